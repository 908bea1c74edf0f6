import type { LinkKind } from '../model/link';
import type { Hedge } from '../model/occurrence';
import type { Role, RoleRelation, Roles } from '../model/role';

/** A stretch of a text, in UTF-16 units. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** What sort of passage carries the markers; a definition only says what the letters stand for. */
export type PassageKind = 'statement' | 'quote' | 'narrative' | 'definition';

/** One marker with the words it belongs to, as the text gives them. */
export interface MarkedOccurrence {
	readonly roles: Roles;
	/** How two roles stand to each other; always there where there are two. */
	readonly relation?: RoleRelation;
	/** The words as written, on one line, without marker, asterisk and linking words. */
	readonly wording: string;
	/** A first proposal for the analyst's label. */
	readonly proposedLabel: string;
	readonly starred: boolean;
	/** True where the words stand inside a quotation. */
	readonly verbatim: boolean;
	/** Only where the words themselves are hedged; a hedged cause is told by its link. */
	readonly hedge?: Exclude<Hedge, 'stated'>;
	readonly markerStart: number;
	readonly markerEnd: number;
	readonly wordingStart: number;
	readonly wordingEnd: number;
}

/** A link that the words, or the order of the roles, suggest between occurrences of one passage. */
export interface ProposedLink {
	/** Places in the list of occurrences; several are joint causes. */
	readonly from: readonly number[];
	readonly to: readonly number[];
	/** Place in the list of links, where the link conditions another link; `to` is empty then. */
	readonly toLink?: number;
	readonly kind: LinkKind;
	/** The words that made it; empty where only the order of the roles did. */
	readonly cue: string;
	readonly hedge?: Hedge;
	/** True where no words say it, only the order context, mechanism, outcome. */
	readonly implied?: true;
}

/** A piece of the text that holds markers which belong together. */
export interface Passage extends Span {
	readonly text: string;
	readonly kind: PassageKind;
	/** Who is quoted, where the quotation ends with that. */
	readonly speaker?: string;
	/** The nearest heading above. */
	readonly heading?: string;
	/** The words that say the contexts are those of another statement ("the same contexts"). */
	readonly borrowsContexts?: string;
	readonly occurrences: readonly MarkedOccurrence[];
	readonly links: readonly ProposedLink[];
}

/** A bracket that looks like a marker and was not read as one, with the reason in one sentence. */
export interface SetAside extends Span {
	readonly text: string;
	readonly reason: string;
}

/** How often each role and each pair was marked, and how many passages there are of each kind. */
export interface MarkCounts {
	readonly markers: number;
	/** A pair counts once for each of its roles. */
	readonly roles: Readonly<Record<Role, number>>;
	/** Pairs in the order written, as `O/M`. */
	readonly pairs: Readonly<Record<string, number>>;
	readonly kinds: Readonly<Record<PassageKind, number>>;
	readonly starred: number;
}

/** Everything that was read from a text with inline role markers. */
export interface MarkedText {
	readonly passages: readonly Passage[];
	/** Counts without the definitions, except in `kinds`. */
	readonly counts: MarkCounts;
	readonly setAside: readonly SetAside[];
	/** What was found, or that nothing was, in one sentence. */
	readonly summary: string;
}
