import { expect, it } from 'vitest';
import { cardsBehind, unfolded, withFolded } from '../../../src/lib/ui/model/graph/fold-places';
import { project } from '../../fixtures/small-project';

const model = project().configuration('1', ['C a', 'M b']).configuration('2', ['O c']).model();
const known = new Map([
	['occurrence:1.a', { x: 0, y: 0 }],
	['occurrence:1.b', { x: 100, y: 40 }],
	['occurrence:2.c', { x: 500, y: 0 }]
]);
const fold = 'folded:configuration:1';

it('a folded configuration stands in the middle of where its cards stood', () => {
	const places = withFolded(model, new Set(['configuration:1']), known);
	expect(places.get(fold)).toEqual({ x: 50, y: 20 });
	expect(withFolded(model, new Set(), known)).toBe(known);
});

it('where it is moved its cards have moved along with it, for when it is unfolded', () => {
	const moved = unfolded(model, new Map([[fold, { x: 60, y: 0 }]]), known);
	expect([...moved]).toEqual([
		['occurrence:1.a', { x: 10, y: -20 }],
		['occurrence:1.b', { x: 110, y: 20 }]
	]);
});

it('what is not folded is moved as it is, and nothing is kept of a fold whose cards stand nowhere yet', () => {
	const moves = new Map([
		['occurrence:2.c', { x: 1, y: 2 }],
		['folded:configuration:2', { x: 1, y: 2 }]
	]);
	expect([...unfolded(model, moves, new Map())]).toEqual([['occurrence:2.c', { x: 1, y: 2 }]]);
});

it('the cards behind a fold are its occurrences', () => {
	expect(cardsBehind(model, [fold, 'occurrence:2.c'])).toEqual([
		'occurrence:1.a',
		'occurrence:1.b',
		'occurrence:2.c'
	]);
});
