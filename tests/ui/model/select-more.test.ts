import { expect, it } from 'vitest';
import type { Picture } from '$lib/core/graph/picture';
import { alongThePath, inSameRole } from '$lib/ui/model/graph/select-more';

const picture = {
	cards: [
		{ id: 'a', chips: [{ role: 'C' }] },
		{ id: 'b', chips: [{ role: 'M' }, { role: 'O' }] },
		{ id: 'c', chips: [{ role: 'O' }] },
		{ id: 'd', chips: [{ role: 'C' }] }
	],
	arrows: [
		{ from: ['a'], to: ['b'] },
		{ from: ['b'], to: ['c'] },
		{ from: ['c'], to: ['b'] },
		{ from: ['d'], to: ['c'] }
	]
} as unknown as Picture;

it('the path of a card is all it leads to and all that leads to it, round loops too', () => {
	expect([...alongThePath(picture, ['a'])].sort()).toEqual(['a', 'b', 'c']);
	expect([...alongThePath(picture, ['c'])].sort()).toEqual(['a', 'b', 'c', 'd']);
	expect([...alongThePath(picture, [])]).toEqual([]);
});

it('the same role is any of the roles a card plays', () => {
	expect(inSameRole(picture, ['b'])).toEqual(['b', 'c']);
	expect(inSameRole(picture, ['a'])).toEqual(['a', 'd']);
});
