import { cleanWording, unescapeProtected } from './clean-wording';
import type { Marker } from './find-markers';
import { type Cue, hedgeIn } from './link-words';
import type { Span } from './marked-text';
import { clauseStart } from './narrow-clause';
import { findCueInside, skipLead } from './skip-lead';

/** How a wording follows the one before it: joined by "and", by "with", by a comma, by nothing, or after a break. */
export type Joining = 'and' | 'with' | 'comma' | 'none' | 'break';

/** The words that a marker belongs to, and how they are led in. */
export interface FoundWording extends Span {
	readonly wording: string;
	readonly cue?: Cue;
	readonly joining: Joining;
	readonly hedge?: 'possibly' | 'partly';
	readonly starred: boolean;
	/** True where the words are quoted on their own: “...” (M). */
	readonly quoted: boolean;
}

/** The text to read, and the text as given to take protected words from. */
export interface ReadingPlace {
	readonly reading: string;
	readonly given: string;
	/** True where the words around are a participant's own. */
	readonly verbatim: boolean;
}

function joiningOf(lead: string): Joining {
	if (/^[\s*)]*[;.!?]/.test(lead)) return 'break';
	if (/\bwith\b/i.test(lead)) return 'with';
	if (/\b(?:and|or|plus|also|as\s+well\s+as)\b|&/i.test(lead)) return 'and';
	return lead.includes(',') ? 'comma' : 'none';
}

/** Where the words end: before blanks, asterisks, references and punctuation. */
function trimEnd(text: string, start: number, end: number): number {
	const tail = /(?:[\s*,;:.…–—]|\[\d+(?:[,–-]\s*\d+)*\])+$/u.exec(text.slice(start, end));
	return tail ? end - tail[0].length : end;
}

interface Quoted {
	readonly start: number;
	readonly end: number;
	readonly isProtected: boolean;
	readonly isQuoted: boolean;
	readonly outerStart: number;
}

/** Words that are set apart on their own before the marker, in quotation marks or braces or both. */
function setApart(text: string, from: number, end: number): Quoted | undefined {
	const match = /([“"])?\{([^{}]*)\}([”"])?$|“([^“”]*)”$|"([^"]*)"$/u.exec(text.slice(from, end));
	if (!match) return undefined;
	const outerStart = from + match.index;
	const isProtected = match[2] !== undefined;
	const before = isProtected ? (match[1] ? 2 : 1) : 1;
	const behind = isProtected ? (match[3] ? 2 : 1) : 1;
	const isQuoted = !isProtected || match[1] !== undefined;
	return { start: outerStart + before, end: end - behind, isProtected, isQuoted, outerStart };
}

function hedgeOf(lead: string, cue: Cue | undefined): { hedge?: 'possibly' | 'partly' } {
	const words = lead.replace(/\s+/g, ' ');
	const hedge = hedgeIn(cue ? words.replace(cue.words, '') : words);
	return hedge === 'stated' ? {} : { hedge };
}

function findSetApart(place: ReadingPlace, from: number, apart: Quoted): FoundWording | undefined {
	const lead = skipLead(`${place.reading.slice(from, apart.outerStart)}{`, place.verbatim);
	const between = place.reading.slice(from + lead.skip, apart.outerStart);
	if (/[\p{L}\p{N}]/u.test(between)) return undefined;
	const slice = (apart.isProtected ? place.given : place.reading).slice(apart.start, apart.end);
	return {
		start: apart.start,
		end: apart.end,
		wording: apart.isProtected ? unescapeProtected(slice) : cleanWording(slice),
		...(lead.cue ? { cue: lead.cue } : {}),
		joining: joiningOf(place.reading.slice(from, apart.outerStart)),
		...hedgeOf(place.reading.slice(from, apart.outerStart), lead.cue),
		starred: between.includes('*') || place.reading[apart.end + (apart.isQuoted ? 1 : 0)] === '*',
		quoted: apart.isQuoted
	};
}

function withoutStrayBracket(text: string, start: number, end: number): number {
	const open = /^[([]\s*/.exec(text.slice(start, end));
	if (!open) return start;
	return /^[([][^()[\]]*[)\]]/.test(text.slice(start, end)) ? start : start + open[0].length;
}

/** Finds the words between the last marker (or the sentence's start) and this one that this one belongs to. */
export function findWording(place: ReadingPlace, from: number, marker: Marker): FoundWording {
	const text = place.reading;
	const end = trimEnd(text, from, marker.start);
	const apart = setApart(text, from, end);
	const exact = apart && findSetApart(place, from, apart);
	if (exact) return exact;
	const lead = skipLead(text.slice(from, end), place.verbatim);
	let start = from + lead.skip;
	let cue = lead.cue;
	const narrowed = clauseStart(text.slice(start, end));
	if (narrowed > 0) {
		const again = skipLead(text.slice(start + narrowed, end), place.verbatim);
		start += narrowed + again.skip;
		cue = again.cue;
	} else if (!cue && !place.verbatim) {
		const inside = findCueInside(text.slice(start, end));
		cue = inside?.cue;
		start += inside?.skip ?? 0;
	}
	start = withoutStrayBracket(text, start, end);
	const starred = text[start] === '*';
	if (starred) start++;
	const leadText = text.slice(from, start);
	return {
		start,
		end,
		wording: cleanWording(text.slice(start, end)),
		...(cue ? { cue } : {}),
		joining: narrowed > 0 ? 'break' : joiningOf(leadText),
		...hedgeOf(narrowed > 0 ? '' : leadText, cue),
		starred,
		quoted: false
	};
}
