import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linedUp, type CardBox } from '$lib/ui/model/graph/line-up';

const box = (id: string, x: number, y: number, width = 10, height = 4): CardBox => ({
	id,
	x,
	y,
	width,
	height
});

describe('cards brought into line', () => {
	it('share the left edge of the leftmost, whatever their widths', () => {
		expect(linedUp([box('a', 10, 0, 20), box('b', 40, 5, 10)], 'left')).toEqual([
			{ id: 'a', x: 10, y: 0 },
			{ id: 'b', x: 5, y: 5 }
		]);
	});

	it('share a middle', () => {
		const moved = linedUp([box('a', 10, 0), box('b', 40, 6)], 'row');
		expect(moved.map(({ y }) => y)).toEqual([3, 3]);
	});

	it('stand with the same room between them, the outermost where they were', () => {
		const cards = fc.array(
			fc.record({
				x: fc.integer({ min: 0, max: 1000 }),
				width: fc.integer({ min: 1, max: 60 })
			}),
			{ minLength: 3, maxLength: 8 }
		);
		fc.assert(
			fc.property(cards, (made) => {
				const boxes = made.map(({ x, width }, place) => box(String(place), x, 0, width));
				const moved = linedUp(boxes, 'across');
				const gaps = moved.slice(1).map(({ id, x }, place) => {
					const before = moved[place]!;
					return (
						x - boxes[Number(id)]!.width / 2 - (before.x + boxes[Number(before.id)]!.width / 2)
					);
				});
				for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0]!, 6);
			})
		);
	});
});
