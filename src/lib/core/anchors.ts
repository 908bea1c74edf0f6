import type { Anchor } from './model/extract';

/** A stretch of a text in UTF-16 units, end exclusive. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

const around = 32;

/** The anchor of a stretch of a text: its place, its words, and up to 32 units before and after them. */
export function anchorAt(sha256: string, text: string, { start, end }: Stretch): Anchor {
	return {
		text: sha256,
		start,
		end,
		exact: text.slice(start, end),
		prefix: text.slice(Math.max(0, start - around), start),
		suffix: text.slice(end, end + around)
	};
}

/** Whether the words of an anchor stand in the text at their place. */
export function standsAt(text: string, { start, end, exact }: Anchor): boolean {
	return exact.length === end - start && text.startsWith(exact, start);
}

/** Where the words of an anchor stand in a text that may have changed: at their place, else where most of what was around them still is, the nearest of these; undefined where they are gone. */
export function findAnchor(text: string, anchor: Anchor): Stretch | undefined {
	if (standsAt(text, anchor)) return { start: anchor.start, end: anchor.end };
	let best: { start: number; fit: number } | undefined;
	for (let start = text.indexOf(anchor.exact); start >= 0;) {
		const fit = fitAt(text, anchor, start);
		const isNearer =
			best !== undefined && Math.abs(start - anchor.start) < Math.abs(best.start - anchor.start);
		if (best === undefined || fit > best.fit || (fit === best.fit && isNearer))
			best = { start, fit };
		start = text.indexOf(anchor.exact, start + 1);
	}
	return best && { start: best.start, end: best.start + anchor.exact.length };
}

/** How many units right before and right after are as they were. */
function fitAt(text: string, { prefix, exact, suffix }: Anchor, start: number): number {
	let before = 0;
	while (
		before < prefix.length &&
		text[start - 1 - before] === prefix[prefix.length - 1 - before] &&
		start - 1 - before >= 0
	)
		before += 1;
	let after = 0;
	const end = start + exact.length;
	while (after < suffix.length && text[end + after] === suffix[after]) after += 1;
	return before + after;
}
