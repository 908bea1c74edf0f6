import type { WallSize, WordsWidth } from './wall-face';

/** A title on its line: as large as it fits, with dots where even the smallest is too long. */
export interface TitleFace {
	readonly words: string;
	readonly text: number;
	/** Where its line stands. */
	readonly y: number;
}

const sizes = [60, 54, 48, 42];

/** Sets the title of a step on one line. */
export function titleLines(title: string, { width }: WallSize, widthOf: WordsWidth): TitleFace {
	const room = width - 160;
	// Bold words are wider than those of a label.
	const fits = (words: string, text: number) => widthOf(words, text) * 1.06 <= room;
	const text = sizes.find((size) => fits(title, size)) ?? 42;
	const words = title.split(' ');
	while (words.length > 1 && !fits(`${words.join(' ')}…`, text)) words.pop();
	return { words: fits(title, text) ? title : `${words.join(' ')}…`, text, y: 110 };
}
