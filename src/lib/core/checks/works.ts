/** The publications that checks are drawn from, as they are cited. */
export const works = {
	pawsonTilley: 'Pawson R, Tilley N. Realistic Evaluation. London: Sage, 1997.',
	pawsonPolicy: 'Pawson R. Evidence-Based Policy: A Realist Perspective. London: Sage, 2006.',
	pawsonScience: 'Pawson R. The Science of Evaluation: A Realist Manifesto. London: Sage, 2013.',
	dalkin:
		'Dalkin SM, Greenhalgh J, Jones D, Cunningham B, Lhussier M. What’s in a mechanism? Development of a key concept in realist evaluation. Implementation Science 2015;10:49.',
	ramesesEvaluation:
		'Wong G, Westhorp G, Manzano A, Greenhalgh J, Jagosh J, Greenhalgh T. RAMESES II reporting standards for realist evaluations. BMC Medicine 2016;14:96.',
	ramesesSynthesis:
		'Wong G, Greenhalgh T, Westhorp G, Buckingham J, Pawson R. RAMESES publication standards: realist syntheses. BMC Medicine 2013;11:21.',
	jagosh:
		'Jagosh J, Bush PL, Salsberg J, et al. A realist evaluation of community-based participatory research: partnership synergy, trust building and related ripple effects. BMC Public Health 2015;15:725.',
	jagoshRetroduction:
		'Jagosh J. Retroductive theorizing in Pawson and Tilley’s applied scientific realism. Journal of Critical Realism 2020;19(2):121–130.',
	goodridge:
		'Goodridge D, Westhorp G, Rotter T, Dobson R, Bath B. Lean and leadership practices: development of an initial realist program theory. BMC Health Services Research 2015;15:362.',
	jacksonKolla:
		'Jackson SF, Kolla G. A new realistic evaluation analysis method: linked coding of context, mechanism, and outcome relationships. American Journal of Evaluation 2012;33(3):339–349.',
	deWeger:
		'De Weger E, Van Vooren NJE, Wong G, et al. What’s in a realist configuration? Deciding which causal configurations to use, how, and why. International Journal of Qualitative Methods 2020;19.',
	shaw: 'Shaw J, Gray CS, Baker GR, et al. Mechanisms, contexts and points of contention: operationalizing realist-informed research for complex health interventions. BMC Medical Research Methodology 2018;18:178.',
	greenhalghManzano:
		'Greenhalgh J, Manzano A. Understanding ‘context’ in realist evaluation and synthesis. International Journal of Social Research Methodology 2022;25(5):583–595.',
	manzano:
		'Manzano A. The craft of interviewing in realist evaluation. Evaluation 2016;22(3):342–360.',
	gilmore:
		'Gilmore B, McAuliffe E, Power J, Vallières F. Data analysis and synthesis within a realist evaluation: toward more transparent methodological approaches. International Journal of Qualitative Methods 2019;18.',
	lincolnGuba: 'Lincoln YS, Guba EG. Naturalistic Inquiry. Newbury Park: Sage, 1985.',
	merton:
		'Merton RK. The unanticipated consequences of purposive social action. American Sociological Review 1936;1(6):894–904.',
	krippendorff:
		'Krippendorff K. Content Analysis: An Introduction to Its Methodology. 4th ed. Thousand Oaks: Sage, 2019.',
	guest:
		'Guest G, Namey E, Chen M. A simple method to assess and report thematic saturation in qualitative research. PLoS ONE 2020;15(5):e0232076.',
	saunders:
		'Saunders B, Sim J, Kingstone T, et al. Saturation in qualitative research: exploring its conceptualization and operationalization. Quality & Quantity 2018;52:1893–1907.',
	ragin:
		'Ragin CC. Redesigning Social Inquiry: Fuzzy Sets and Beyond. Chicago: University of Chicago Press, 2008.',
	schneiderWagemann:
		'Schneider CQ, Wagemann C. Set-Theoretic Methods for the Social Sciences. Cambridge: Cambridge University Press, 2012.',
	georgeBennett:
		'George AL, Bennett A. Case Studies and Theory Development in the Social Sciences. Cambridge, MA: MIT Press, 2005.',
	lawson: 'Lawson T. Economics and Reality. London: Routledge, 1997.'
} as const;
