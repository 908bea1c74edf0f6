import { expect, it } from 'vitest';
import { hidesShared } from '$lib/canvas/detail';
import type { Arrow } from '$lib/core/graph/picture';

const lines = (count: number): Arrow[] =>
	Array.from({ length: count }, (_, nth) => ({
		id: `shared:${nth}`,
		from: [`one:${nth}`],
		to: [`other:${nth}`],
		manner: 'shared',
		kind: 'leads to',
		links: []
	}));

it('leaves lines that only say what is shared to what is selected, where they are many and seen from afar', () => {
	expect(hidesShared(lines(301), 'roles')).toBe(true);
	expect(hidesShared(lines(301), 'labels')).toBe(false);
	expect(hidesShared(lines(20), 'roles')).toBe(false);
});
