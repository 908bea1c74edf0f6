import { describe, expect, it } from 'vitest';
import '../../src/app.css';
import { measuredSizesOf } from '$lib/canvas/card-sizes';
import { columnsOf, type Arrangement } from '$lib/core/graph/picture-columns';
import { pictureOf, type Picture } from '$lib/core/graph/picture';
import { groundBoxes, type Box, type Point } from '$lib/core/graph/picture-space';
import { layout } from '$lib/workers/layout-client';
import { modelOf } from '$lib/core/model/model';
import { LargeTheory } from '../fixtures/large-theory';
import { Seeded } from '../fixtures/seeded';

const model = modelOf(
	new LargeTheory(new Seeded(1), { elements: 120, configurations: 60, links: 170, extracts: 0 })
		.records
);

async function laidOut(
	shows: Picture['shows'],
	placed = new Map<string, Point>(),
	as: Arrangement = 'chains'
) {
	const picture = pictureOf(model, { shows });
	const sizes = await measuredSizesOf(picture);
	const positions = await layout(picture, sizes, {
		placed,
		columns: as === 'roles' ? columnsOf(model, picture, as) : [],
		near: as === 'near'
	});
	const boxes = new Map(
		picture.cards.map(({ id }) => {
			const { width = 0, height = 0 } = sizes.get(id) ?? {};
			return [id, { ...(positions.get(id) ?? { x: NaN, y: NaN }), width, height }];
		})
	);
	return { picture, positions, boxes };
}

function overlaps(boxes: Iterable<Box>): number {
	const all = [...boxes];
	return all.flatMap((one, index) =>
		all
			.slice(index + 1)
			.filter(
				(other) =>
					Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
					Math.abs(one.y - other.y) < (one.height + other.height) / 2
			)
	).length;
}

describe('a layout in the worker', () => {
	it('puts no card onto another, and runs links forward except where loops close', async () => {
		const { picture, positions, boxes } = await laidOut('elements');
		expect(overlaps(boxes.values())).toBe(0);
		const steps = picture.arrows.flatMap(({ from, to }) =>
			'arrow' in to ? [] : from.flatMap((cause) => to.map((effect) => [cause, effect] as const))
		);
		const forward = steps.filter(
			([from, to]) => (positions.get(from)?.x ?? 0) < (positions.get(to)?.x ?? 0)
		);
		expect(forward.length / steps.length).toBeGreaterThan(0.8);
	});

	it('puts cards of a role below one another, and every column after the one before it', async () => {
		const { picture, positions, boxes } = await laidOut('elements', new Map(), 'roles');
		expect(overlaps(boxes.values())).toBe(0);
		const columns = columnsOf(model, picture, 'roles');
		const edges = [...new Set(columns)].sort().map((column) => {
			const xs = picture.cards
				.filter((_, index) => columns[index] === column)
				.map(({ id }) => positions.get(id)?.x ?? NaN);
			return { column, left: Math.min(...xs), right: Math.max(...xs) };
		});
		expect(edges.length).toBeGreaterThan(2);
		edges.slice(1).forEach(({ left }, index) => expect(left).toBeGreaterThan(edges[index]!.right));
	});

	it('puts no card onto another where nearness alone counts, and what is linked nearer than what is not', async () => {
		const { picture, positions, boxes } = await laidOut('elements', new Map(), 'near');
		expect(overlaps(boxes.values())).toBe(0);
		const apart = (one: string, other: string) => {
			const [a, b] = [positions.get(one)!, positions.get(other)!];
			return Math.hypot(a.x - b.x, a.y - b.y);
		};
		const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
		const linked = picture.arrows.flatMap(({ from, to }) =>
			'arrow' in to ? [] : from.flatMap((cause) => to.map((effect) => apart(cause, effect)))
		);
		const [first] = picture.cards;
		const any = picture.cards.slice(1).map(({ id }) => apart(first!.id, id));
		expect(mean(linked)).toBeLessThan(mean(any));
	});

	it('keeps configurations apart where nearness alone counts', async () => {
		const { picture, boxes } = await laidOut('configurations', new Map(), 'near');
		expect(overlaps(groundBoxes(picture, boxes).values())).toBe(0);
	});

	it('keeps the cards of a configuration together, and configurations apart', async () => {
		const { picture, boxes } = await laidOut('configurations');
		expect(overlaps(boxes.values())).toBe(0);
		expect(overlaps(groundBoxes(picture, boxes).values())).toBe(0);
	});

	it('leaves the cards a person has placed where they are, and covers none of them', async () => {
		const { picture } = await laidOut('elements');
		const placed = new Map(
			picture.cards.slice(0, 10).map(({ id }, index) => [id, { x: 31, y: 407 * index }])
		);
		const { positions, boxes } = await laidOut('elements', placed);
		for (const [id, place] of placed) expect(positions.get(id)).toEqual(place);
		expect(overlaps(boxes.values())).toBe(0);
	});

	it('is given up when that is asked, and another can be asked for at once', async () => {
		const picture = pictureOf(model, { shows: 'elements' });
		const sizes = await measuredSizesOf(picture);
		const stop = new AbortController();
		const given = layout(picture, sizes, { signal: stop.signal });
		stop.abort(new Error('no longer wanted'));
		await expect(given).rejects.toThrow('no longer wanted');
		await expect(layout(picture, sizes)).resolves.toHaveProperty('size', picture.cards.length);
	});

	it('gives up one without losing another that is under way', async () => {
		const picture = pictureOf(model, { shows: 'elements' });
		const sizes = await measuredSizesOf(picture);
		const stop = new AbortController();
		const kept = layout(picture, sizes);
		const given = layout(picture, sizes, { signal: stop.signal });
		stop.abort(new Error('no longer wanted'));
		await expect(given).rejects.toThrow();
		expect((await kept).size).toBe(picture.cards.length);
	});
});
