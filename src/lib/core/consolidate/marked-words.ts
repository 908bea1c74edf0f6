import type { Language } from './language';
import { comparedStem } from './polarity';
import { wordsOf } from './words';

/** A stretch of a wording, and whether it is one of the words that made it be proposed. */
export interface MarkedPiece {
	readonly text: string;
	readonly isShared: boolean;
}

/** A wording cut at the words whose stems are shared. */
export function markedWords(
	text: string,
	shared: readonly string[],
	language: Language = 'english'
): MarkedPiece[] {
	const stems = new Set(shared);
	const pieces: MarkedPiece[] = [];
	let from = 0;
	for (const word of wordsOf(text, language)) {
		if (!stems.has(comparedStem(word, stems).stem)) continue;
		if (word.start > from) pieces.push({ text: text.slice(from, word.start), isShared: false });
		pieces.push({ text: text.slice(word.start, word.end), isShared: true });
		from = word.end;
	}
	if (from < text.length) pieces.push({ text: text.slice(from), isShared: false });
	return pieces;
}

/** The shared words as one of the wordings writes them, each once. */
export function sharedInWords(
	text: string,
	shared: readonly string[],
	language: Language = 'english'
): string[] {
	const words = wordsOf(text, language);
	return shared.flatMap((stem) => {
		const word = words.find((one) => comparedStem(one, new Set([stem])).stem === stem);
		return word === undefined ? [] : word.folded;
	});
}
