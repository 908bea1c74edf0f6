import { describe, expect, it } from 'vitest';
import { chainsBetween } from '../../../src/lib/core/graph/chains';
import { loops } from '../../../src/lib/core/graph/loops';
import { pictureOf } from '../../../src/lib/core/graph/picture';
import { theoryGraph } from '../../../src/lib/core/graph/theory-graph';
import { alongChains, aroundLoop } from '../../../src/lib/ui/model/graph/trace';
import { project } from '../../fixtures/small-project';

const model = project()
	.configuration('1', ['C a', 'C b', 'M m', 'O o', 'O aside', 'C d'], {
		links: ['a + b > m', 'm > o', 'b > aside', 'd > #1']
	})
	.model();

const traced = (from: string, to: string) => {
	const graph = theoryGraph(model.configuration.values());
	const chains = chainsBetween(graph, `element:${from}`, `element:${to}`);
	const { cards, arrows } = alongChains(pictureOf(model, { shows: 'elements' }), chains);
	return {
		cards: cards.map(({ id }) => id.replace('element:', '')).sort(),
		arrows: arrows.map(({ from, hidden }) => [from.length, hidden?.causes ?? 0])
	};
};

describe('the picture of a chain', () => {
	it('keeps a link with joint causes, and says how many of them lie beside the chain', () => {
		expect(traced('a', 'o')).toEqual({
			cards: ['a', 'm', 'o'],
			arrows: [
				[1, 1],
				[1, 0]
			]
		});
	});

	it('shows the causes of a link that the chain conditions', () => {
		expect(traced('d', 'o')).toEqual({
			cards: ['a', 'b', 'd', 'm', 'o'],
			arrows: [
				[2, 0],
				[1, 0],
				[1, 0]
			]
		});
	});
});

describe('the picture of a loop', () => {
	const round = project()
		.configuration('1', ['C far', 'C near', 'M m', 'O o', 'O aside'], {
			links: ['far > near', 'near > m', 'm > o', 'o > aside']
		})
		.configuration('2', ['C o', 'C helped', 'O m'], { links: ['o + helped > m'] })
		.model();
	const [loop] = loops(theoryGraph(round.configuration.values())).loops;
	const picture = loop && aroundLoop(pictureOf(round, { shows: 'elements' }), loop);
	const named = (id: string) => id.replace('element:', '');

	it('has what feeds it one link upstream, dimmed, and nothing further away', () => {
		const cards = picture?.cards.map(({ id, dimmed }) => [named(id), dimmed === true]);
		expect(cards?.sort()).toEqual([
			['helped', true],
			['m', false],
			['near', true],
			['o', false]
		]);
	});

	it('dims the links that feed it, not those it runs along', () => {
		const arrows = picture?.arrows.map(({ from, dimmed }) => [
			from.map(named).join(' + '),
			dimmed === true
		]);
		expect(arrows?.sort()).toEqual([
			['m', false],
			['near', true],
			['o + helped', false]
		]);
	});
});
