import { anchorAt, type Stretch } from '../anchors';
import type { Anchor } from '../model/extract';
import { unchangedStretches, type Unchanged } from './unchanged';

/** How a passage came over into a corrected text. */
export type Carried =
	{ readonly outcome: 'exact' | 'moved'; readonly anchor: Anchor } | { readonly outcome: 'lost' };

/** The texts between which passages are carried. */
export interface Correction {
	readonly before: { readonly sha256: string; readonly text: string };
	readonly after: { readonly sha256: string; readonly text: string };
}

/** Finds the places of passages in a corrected text: where their stretch stands unchanged, there; else where their words stand with most of what was around them, or with their lines broken elsewhere; else they are lost. */
export function carryOver<Key>(
	{ before, after }: Correction,
	anchors: ReadonlyMap<Key, Anchor>
): Map<Key, Carried> {
	const same = unchangedStretches(before.text, after.text);
	return new Map(
		[...anchors].map(([key, anchor]) => {
			const kept = anchor.text === before.sha256 ? keptPlace(same, anchor) : undefined;
			const start =
				kept !== undefined && after.text.startsWith(anchor.exact, kept)
					? kept
					: placeByWords(after.text, anchor);
			const place =
				start === undefined
					? brokenElsewhere(after.text, anchor)
					: { start, end: start + anchor.exact.length };
			return [key, place === undefined ? { outcome: 'lost' } : placed(after, anchor, place)];
		})
	);
}

function placed(after: Correction['after'], anchor: Anchor, place: Stretch): Carried {
	return {
		outcome: place.start === anchor.start ? 'exact' : 'moved',
		anchor: anchorAt(after.sha256, after.text, place)
	};
}

/** The one place of words whose lines are broken elsewhere now, or that are spaced anew; short words are not looked for so. */
function brokenElsewhere(text: string, { exact }: Anchor): Stretch | undefined {
	const words = exact.trim().split(/\s+/);
	if (exact.length < telling || exact.length > 4000 || words.length < 4) return undefined;
	const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	const found = [...text.matchAll(new RegExp(escaped.join('\\s+'), 'g'))];
	const [only] = found;
	if (only === undefined || found.length > 1) return undefined;
	return { start: only.index, end: only.index + only[0].length };
}

/** Where a stretch went that stands whole in one that is unchanged. */
function keptPlace(same: readonly Unchanged[], { start, end }: Anchor): number | undefined {
	let [low, high] = [0, same.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((same[middle] as Unchanged).before <= start) low = middle + 1;
		else high = middle;
	}
	const found = same[low - 1];
	return found !== undefined && end <= found.before + found.length
		? found.after + start - found.before
		: undefined;
}

/** Words this long stand for themselves wherever they stand once. */
const telling = 40;

/** Where words stand that were not kept in place: the one place with most of what was around them, or the only place of long words. */
function placeByWords(text: string, anchor: Anchor): number | undefined {
	const around = anchor.prefix.length + anchor.suffix.length;
	let best: { start: number; fit: number } | undefined;
	let isTied = false;
	let many = 0;
	for (let at = text.indexOf(anchor.exact); at >= 0; at = text.indexOf(anchor.exact, at + 1)) {
		many += 1;
		const fit = fitAt(text, anchor, at);
		isTied = best !== undefined && (fit === best.fit || (isTied && fit < best.fit));
		if (best === undefined || fit > best.fit) best = { start: at, fit };
	}
	if (best === undefined) return undefined;
	if (many === 1 && anchor.exact.length >= telling) return best.start;
	return !isTied && best.fit > 0 && best.fit * 2 >= around ? best.start : undefined;
}

/** How many units right before and right after are as they were. */
function fitAt(text: string, { prefix, exact, suffix }: Anchor, start: number): number {
	let fit = 0;
	while (fit < prefix.length && text[start - 1 - fit] === prefix[prefix.length - 1 - fit]) fit += 1;
	let after = 0;
	const end = start + exact.length;
	while (after < suffix.length && text[end + after] === suffix[after]) after += 1;
	return fit + after;
}
