import { describe, expect, it } from 'vitest';
import { chainsBetween } from '../../../src/lib/core/graph/chains';
import { pictureOf } from '../../../src/lib/core/graph/picture';
import { theoryGraph } from '../../../src/lib/core/graph/theory-graph';
import { alongChains } from '../../../src/lib/ui/model/graph/trace';
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
