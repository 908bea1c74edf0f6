import type { Card } from '$lib/core/graph/picture-parts';
import { columnsAlong, columnsByStage, columnsWithLoose } from '$lib/core/wall/wall-columns';
import type { WallStep } from '$lib/core/wall/wall-step';
import { setCard, type CardSet, type Setting } from './set-card';
import { measures, type WallCardFace, type WallSize, type WordsWidth } from './wall-face';

type Attempt = Omit<Setting, 'width'> & {
	/** Along the links; by stage, where that many columns leave too little room; by stage in columns of four cards, or of eight. */
	readonly columns: 'along' | 'staged' | 'split' | 'piled';
	/** The words on links give way to those on cards. */
	readonly isTight?: boolean;
};

const { text: large, legible } = measures;

/** Large with the words in full; else with short labels; else smaller, but legible; else with fewer words. Smaller than can be read only where half a hundred cards have to be there. */
const attempts: readonly Attempt[] = [
	{ text: large, words: 'full', lines: 4, columns: 'along' },
	{ text: large, words: 'short', lines: 4, columns: 'along' },
	{ text: 48, words: 'short', lines: 4, columns: 'along' },
	{ text: 44, words: 'short', lines: 5, columns: 'along' },
	{ text: large, words: 'short', lines: 4, columns: 'staged' },
	{ text: 44, words: 'short', lines: 5, columns: 'staged' },
	{ text: 40, words: 'short', lines: 5, columns: 'along' },
	{ text: 38, words: 'short', lines: 5, columns: 'staged' },
	{ text: legible, words: 'short', lines: 6, columns: 'along' },
	{ text: legible, words: 'short', lines: 6, columns: 'staged' },
	{ text: legible, words: 'short', lines: 4, columns: 'split' },
	{ text: legible, words: 'short', lines: 4, columns: 'split', isTight: true },
	{ text: legible, words: 'short', lines: 2, columns: 'split', cut: true, isTight: true },
	{ text: legible, words: 'short', lines: 1, columns: 'piled', cut: true, isTight: true },
	{ text: 16, words: 'short', lines: 1, columns: 'staged', cut: true },
	{ text: 10, words: 'short', lines: 1, columns: 'staged', cut: true }
];

/** The new card of a chain is so much larger than the others. */
const larger = 1.25;

/** Places the cards of a configuration or of one link of a chain, as large as they fit. */
export function placeNear(step: WallStep, size: WallSize, width: WordsWidth): WallCardFace[] {
	const isNames = step.kind === 'names';
	const along = isNames ? columnsWithLoose(step) : columnsAlong(step);
	const staged = isNames ? along : columnsByStage(step);
	const split = staged.flatMap((column) => inRowsOf(4, column));
	const ways = { along, staged, split, piled: staged.flatMap((column) => inRowsOf(8, column)) };
	for (const attempt of attempts) {
		const columns = ways[attempt.columns];
		for (const cardWidth of widthsFor(columns.length, size, step, attempt)) {
			const set = columns.map((column) =>
				column.map((card) => setCard(card, settingFor(step, card, attempt, cardWidth), width))
			);
			const faces = isComplete(set) ? placed(set, step, size) : undefined;
			if (faces !== undefined) return faces;
		}
	}
	return [];
}

/** A column in as many as it takes for none to be higher than so many cards. */
function inRowsOf(most: number, column: readonly Card[]): Card[][] {
	const parts = Math.ceil(column.length / most);
	const rows = Math.ceil(column.length / parts);
	return Array.from({ length: parts }, (_, part) => column.slice(part * rows, (part + 1) * rows));
}

function settingFor(step: WallStep, { id }: Card, attempt: Attempt, width: number): Setting {
	const isLarge = step.kind === 'chain' && step.stressed.has(id) && step.cards.length > 1;
	const times = isLarge ? larger : 1;
	return { ...attempt, text: attempt.text * times, width: width * times };
}

function isComplete(set: (CardSet | undefined)[][]): set is CardSet[][] {
	return set.every((column) => column.every((one) => one !== undefined));
}

/** The widths cards may have, as far as that many columns leave room for. */
function widthsFor(
	columns: number,
	size: WallSize,
	step: WallStep,
	{ text, isTight = false }: Attempt
): readonly number[] {
	const scale = text / measures.text;
	const gap = isTight ? measures.gap.beside * scale : gapBeside(step, scale);
	const room = size.width - 2 * measures.margin - (columns - 1) * gap;
	const extra = step.kind === 'chain' && columns > 1 ? larger - 1 : 0;
	const most = room / (columns + extra);
	return [...measures.cardWidths.map((one) => one * scale), most].filter(
		(one) => one <= most && one > 6.5 * text
	);
}

function gapBeside({ arrows }: WallStep, scale: number): number {
	const isWorded = arrows.some(({ kind }) => kind !== 'leads to');
	return (isWorded ? 210 : measures.gap.beside) * scale;
}

/** Puts the columns side by side in the middle; nothing where one of them is too high. */
function placed(
	columns: readonly (readonly CardSet[])[],
	step: WallStep,
	size: WallSize
): WallCardFace[] | undefined {
	const { margin, bottom } = measures;
	const top = topOf(step);
	const high = size.height - top - bottom;
	const widths = columns.map((column) => Math.max(...column.map((one) => one.width)));
	const free = size.width - 2 * margin - widths.reduce((sum, one) => sum + one, 0);
	const gap = columns.length > 1 ? Math.min(free / (columns.length - 1), 300) : 0;
	const total = widths.reduce((sum, one) => sum + one, 0) + gap * (columns.length - 1);
	let left = (size.width - total) / 2;
	const faces: WallCardFace[] = [];
	for (const [index, column] of columns.entries()) {
		const heights = column.reduce((sum, one) => sum + one.height, 0);
		const least = measures.gap.below * ((column[0]?.text ?? 0) / measures.text);
		const below = Math.min((high - heights) / Math.max(1, column.length - 1), 2.2 * least);
		if (heights > high || (column.length > 1 && below < least)) return undefined;
		let y = top + (high - heights - below * (column.length - 1)) / 2;
		for (const { card, lines, text, width, height, isShort } of column) {
			const box = { x: left + (widths[index] ?? 0) / 2, y: y + height / 2, width, height };
			faces.push({ card, box, lines, text, isShort });
			y += height + below;
		}
		left += (widths[index] ?? 0) + gap;
	}
	return faces;
}

/** Where the room for the cards begins: below the title, and below the cards of a chain that came before. */
function topOf({ before, subtitle }: WallStep): number {
	return before.length > 0 ? 330 : measures.top - (subtitle === undefined ? 50 : 0);
}
