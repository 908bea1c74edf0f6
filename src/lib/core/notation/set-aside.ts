import type { Marker } from './find-markers';
import type { SetAside, Span } from './marked-text';

/** The markers that are kept, and those that only look like markers. */
export interface Sorted {
	readonly markers: Marker[];
	readonly setAside: SetAside[];
}

const isLetter = /^\(\s*\*?\s*[CIAMOS]\s*\*?\s*\)\*?$/;
const foreignLetter = /\(([BD-HJ-LNP-RT-Z]|I{2,3}|IV|VI*|IX)\)/g;
const startsWithLetter = /^\s*\([A-Z]\)/;
const otherUse =
	/(?:\b(?:vitamin|hepatitis|panels?|appendix|annex|figs?\.?|figure|tables?|degrees)(?:\s+\d+)?|°)\s*$/i;

interface Neighbourhood {
	/** Whether it opens a line of a paragraph whose first characters are such a bracket too. */
	readonly opensItem: boolean;
	readonly before: string;
	readonly after: string;
	/** Why letters of this paragraph may belong to another family, where they do. */
	readonly family: string | undefined;
}

/** Letters such as (B) or (II) belong to a list; beside a mechanism and a context or outcome they may stand for anything. */
function otherFamily(paragraph: string, markers: readonly Marker[]): string | undefined {
	const foreign = paragraph.match(foreignLetter);
	if (!foreign) return undefined;
	const roles = new Set(markers.flatMap((marker) => [...marker.roles]));
	if (roles.has('M') && (roles.has('C') || roles.has('O'))) return undefined;
	return `It stands in a list with ${[...new Set(foreign)].join(' and ')}.`;
}

function reasonAgainst(letter: string, place: Neighbourhood): string | undefined {
	const { before, after } = place;
	if (/\bcopyright\s*$/i.test(before) || /^\s*(?:copyright\b|(?:19|20)\d\d\b)/i.test(after))
		return 'It is a copyright sign.';
	if (otherUse.test(before))
		return `It belongs to the name before it: "${lastWord(before)} ${letter}".`;
	if (letter === '(S)' && /[A-Z]{2}$/.test(before))
		return 'It is the plural of the word before it.';
	if (letter === '(M)' && /\b(?:mean|median)\s*$/i.test(before))
		return 'It abbreviates a statistic.';
	return place.opensItem ? 'It numbers an item of a list.' : place.family;
}

function lastWord(text: string): string {
	return /\S+\s*$/.exec(text)?.[0].trim() ?? '';
}

/** Sets aside single letters in brackets that the words around them show to be something else than a role. */
export function setAsideOthers(text: string, paragraph: Span, markers: readonly Marker[]): Sorted {
	const sorted: Sorted = { markers: [], setAside: [] };
	const whole = text.slice(paragraph.start, paragraph.end);
	const family = otherFamily(whole, markers);
	for (const marker of markers) {
		const written = text.slice(marker.start, marker.end);
		const reason = isLetter.test(written)
			? reasonAgainst(written, {
					before: text.slice(Math.max(paragraph.start, marker.start - 24), marker.start),
					after: text.slice(marker.end, Math.min(paragraph.end, marker.end + 24)),
					opensItem:
						startsWithLetter.test(whole) &&
						/(?:^|\n)\s*$/.test(text.slice(Math.max(0, marker.start - 12), marker.start)),
					family
				})
			: undefined;
		if (reason)
			sorted.setAside.push({ start: marker.start, end: marker.end, text: written, reason });
		else sorted.markers.push(marker);
	}
	return sorted;
}

const longText = 2000;

/** In a long text, letters of one role alone, or without any context, mechanism or outcome, are no role notation. */
export function isNotNotation(text: string, markers: readonly Marker[]): boolean {
	if (text.length < longText || markers.length === 0) return false;
	const written = markers.map(({ start, end }) => text.slice(start, end));
	if (!written.every((letter) => isLetter.test(letter))) return false;
	const roles = new Set(markers.flatMap((marker) => [...marker.roles]));
	return roles.size === 1 || !['C', 'M', 'O'].some((role) => roles.has(role as 'C'));
}
