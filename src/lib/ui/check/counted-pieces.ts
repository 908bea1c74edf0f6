import type { Counted } from '$lib/core/checks/finding';

/** A stretch of a finding's words; a number phrase carries what it opens. */
export interface Piece {
	readonly text: string;
	readonly opens?: Counted;
}

interface Spot {
	readonly at: number;
	readonly counted: Counted;
}

/** A finding's sentence and reason, cut so that every number phrase can open its extracts. */
export interface CutWords {
	readonly sentence: readonly Piece[];
	readonly because: readonly Piece[];
	/** Number phrases that stand in neither, so that none is lost. */
	readonly apart: readonly Counted[];
}

/** Cuts the words of a finding at its number phrases, taken in the order they are read. */
export function cutWords(sentence: string, because: string, counted: readonly Counted[]): CutWords {
	const inSentence: Spot[] = [];
	const inBecause: Spot[] = [];
	const apart: Counted[] = [];
	for (const number of counted) {
		if (place(sentence, number, inSentence)) continue;
		if (!place(because, number, inBecause)) apart.push(number);
	}
	return { sentence: cut(sentence, inSentence), because: cut(because, inBecause), apart };
}

/** Puts a number phrase at its first place in a text that no other has taken. */
function place(text: string, counted: Counted, taken: Spot[]): boolean {
	const { words } = counted;
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
		if (isWithinAWord(text, at, words) || taken.some((spot) => overlaps(spot, at, words))) continue;
		taken.push({ at, counted });
		return true;
	}
	return false;
}

function isWithinAWord(text: string, at: number, words: string): boolean {
	const isWordAt = (place: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(place));
	return isWordAt(at - 1) || isWordAt(at + words.length);
}

function overlaps({ at, counted }: Spot, other: number, words: string): boolean {
	return at < other + words.length && other < at + counted.words.length;
}

function cut(text: string, spots: readonly Spot[]): Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	for (const { at, counted } of [...spots].sort((one, other) => one.at - other.at)) {
		if (at > from) pieces.push({ text: text.slice(from, at) });
		pieces.push({ text: counted.words, opens: counted });
		from = at + counted.words.length;
	}
	if (from < text.length) pieces.push({ text: text.slice(from) });
	return pieces;
}
