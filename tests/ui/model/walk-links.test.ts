import { describe, expect, it } from 'vitest';
import { alongLinks } from '$lib/ui/model/graph/walk-links';

const arrow = (from: string[], to: string[]) =>
	({ id: `${from.join()}-${to.join()}`, from, to }) as never;
const arrows = [arrow(['a'], ['b']), arrow(['a'], ['c']), arrow(['d', 'e'], ['c'])];
const places = new Map([
	['a', { x: 0, y: 0 }],
	['b', { x: 10, y: 5 }],
	['c', { x: 10, y: 1 }],
	['d', { x: 0, y: 8 }],
	['e', { x: 0, y: 4 }]
]);
const to = (from: string, along: Parameters<typeof alongLinks>[3]) =>
	alongLinks({ arrows }, places, from, along);

describe('going by links', () => {
	it('goes along to the uppermost of several effects, and back to the uppermost of several causes', () => {
		expect(to('a', 'along')).toBe('c');
		expect(to('c', 'against')).toBe('a');
		expect(to('b', 'along')).toBeUndefined();
	});

	it('goes round those that share a cause or an effect, from top to bottom', () => {
		expect(to('c', 'next beside')).toBe('b');
		expect(to('b', 'next beside')).toBe('c');
		expect(['a', 'e', 'd'].map((one) => to(one, 'next beside'))).toEqual(['e', 'd', 'a']);
		expect(to('a', 'before beside')).toBe('d');
	});

	it('stays where nothing is linked', () => {
		expect(to('lone', 'along')).toBeUndefined();
		expect(to('lone', 'next beside')).toBe('lone');
	});
});
