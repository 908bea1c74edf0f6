import { describe, expect, it } from 'vitest';
import type { LayoutProblem } from '$lib/workers/layout-problem';
import { wrapColumns } from '$lib/workers/wrap-columns';

/** So many cards one below the other in each of some columns. */
function stacked(counts: readonly number[]) {
	const columns = counts.flatMap((count, column) => Array.from({ length: count }, () => column));
	const nth = counts.flatMap((count) => [...Array(count).keys()]);
	const problem: LayoutProblem = {
		number: 1,
		arrangement: 'columns',
		columns: Int32Array.from(columns),
		sizes: Float64Array.from(columns.flatMap(() => [240, 100])),
		grounds: Int32Array.from(columns, () => -1),
		groundCount: 0,
		arrows: new Int32Array(),
		placed: Float64Array.from(columns.flatMap(() => [NaN, NaN]))
	};
	const centres = Float64Array.from(
		columns.flatMap((column, card) => [column * 320, (nth[card] ?? 0) * 124])
	);
	return { problem, centres, columns };
}

function cardsOf(centres: Float64Array) {
	return Array.from({ length: centres.length / 2 }, (_, card) => ({
		x: centres[2 * card] ?? NaN,
		y: centres[2 * card + 1] ?? NaN
	}));
}

describe('columns of many cards', () => {
	const { problem, centres, columns } = stacked([120, 80, 200]);
	const cards = cardsOf(wrapColumns(centres, problem));

	it('are parted into strips until all of them are about as wide as a screen', () => {
		const range = (values: number[]) => Math.max(...values) - Math.min(...values);
		const ratio = range(cards.map(({ x }) => x)) / range(cards.map(({ y }) => y));
		expect(ratio).toBeGreaterThan(1);
		expect(ratio).toBeLessThan(2.2);
	});

	it('stay one after the other, and no card covers another', () => {
		const xsOf = (column: number) =>
			cards.filter((_, card) => columns[card] === column).map(({ x }) => x);
		expect(Math.max(...xsOf(0))).toBeLessThan(Math.min(...xsOf(1)));
		expect(Math.max(...xsOf(1))).toBeLessThan(Math.min(...xsOf(2)));
		const covering = cards.filter((one, place) =>
			cards
				.slice(place + 1)
				.some((other) => Math.abs(one.x - other.x) < 240 && Math.abs(one.y - other.y) < 100)
		);
		expect(covering).toEqual([]);
	});

	it('keep what stood above above, to less than a card', () => {
		for (const column of [0, 1, 2]) {
			const ys = cards.filter((_, card) => columns[card] === column).map(({ y }) => y);
			ys.slice(1).forEach((y, place) => expect(y).toBeGreaterThan(ys[place]! - 124));
		}
	});
});

it('columns that fit a screen as they are stay so', () => {
	const { problem, centres } = stacked([4, 5, 6]);
	expect(wrapColumns(centres, problem)).toBe(centres);
});
