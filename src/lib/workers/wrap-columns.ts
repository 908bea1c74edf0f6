import type { LayoutProblem } from './layout-problem';

/** Room between the cards of a strip, between two strips of a column, and between two columns. */
const gaps = { cards: 24, strips: 48, columns: 144 } as const;

/** What is less wide for its height than this is wrapped, until it is about as wide as a screen. */
const narrow = 0.75;
const wideEnough = 1.4;

/**
 * Columns of many cards are far taller than any screen: each is parted into strips side by side, the cards
 * dealt out in turn, so that every card keeps about the height that it had among the others.
 */
export function wrapColumns(centres: Float64Array, problem: LayoutProblem): Float64Array {
	if (problem.arrangement !== 'columns' || problem.groundCount > 0) return centres;
	const columns = columnsIn(centres, problem);
	const tallest = Math.max(...columns.map(({ height }) => height));
	const ratio = (parts: number) => widthOf(columns, tallest / parts) / (tallest / parts);
	if (!(ratio(1) < narrow)) return centres;
	let parts = 2;
	while (ratio(parts) < wideEnough) parts += 1;
	return dealtOut(columns, tallest / parts, centres, problem);
}

interface Column {
	/** Its cards from the top. */
	readonly cards: readonly number[];
	readonly width: number;
	readonly height: number;
}

function columnsIn(centres: Float64Array, { columns, sizes }: LayoutProblem): Column[] {
	const found = new Map<number, number[]>();
	for (const [card, column] of columns.entries())
		found.set(column, [...(found.get(column) ?? []), card]);
	return [...found.entries()]
		.sort(([one], [other]) => one - other)
		.map(([, cards]) => ({
			cards: cards.sort((one, other) => yOf(centres, one) - yOf(centres, other)),
			width: Math.max(...cards.map((card) => sizes[2 * card] ?? 0)),
			height: cards.reduce((sum, card) => sum + heightOf(sizes, card) + gaps.cards, 0)
		}));
}

function stripsOf({ height }: Column, atMost: number): number {
	return Math.max(1, Math.ceil(height / atMost));
}

function widthOf(columns: readonly Column[], atMost: number): number {
	const widths = columns.map((column) => stripsOf(column, atMost) * (column.width + gaps.strips));
	return widths.reduce((sum, width) => sum + width + gaps.columns - gaps.strips, -gaps.columns);
}

function dealtOut(
	columns: readonly Column[],
	height: number,
	centres: Float64Array,
	{ sizes }: LayoutProblem
): Float64Array {
	const dealt = centres.slice();
	const top = Math.min(...columns.map(({ cards }) => yOf(centres, cards[0] ?? 0)));
	const bottom = Math.max(...columns.map(({ cards }) => yOf(centres, cards.at(-1) ?? 0)));
	const scale = height / Math.max(1, bottom - top);
	let left = 0;
	for (const column of columns) {
		const strips = stripsOf(column, height);
		const ends = Array.from({ length: strips }, () => -Infinity);
		for (const [place, card] of column.cards.entries()) {
			const strip = place % strips;
			const half = heightOf(sizes, card) / 2;
			const wished = (yOf(centres, card) - top) * scale - half;
			const begin = Math.max(wished, (ends[strip] ?? 0) + gaps.cards);
			dealt[2 * card] = Math.round(left + strip * (column.width + gaps.strips) + column.width / 2);
			dealt[2 * card + 1] = Math.round(begin + half);
			ends[strip] = begin + 2 * half;
		}
		left += strips * (column.width + gaps.strips) - gaps.strips + gaps.columns;
	}
	return dealt;
}

function yOf(centres: Float64Array, card: number): number {
	return centres[2 * card + 1] ?? 0;
}

function heightOf(sizes: Float64Array, card: number): number {
	return sizes[2 * card + 1] ?? 0;
}
