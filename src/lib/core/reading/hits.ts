import type { Stretch } from '../anchors';

/** How a phrase is looked for. */
export interface Exactly {
	/** Only where it stands as words of their own, not inside longer ones. */
	readonly wholeWords: boolean;
	/** Only in the same capitals and small letters. */
	readonly sameCase: boolean;
}

/** Every place where a phrase stands in a text; a line break between its words is a space. */
export function hitsOf(text: string, phrase: string, { wholeWords, sameCase }: Exactly): Stretch[] {
	const words = phrase.trim().split(/\s+/u).filter(Boolean);
	if (words.length === 0) return [];
	const exact = words.map(literally).join(String.raw`\s+`);
	const [before, after] = wholeWords
		? [String.raw`(?<![\p{L}\p{N}])`, String.raw`(?![\p{L}\p{N}])`]
		: ['', ''];
	const pattern = new RegExp(before + exact + after, sameCase ? 'gu' : 'giu');
	return [...text.matchAll(pattern)].map((hit) => ({
		start: hit.index,
		end: hit.index + hit[0].length
	}));
}

function literally(word: string): string {
	return word.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
