import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aroundPlaced } from '../../src/lib/workers/around-placed';
import type { LayoutProblem } from '../../src/lib/workers/layout-problem';

interface Given {
	/** Where the layout would put the card. */
	at: [number, number];
	/** Where a person has put it. */
	placed?: [number, number];
	ground?: number;
}

const size: [number, number] = [160, 68];

function problemOf(cards: readonly Given[]): [Float64Array, LayoutProblem] {
	const grounds = cards.map((card) => card.ground ?? -1);
	return [
		Float64Array.from(cards.flatMap((card) => card.at)),
		{
			number: 1,
			arrangement: 'chains',
			columns: new Int32Array(),
			sizes: Float64Array.from(cards.flatMap(() => size)),
			grounds: Int32Array.from(grounds),
			groundCount: Math.max(-1, ...grounds) + 1,
			arrows: new Int32Array(),
			placed: Float64Array.from(cards.flatMap((card) => card.placed ?? [NaN, NaN]))
		}
	];
}

function settled(cards: readonly Given[]): [number, number][] {
	const centres = aroundPlaced(...problemOf(cards));
	return cards.map((_, card) => [centres[2 * card] ?? NaN, centres[2 * card + 1] ?? NaN]);
}

function overlapping(places: readonly [number, number][]): number {
	const pairs = places.flatMap((one, index) =>
		places.slice(index + 1).map((other) => [one, other])
	);
	return pairs.filter(
		([one, other]) =>
			Math.abs((one?.[0] ?? 0) - (other?.[0] ?? 0)) < size[0] &&
			Math.abs((one?.[1] ?? 0) - (other?.[1] ?? 0)) < size[1]
	).length;
}

describe('a layout around cards that a person has placed', () => {
	it('is the layout itself where none is placed', () => {
		expect(settled([{ at: [0, 0] }, { at: [230, 0] }])).toEqual([
			[0, 0],
			[230, 0]
		]);
	});

	it('keeps the free cards standing to the placed ones as the layout meant it', () => {
		expect(settled([{ at: [0, 0], placed: [1000, 500] }, { at: [230, 0] }])).toEqual([
			[1000, 500],
			[1230, 500]
		]);
	});

	it('moves a free card up or down to where it does not cover a placed one', () => {
		const places = settled([
			{ at: [0, 0], placed: [0, 0] },
			{ at: [230, 0], placed: [230, 200] },
			{ at: [230, 100] },
			{ at: [0, 100], placed: [0, 100] }
		]);
		expect(overlapping(places)).toBe(0);
		expect(places[2]?.[0]).toBe(230);
	});

	it('moves a ground as a whole where nobody has placed a card of it', () => {
		const [, first, second] = settled([
			{ at: [0, 0], placed: [0, 0], ground: 0 },
			{ at: [0, 60], ground: 1 },
			{ at: [230, 90], ground: 1 }
		]);
		expect([
			(second?.[0] ?? 0) - (first?.[0] ?? 0),
			(second?.[1] ?? 0) - (first?.[1] ?? 0)
		]).toEqual([230, 30]);
	});

	it('never moves a placed card, and never puts a free one onto another', () => {
		const coordinate = fc.integer({ min: -600, max: 600 });
		const place = fc.tuple(coordinate, coordinate);
		const columns = fc.array(fc.option(place, { nil: undefined }), { minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(columns, (given) => {
				const cards = given.map((placed, index): Given => {
					const at: [number, number] = [230 * (index % 5), 90 * Math.floor(index / 5)];
					return placed === undefined ? { at } : { at, placed };
				});
				const places = settled(cards);
				const placed = cards.flatMap((card) => (card.placed === undefined ? [] : [card.placed]));
				cards.forEach((card, index) => {
					if (card.placed !== undefined) expect(places[index]).toEqual(card.placed);
				});
				expect(overlapping(places)).toBe(overlapping(placed));
			})
		);
	});
});
