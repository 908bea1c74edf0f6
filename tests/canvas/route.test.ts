import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CardGrid } from '../../src/lib/canvas/card-grid';
import { curve } from '../../src/lib/canvas/drawn-elements';
import { pointsAlong, routeBetween } from '../../src/lib/canvas/route';

const box = (x: number, y: number) => ({ x, y, width: 160, height: 68 });

describe('the way of a link', () => {
	it('leaves at the right and enters at the left where the effect lies ahead', () => {
		const way = routeBetween(box(0, 0), box(400, 100));
		expect([way.start, way.end]).toEqual([
			{ x: 80, y: 0 },
			{ x: 320, y: 100 }
		]);
	});

	it('runs up or down where one card stands above the other', () => {
		const way = routeBetween(box(0, 200), box(0, 0));
		expect([way.start, way.end]).toEqual([
			{ x: 0, y: 166 },
			{ x: 0, y: 34 }
		]);
	});

	it('goes round a card that stands in between', () => {
		const grid = new CardGrid();
		const ends = { a: box(0, 0), between: box(300, 0), b: box(600, 0) };
		for (const [id, place] of Object.entries(ends)) grid.put(id, place);
		const crossings = (way: Parameters<CardGrid['crossings']>[0]) =>
			grid.crossings(way, ['a', 'b']);
		expect(crossings(routeBetween(ends.a, ends.b))).toBe(1);
		expect(crossings(routeBetween(ends.a, ends.b, 0, crossings))).toBe(0);
	});

	it('begins and ends at the edges of its cards wherever they stand', () => {
		const coordinate = fc.integer({ min: -900, max: 900 });
		fc.assert(
			fc.property(coordinate, coordinate, (x, y) => {
				const [from, to] = [box(0, 0), box(x, y)];
				const { start, end } = routeBetween(from, to);
				expect(isOnEdge(start, from) && isOnEdge(end, to)).toBe(true);
			})
		);
	});

	it('is the same for the drawing library, which counts control points from the line between the ends', () => {
		const way = routeBetween(box(0, 0), box(400, 130));
		const drawn = curve(way, box(0, 0), box(400, 130));
		const [dx, dy] = [way.end.x - way.start.x, way.end.y - way.start.y];
		const length = Math.hypot(dx, dy);
		const [weights, distances] = [drawn['weights'], drawn['distances']] as [number[], number[]];
		way.controls.forEach((control, index) => {
			const [weight = NaN, aside = NaN] = [weights[index], distances[index]];
			expect(way.start.x + dx * weight - (dy / length) * aside).toBeCloseTo(control.x);
			expect(way.start.y + dy * weight + (dx / length) * aside).toBeCloseTo(control.y);
		});
	});

	it('is looked along closely enough that no card is stepped over', () => {
		const points = pointsAlong(routeBetween(box(0, 0), box(5000, 2000)));
		const gaps = points.slice(1).map((point, index) => {
			const before = points[index] ?? point;
			return Math.hypot(point.x - before.x, point.y - before.y);
		});
		expect(Math.max(...gaps)).toBeLessThan(68);
	});
});

function isOnEdge(point: { x: number; y: number }, card: ReturnType<typeof box>): boolean {
	const [across, down] = [Math.abs(point.x - card.x), Math.abs(point.y - card.y)];
	return across <= 80 && down <= 34 && (across === 80 || down === 34);
}
