import type { WallStep } from '$lib/core/wall/wall-step';
import { measures, type WallSize, type WordsWidth } from './wall-face';

/** A title on its line: as large as it fits, with dots where even the smallest is too long. */
export interface TitleFace {
	readonly words: string;
	readonly text: number;
	/** Where its line stands. */
	readonly y: number;
}

/** How much wider bold words are than those of a label. */
const bolder = 1.06;

const sizes = [60, 54, 48, 42];
const sayingSizes = [42, 39, 36, measures.legible];

/** Sets the title of a step on one line. */
export function titleLines(title: string, { width }: WallSize, widthOf: WordsWidth): TitleFace {
	const room = width - 160;
	const wide = (words: string, text: number) => widthOf(words, text) * bolder;
	const text = sizes.find((size) => wide(title, size) <= room) ?? 42;
	return { words: fitted(title, room, (words) => wide(words, text)), text, y: 110 };
}

/** As many words as fit on one line, with dots where some do not. */
function fitted(line: string, room: number, wide: (words: string) => number): string {
	if (wide(line) <= room) return line;
	const words = line.split(' ');
	while (words.length > 1 && wide(`${words.join(' ')}…`) > room) words.pop();
	return `${words.join(' ')}…`;
}

/** What is said under a step, on one line: smaller where it is long, with dots where even the smallest is too long. */
export function sayingLine(
	{ lead, rest }: NonNullable<WallStep['says']>,
	{ width }: WallSize,
	widthOf: WordsWidth
): { readonly lead: string; readonly words: string; readonly text: number } {
	const room = (text: number) => width - 160 - widthOf(`${lead} `, text) * bolder;
	const text = sayingSizes.find((size) => widthOf(rest, size) <= room(size)) ?? measures.legible;
	return { lead, words: fitted(rest, room(text), (words) => widthOf(words, text)), text };
}
