/** A made-up paper in the manner of realist evaluations: lines broken as in print, captions in the middle, quotes with speakers. */
export const gardenPaper = ` Background
A community garden offers plots to people who live alone. Statements of path-
ways from Contexts (C), through Mechanisms (M) to outcomes (O) were written by
two of us (see Fig. 1). Interviews (n = 12) were held in the tool shed.

Results
Participants
Twelve gardeners (five of whom had a plot already) were interviewed by one of
us (who was not a gardener) between March and June.

Welcoming gates
Neighbours who live alone* (C) with little money (C) are offered a plot of their
own* (Intervention). This is shared with a more experienced gardener who shows
them round* (M), partly due to the pati-

Fig. 2 The gate and the paths that
lead up to it
 ence of the volunteers (M) and volunteers having time to chat* (M); resulting
in stronger Daily Rhythm (Outcome (O)) and fewer missed meals* (O).

They open up at eight so I have somewhere to be (C) and
nobody asks why (M). Gardener 3
You dig (M), you forget the rest (M). It is the one place
where it does not matter what I did before (C/M). Garden Coordi-
nator 12

By regularly watering the beds(C), gardeners keep meeting the same faces
(C) it creates a circle of friends(O/M), being among friends gives calm (O),
Reducing worry and the feeling of being the only one left in the street(M/O).
Leading to fewer visits to the clinic. (O).

The committee met twice a year. Its minutes were kept by the treasurer. Members
spoke of the frost. For example, one couple had stopped going out because they
were afraid of falling (context). The raised beds (intervention) enabled gar-
dening while seated (mechanism) which restored their evenings (outcome). Frost
remained a worry. The committee was re-elected.

Table 1 Plots and beds

Plots
 North 12 (8 let, 4 free)

Poor paths
Gardeners arrive with heavy tools* (C). Gardeners get a key (Intervention).
But muddy paths (M) and the council seeing the garden as non-
essential (M) resulted in tools being left behind (O) and a shorter season with
less to harvest (O).
`;
