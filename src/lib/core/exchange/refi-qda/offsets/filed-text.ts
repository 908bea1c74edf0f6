import { normaliseText } from '../../../texts';

/** Signs that tools count differently; a wide one is two UTF-16 units, as an emoji is. */
export const odd = { lineFeed: 0, carriageReturn: 1, both: 2, wide: 3 } as const;

/** A text as a tool's file has it, made ready for finding places that were counted in any way. */
export interface FiledText {
	/** The text as it is stored here. */
	readonly stored: string;
	readonly hasMark: boolean;
	/** Where in the stored text each odd sign begins, and which it is. */
	readonly places: Uint32Array;
	readonly signs: Uint8Array;
	readonly has: ReadonlySet<number>;
}

/** Looks a text through for the signs that tools count differently. */
export function fileText(raw: string): FiledText {
	const places: number[] = [];
	const signs: number[] = [];
	const hasMark = raw.startsWith('\uFEFF');
	let removed = hasMark ? 1 : 0;
	for (const { 0: sign, index } of raw.matchAll(/\r\n?|\n|[\ud800-\udbff][\udc00-\udfff]/g)) {
		const which = oddOf(sign);
		places.push(index - removed);
		signs.push(which);
		if (which === odd.both) removed += 1;
	}
	return {
		stored: normaliseText(raw),
		hasMark,
		places: Uint32Array.from(places),
		signs: Uint8Array.from(signs),
		has: new Set(signs)
	};
}

function oddOf(sign: string): number {
	if (sign === '\n') return odd.lineFeed;
	if (sign === '\r') return odd.carriageReturn;
	return sign === '\r\n' ? odd.both : odd.wide;
}
