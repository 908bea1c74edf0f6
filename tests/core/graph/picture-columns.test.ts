import { expect, it } from 'vitest';
import { columnsOf } from '$lib/core/graph/picture-columns';
import type { Card, Picture } from '$lib/core/graph/picture';
import type { Role } from '$lib/core/model/role';
import { modelOf } from '$lib/core/model/model';

const card = (id: string, ...roles: Role[]) =>
	({
		id,
		chips: roles.map((role) => ({ role, turns: false })),
		occurrences: [{ configuration: 'configuration:a', occurrence: `occurrence:${id}` }]
	}) as unknown as Card;
const picture = (...cards: Card[]) => ({ cards }) as unknown as Picture;

function withLayers(layers: Record<string, string>) {
	const occurrences = Object.fromEntries(
		Object.entries(layers).map(([id, layer], rank) => [
			`occurrence:${id}`,
			{ id: `occurrence:${id}`, element: `element:${id}`, roles: ['C'], rank, layer }
		])
	);
	const record = { id: 'configuration:a', reference: 'CMO 1', rank: 1, occurrences, links: {} };
	return modelOf([{ kind: 'configuration', record } as never]);
}

it('stands roles in the order context, mechanism, outcome, and what plays two between them', () => {
	const cards = [
		card('o', 'O'),
		card('om', 'O', 'M'),
		card('c', 'C'),
		card('m', 'M'),
		card('c2', 'C')
	];
	expect(columnsOf(modelOf([]), picture(...cards), 'roles')).toEqual([3, 2, 0, 1, 0]);
});

it('leaves no empty column where a role is not played', () => {
	expect(columnsOf(modelOf([]), picture(card('o', 'O'), card('i', 'I')), 'roles')).toEqual([1, 0]);
});

it('stands contexts from the furthest layer to the nearest, those of none after them, and all else by role', () => {
	const model = withLayers({ near: 'individual', far: 'infrastructural' });
	const cards = [
		card('near', 'C'),
		card('far', 'C'),
		card('none', 'C'),
		card('o', 'O'),
		card('m', 'M')
	];
	expect(columnsOf(model, picture(...cards), 'layers')).toEqual([1, 0, 2, 4, 3]);
});
