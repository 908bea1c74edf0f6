import { expect, it } from 'vitest';
import { mapOf } from '$lib/ui/model/graph/small-map';

const card = (x: number, y: number) => ({ x, y, width: 100, height: 40 });
const size = { width: 160, height: 100 };

it('shows every card within its edges, and leads back to the point of the canvas', () => {
	const map = mapOf([card(0, 0), card(2000, 600)], size);
	for (const { left, top, width, height } of map.cards) {
		expect(left).toBeGreaterThanOrEqual(0);
		expect(top).toBeGreaterThanOrEqual(0);
		expect(left + width).toBeLessThanOrEqual(size.width);
		expect(top + height).toBeLessThanOrEqual(size.height);
	}
	const { left, top, width, height } = map.cards[1]!;
	const back = map.pointAt({ x: left + width / 2, y: top + height / 2 });
	expect(back.x).toBeCloseTo(2000);
	expect(back.y).toBeCloseTo(600);
});

it('is needed only where a card lies outside the view', () => {
	const cards = [card(0, 0), card(300, 0)];
	const view = { x: 150, y: 0, width: 600, height: 400 };
	expect(mapOf(cards, size).reachesBeyond(view)).toBe(false);
	expect(mapOf(cards, size).reachesBeyond({ ...view, width: 390 })).toBe(true);
});
