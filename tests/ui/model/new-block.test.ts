import { describe, expect, it } from 'vitest';
import type { Picture } from '$lib/core/graph/picture';
import type { Point } from '$lib/core/graph/picture-space';
import { besideOthers, newBlock } from '$lib/ui/model/graph/new-block';

const size = { width: 200, height: 80 };

function pictureOf(cards: readonly { id: string; ground?: string }[]): Picture {
	const grounds = [...new Set(cards.flatMap(({ ground }) => ground ?? []))].map((id) => ({ id }));
	return { shows: 'elements', cards, arrows: [], grounds } as unknown as Picture;
}

const named = (from: number, to: number, ground?: string) =>
	Array.from({ length: to - from }, (_, place) => ({
		id: String(from + place),
		...(ground === undefined ? {} : { ground })
	}));

/** Places in rows of so many. */
function inRows(from: number, to: number, across: number): Map<string, Point> {
	return new Map(
		named(from, to).map(({ id }, place) => [
			id,
			{ x: (place % across) * 300, y: Math.floor(place / across) * 120 }
		])
	);
}

describe('cards that come all at once', () => {
	it('are a block of their own, without those that have a place', () => {
		const block = newBlock(pictureOf(named(0, 12)), inRows(0, 4, 2));
		expect(block?.cards.map(({ id }) => id)).toEqual(named(4, 12).map(({ id }) => id));
	});

	it('are none where a few were added, or where they stand on a ground with others', () => {
		expect(newBlock(pictureOf(named(0, 7)), inRows(0, 4, 2))).toBeUndefined();
		const onGround = pictureOf([...named(0, 12, 'configuration:1')]);
		expect(newBlock(onGround, inRows(0, 2, 2))).toBeUndefined();
	});

	it.each([
		['a tall graph', 2, 'right'],
		['a wide graph', 40, 'below']
	])('stand clear of %s, on the side that is left free', (_, across, side) => {
		const others = inRows(0, 40, across);
		const block = inRows(40, 80, 6);
		const sizes = new Map(named(0, 80).map(({ id }) => [id, size]));
		const placed = [...besideOthers(block, others, sizes).values()];
		const [right, bottom] = [
			Math.max(...[...others.values()].map(({ x }) => x)),
			Math.max(...[...others.values()].map(({ y }) => y))
		];
		if (side === 'right')
			expect(Math.min(...placed.map(({ x }) => x))).toBeGreaterThan(right + 200);
		else expect(Math.min(...placed.map(({ y }) => y))).toBeGreaterThan(bottom + 80);
	});

	it('keep their arrangement, moved as a whole', () => {
		const block = inRows(40, 80, 6);
		const moved = besideOthers(block, inRows(0, 40, 5), new Map());
		const [first, before] = [moved.get('40')!, block.get('40')!];
		for (const [id, { x, y }] of moved)
			expect([x - block.get(id)!.x, y - block.get(id)!.y]).toEqual([
				first.x - before.x,
				first.y - before.y
			]);
	});
});
