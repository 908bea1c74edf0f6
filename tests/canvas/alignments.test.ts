import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Alignments } from '$lib/canvas/alignments';
import type { Box } from '$lib/core/graph/picture-space';

const box = (x: number, y: number, width = 100, height = 60): Box => ({ x, y, width, height });
const moved = (one: Box, { x = 0, y = 0 }: { x?: number; y?: number }): Box => ({
	...one,
	x: one.x + x,
	y: one.y + y
});

const even = (min: number, max: number) => fc.integer({ min, max }).map((half) => 2 * half);
const boxes = fc.record({
	x: even(-300, 300),
	y: even(-300, 300),
	width: even(20, 120),
	height: even(20, 60)
});

/** All pairs of an edge or middle of one box and the same of another, near enough to count, looked for one by one. */
function distances(others: readonly Box[], one: Box, axis: 'x' | 'y'): number[] {
	const [size, across, acrossSize] =
		axis === 'x' ? (['width', 'y', 'height'] as const) : (['height', 'x', 'width'] as const);
	return others
		.filter(
			(other) =>
				Math.abs(other[across] - one[across]) - (other[acrossSize] + one[acrossSize]) / 2 <= 480
		)
		.flatMap((other) =>
			[-0.5, 0, 0.5].map((side) => other[axis] + side * other[size] - one[axis] - side * one[size])
		);
}

describe('coming into line while dragged', () => {
	it('pulls an edge or a middle to the same of a near box, and says on which line', () => {
		const lines = new Alignments([box(0, 0)]);
		const pull = lines.pull(box(4, 200), 6);
		expect(pull).toEqual({ x: -4 });
		expect(lines.guidesAt(box(0, 200), pull).lines).toEqual([
			{ axis: 'x', at: 0, from: -30, to: 230 }
		]);
		expect(lines.pull(box(-28, 200, 50), 6)).toEqual({ x: 3 });
	});

	it('leaves alone what is out of reach or far away', () => {
		const lines = new Alignments([box(0, 0)]);
		expect(lines.pull(box(8, 207), 6)).toEqual({});
		expect(lines.pull(box(2, 700), 6)).toEqual({});
	});

	it('pulls to the middle between two neighbours, and shows both rooms', () => {
		const lines = new Alignments([box(0, 0), box(400, 30)]);
		const pull = lines.pull(box(204, 14), 6);
		expect(pull.x).toBe(-4);
		const { gaps } = lines.guidesAt(box(200, 14), { x: -4 });
		expect(gaps.map(({ from, to }) => [from, to])).toEqual([
			[50, 150],
			[250, 350]
		]);
	});

	it('pulls to the room that two boxes in a row keep already, on either side', () => {
		const lines = new Alignments([box(0, 0), box(0, 120), box(300, 500)]);
		expect(lines.pull(box(20, 243), 6).y).toBe(-3);
		expect(lines.pull(box(20, -118), 6).y).toBe(-2);
	});

	it('never pulls further than its reach, and always to the nearest line there is', () => {
		fc.assert(
			fc.property(fc.array(boxes, { maxLength: 12 }), boxes, even(1, 6), (others, one, reach) => {
				const lines = new Alignments(others);
				const pull = lines.pull(one, reach);
				for (const axis of ['x', 'y'] as const) {
					const within = distances(others, one, axis).filter((way) => Math.abs(way) <= reach);
					const nearest = Math.min(Infinity, ...within.map(Math.abs));
					const way = pull[axis];
					if (way === undefined) expect(within).toEqual([]);
					else expect(Math.abs(way)).toBeLessThanOrEqual(Math.min(nearest, reach));
				}
			})
		);
	});

	it('shows only lines on which the box and another lie, and only rooms that are equal', () => {
		fc.assert(
			fc.property(fc.array(boxes, { maxLength: 12 }), boxes, (others, one) => {
				const lines = new Alignments(others);
				const pull = lines.pull(one, 12);
				const there = moved(one, pull);
				const guides = lines.guidesAt(there, pull);
				for (const { axis, at } of guides.lines) {
					const size = axis === 'x' ? 'width' : 'height';
					const edges = (some: Box) => [-0.5, 0, 0.5].map((side) => some[axis] + side * some[size]);
					expect(edges(there)).toContain(at);
					const near = (some: Box) => edges(some).some((edge) => Math.abs(edge - at) <= 0.5);
					expect(others.some(near)).toBe(true);
				}
				for (const axis of ['x', 'y'] as const) {
					const rooms = guides.gaps
						.filter((gap) => gap.axis === axis)
						.map(({ from, to }) => to - from);
					expect(rooms.length).not.toBe(1);
					expect(rooms.every((room) => room >= 0)).toBe(true);
				}
			})
		);
	});

	it('is there already once it has been pulled along one axis', () => {
		fc.assert(
			fc.property(fc.array(boxes, { maxLength: 12 }), boxes, (others, one) => {
				const lines = new Alignments(others);
				const { x } = lines.pull(one, 12);
				if (x === undefined) return;
				expect(Math.abs(lines.pull(moved(one, { x }), 12).x ?? NaN)).toBeLessThan(1e-9);
			})
		);
	});
});
