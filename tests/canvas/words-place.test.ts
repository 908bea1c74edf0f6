import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CardGrid } from '$lib/canvas/card-grid';
import { routeBetween } from '$lib/canvas/route';
import { placeOfWords, wordsMiddle } from '$lib/canvas/words-place';

const box = (x: number, y: number) => ({ x, y, width: 160, height: 68 });
const words = { width: 84, height: 17 };

function placed(...boxes: { x: number; y: number; width: number; height: number }[]) {
	const grid = new CardGrid();
	boxes.forEach((one, index) => grid.put(String(index), one));
	const [from = box(0, 0), to = box(0, 0)] = boxes;
	const route = routeBetween(from, to);
	return { grid, route, at: placeOfWords(route, words, (area) => grid.within(area).length === 0) };
}

describe('the words on a link', () => {
	it('stand in its middle where there is room', () => {
		const { route, at } = placed(box(0, 0), box(400, 0));
		expect(at).toEqual(wordsMiddle(route));
	});

	it('go beside a short link that runs down between two cards far enough apart', () => {
		const { at } = placed(box(0, 0), box(0, 90));
		expect(at).toEqual({ x: 0, y: 45 });
	});

	it('are left out where two cards stand so close that they would lie on one', () => {
		expect(placed(box(0, 0), box(190, 0), box(95, -70), box(95, 70)).at).toBeUndefined();
	});

	it('never lie on a card', () => {
		const coordinate = fc.integer({ min: -400, max: 400 });
		const boxes = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 8 });
		fc.assert(
			fc.property(boxes, (places) => {
				const { grid, at } = placed(...places.map(([x, y]) => box(x, y)));
				if (at !== undefined) expect(grid.within({ ...at, ...words })).toEqual([]);
			})
		);
	});
});
