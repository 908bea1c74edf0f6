import { expect, it } from 'vitest';
import type { Picture } from '$lib/core/graph/picture';
import { between, isMove } from '$lib/ui/model/graph/gliding';

const picture = (...ids: string[]) => ({ cards: ids.map((id) => ({ id })) }) as unknown as Picture;
const places = (x: number) => new Map([['a', { x, y: 0 }]]);

it('cards on their way stand between where they were and where they go', () => {
	expect(between(places(10), places(20), 0).get('a')).toEqual({ x: 10, y: 0 });
	expect(between(places(10), places(20), 0.5).get('a')).toEqual({ x: 15, y: 0 });
	expect(between(places(10), places(20), 1).get('a')).toEqual({ x: 20, y: 0 });
});

it('only the same cards in other places glide', () => {
	expect(isMove(picture('a'), places(1), places(2))).toBe(true);
	expect(isMove(picture('a'), places(1), places(1))).toBe(false);
	expect(isMove(picture('a', 'b'), places(1), places(2))).toBe(false);
});
