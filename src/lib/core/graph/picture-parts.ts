import type { Id } from '../model/id';
import type { LinkKind } from '../model/link';
import type { Hedge } from '../model/occurrence';
import type { Role, RoleRelation } from '../model/role';
import type { LensSigns, LinkLens } from './lens-signs';
import type { LinkPlace } from './theory-graph';

/** What a graph of the theory shows, before anything is drawn: cards, the arrows between them, and grounds. */
export interface Picture {
	readonly shows: 'elements' | 'configurations';
	/** In an order that runs along the chains: causes before what they bring about, where no loop forbids it. */
	readonly cards: readonly Card[];
	readonly arrows: readonly Arrow[];
	/** The configurations behind the cards; none where elements are shown. */
	readonly grounds: readonly Ground[];
}

/** What became of something since another version: a sign and a line that tell it without colour, and its words. */
export interface Became {
	readonly sign: string;
	readonly words: string;
	readonly line: 'plain' | 'heavy' | 'double' | 'dashed' | 'dotted';
}

/** One card: an element, or one occurrence of it where configurations are shown. */
export interface Card {
	/** Element id, or occurrence id where configurations are shown; of a folded configuration an id of its own. */
	readonly id: string;
	readonly element: Id<'element'>;
	readonly label: string;
	/** The analyst's own or one proposed; the label itself where neither is shorter. */
	readonly shortLabel?: string;
	readonly chips: readonly Chip[];
	readonly ground?: Id<'configuration'>;
	readonly occurrences: readonly OccurrencePlace[];
	readonly marks: Marks;
	/** How many open prompts name it. */
	readonly asks: number;
	/** The configuration that is folded to this card; such a card stands for no single element. */
	readonly folded?: Id<'configuration'>;
	/** True where the element is an outcome in one place and goes to work in another. */
	readonly ripple: boolean;
	/** Present where it steps back, so that others stand out. */
	readonly dimmed?: true;
	/** What its evidence says, where it is looked at through the lens. */
	readonly lens?: LensSigns;
	/** Where two versions are compared. */
	readonly became?: Became;
}

/** What stands in the place of the element where a card stands for none. */
export const noElement: Id<'element'> = 'element:';

/** One role on a card. */
export interface Chip {
	readonly role: Role;
	/** True where the role before this one turns into it: an arrow stands between the two. */
	readonly turns: boolean;
	/** How it stands to the role before it, where one occurrence plays both. */
	readonly relation?: RoleRelation;
}

/** An occurrence as seen from outside its configuration. */
export interface OccurrencePlace {
	readonly configuration: Id<'configuration'>;
	readonly occurrence: Id<'occurrence'>;
}

/** What the evidence says on a card: how many extracts of each bearing, and which extracts they are. */
export interface Marks {
	readonly supports: number;
	readonly refines: number;
	readonly refutes: number;
	readonly unjudged: number;
	readonly speaksOf: number;
	readonly extracts: readonly Id<'extract'>[];
}

/** One arrow: a link (or several that say the same), an implied link, a ripple, or that a folded configuration shares an element with another. */
export interface Arrow {
	readonly id: string;
	/** The cards it comes from; several are joint causes. */
	readonly from: readonly string[];
	/** The cards it leads to, or the arrow it conditions. */
	readonly to: readonly string[] | { readonly arrow: string };
	/** How many more causes and effects it has whose cards are left out of the picture. */
	readonly hidden?: HiddenEnds;
	readonly manner: 'stated' | 'implied' | 'ripple' | 'shared';
	readonly kind: LinkKind;
	/** Only where every link it stands for is hedged, and all alike. */
	readonly hedge?: Hedge;
	/** Every link it stands for; none where it is implied or a ripple. */
	readonly links: readonly LinkPlace[];
	/** The first of those links. */
	readonly link?: LinkPlace;
	/** The configuration it belongs to, where it belongs to one alone. */
	readonly configuration?: Id<'configuration'>;
	/** Present where it steps back, so that others stand out. */
	readonly dimmed?: true;
	/** What its evidence says, where it is looked at through the lens. */
	readonly lens?: LinkLens;
	/** Where two versions are compared. */
	readonly became?: Became;
}

/** How many ends of an arrow are left out of a picture, on either side. */
export interface HiddenEnds {
	readonly causes: number;
	readonly effects: number;
}

/** A configuration drawn as the ground its cards stand on. */
export interface Ground {
	readonly id: Id<'configuration'>;
	readonly reference: string;
	readonly nickname?: string;
	/** Reference of the configuration whose contexts hold here too. */
	readonly contextsAsIn?: string;
	/** Names of the theories it belongs to. */
	readonly theories: readonly string[];
	/** Present where it steps back, so that others stand out. */
	readonly dimmed?: true;
}

/** What is shown and what is left out. */
export interface PictureOptions {
	readonly shows: Picture['shows'];
	/** Only these configurations (of a theory); absent means all. */
	readonly theory?: ReadonlySet<string>;
	/** Only these configurations; absent means all. */
	readonly configurations?: ReadonlySet<string>;
	/** Only what lies within so many links of an element, in either direction. */
	readonly focus?: { readonly element: string; readonly degrees: number };
	/** Only where outcomes go to work: elements that ripple with their neighbours, or configurations that a ripple joins. */
	readonly ripplesOnly?: boolean;
	/** Which cards are wanted; absent means all. */
	readonly isWanted?: (card: Card) => boolean;
	/** Whether what is left out, but for what lies beyond the focus, is not there or steps back; hidden unless told otherwise. */
	readonly leftOut?: 'hidden' | 'dimmed';
	/** The marks of everything the keys name, each extract once per bearing; keys are element or occurrence ids. */
	readonly marksOf?: (keys: readonly string[]) => Marks;
	/** How many open prompts name any of the keys. */
	readonly asksOf?: (keys: readonly string[]) => number;
}

/** A card without evidence. */
export const noMarks: Marks = {
	supports: 0,
	refines: 0,
	refutes: 0,
	unjudged: 0,
	speaksOf: 0,
	extracts: []
};
