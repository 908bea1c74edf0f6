import { expect, it } from 'vitest';
import { emptyModel } from '$lib/core/model/model';
import type { CodeUse } from '$lib/core/model/intake';
import { willMake } from '$lib/ui/coded/will-make';

const uses = new Map<string, CodeUse>([
	['1', { as: 'element', label: 'Trust', role: 'M' }],
	['2', { as: 'element', label: 'trust' }],
	['3', { as: 'tag', label: 'Odd' }],
	['4', { as: 'left out' }],
	['5', { as: 'person', label: 'Dawn' }]
]);
const decided = {
	uses,
	sources: 2,
	together: 1,
	spokenTogether: 3,
	count: { extracts: 1310, codings: 2050 }
};

it('says in words what an import will make, equal names once, with what passages speak to configurations of codes that stand together', () => {
	expect(
		willMake(emptyModel(), { ...decided, cases: ['Dawn', 'Keith'], casesAs: 'people' })
	).toEqual([
		'1 element',
		'1 configuration',
		'2 people',
		'1 tag',
		'2 sources',
		'1,310 extracts',
		'2,053 codings, each not yet judged'
	]);
});

it('says how many elements are here already', () => {
	const model = emptyModel();
	const element = { id: 'element:1', label: 'TRUST' } as const;
	const there = { ...model, element: new Map([[element.id, element]]) };
	expect(willMake(there, { ...decided, cases: [], casesAs: 'cases' })[0]).toBe(
		'1 element (1 is here already)'
	);
});
