import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainsBetween, chainTarget, shortestChain } from '../../../src/lib/core/graph/chains';
import { theoryGraph, wholeGraph } from '../../../src/lib/core/graph/theory-graph';
import type { Id } from '../../../src/lib/core/model/id';
import type { Model } from '../../../src/lib/core/model/model';
import { project } from '../../fixtures/small-project';
import { linkedPairs, randomTheory } from './random-theory';

const graphOf = (model: Model) => wholeGraph(model.configuration);
const element = (name: string | number): Id<'element'> => `element:${name}`;

const attendance = project()
	.configuration('1', ['C attending', 'M routine', 'O network'], {
		links: ['attending > routine', 'routine > network']
	})
	.configuration('2', ['M network', 'O confidence', 'O visits'], {
		links: ['network > confidence', 'confidence > visits', 'network > visits']
	})
	.model();

describe('chains between two elements', () => {
	it('cross from one configuration to another where they share an element', () => {
		const chain = shortestChain(graphOf(attendance), element('attending'), element('visits'));
		expect(chain?.elements).toEqual(['attending', 'routine', 'network', 'visits'].map(element));
		expect(chain?.steps.map(({ configuration }) => configuration)).toEqual([
			'configuration:1',
			'configuration:1',
			'configuration:2'
		]);
	});

	it('are listed shortest first', () => {
		const { chains, words } = chainsBetween(
			graphOf(attendance),
			element('attending'),
			element('visits')
		);
		expect(chains.map(({ steps }) => steps.length)).toEqual([3, 4]);
		expect(words).toBe('2 chains');
	});

	it('can be coded as the links they run along', () => {
		const chain = shortestChain(graphOf(attendance), element('routine'), element('visits'));
		expect(chain && chainTarget(chain)).toEqual({
			kind: 'chain',
			links: [
				{ configuration: 'configuration:1', link: 'link:1.2' },
				{ configuration: 'configuration:2', link: 'link:2.3' }
			]
		});
	});

	it('do not run against the links', () => {
		expect(shortestChain(graphOf(attendance), element('visits'), element('attending'))).toBe(
			undefined
		);
		expect(chainsBetween(graphOf(attendance), element('visits'), element('attending')).words).toBe(
			'no chains'
		);
	});

	it('leave implied links out', () => {
		const model = project().configuration('1', ['C a', 'M b', 'O c']).model();
		expect(shortestChain(graphOf(model), element('a'), element('c'))).toBeUndefined();
	});

	it('say “more than” where there are more than are listed', () => {
		const { chains, words, more } = chainsBetween(
			graphOf(attendance),
			element('attending'),
			element('visits'),
			{ atMost: 1 }
		);
		expect([chains.length, words, more]).toEqual([1, 'more than 1 chain', 'yes']);
	});

	it('say that there may be more where the search stopped early', () => {
		const { words, more } = chainsBetween(
			graphOf(attendance),
			element('attending'),
			element('visits'),
			{ effort: 2 }
		);
		expect([words, more]).toEqual(['no chains found; there may be more', 'not looked through']);
	});

	it('follow a context along the link that it conditions', () => {
		const model = project()
			.configuration('1', ['C c', 'M m', 'O o'], { links: ['m > o', 'c > #1'] })
			.model();
		const chain = shortestChain(graphOf(model), element('c'), element('o'));
		expect(chain?.steps.map(({ links }) => links.map(({ link }) => link))).toEqual([
			['link:1.2', 'link:1.1']
		]);
	});

	it('come to no harm where links condition each other in a ring', () => {
		const model = project()
			.configuration('1', ['C c', 'M m'], { links: ['c > #2', 'm > #1'] })
			.model();
		expect(theoryGraph(model.configuration.values()).size).toBe(0);
	});

	it('start from each of the joint causes', () => {
		const model = project()
			.configuration('1', ['C a', 'M b', 'O c'], { links: ['a + b > c'] })
			.model();
		expect(shortestChain(graphOf(model), element('a'), element('c'))?.steps).toHaveLength(1);
		expect(shortestChain(graphOf(model), element('b'), element('c'))?.steps).toHaveLength(1);
	});
});

describe('chains on random cyclic theories', () => {
	/** All simple paths as lists of links, by the plainest recursion. */
	function slowPaths(model: Model, from: string, to: string): string[] {
		const pairs = linkedPairs(model);
		const walk = (at: string, passed: readonly string[], links: readonly string[]): string[] =>
			pairs
				.filter((pair) => pair.from === at)
				.flatMap((pair) => {
					const taken = [...links, pair.link];
					if (pair.to === to) return [taken.join('>')];
					return passed.includes(pair.to) ? [] : walk(pair.to, [...passed, pair.to], taken);
				});
		return walk(from, [from], []).sort();
	}

	const ends = fc.tuple(randomTheory, fc.nat(6), fc.nat(6));

	it('are exactly the simple paths that a plain recursion finds', () => {
		fc.assert(
			fc.property(ends, ([model, from, to]) => {
				const [start, end] = [element(`e${from}`), element(`e${to}`)];
				const { chains, more } = chainsBetween(graphOf(model), start, end, { atMost: 100_000 });
				const links = chains.map(({ steps }) =>
					steps.map((step) => step.links.map(({ link }) => link).join()).join('>')
				);
				expect(more).toBe('no');
				expect([...links].sort()).toEqual(slowPaths(model, start, end));
				const lengths = chains.map(({ steps }) => steps.length);
				expect(lengths).toEqual([...lengths].sort((one, other) => one - other));
			})
		);
	});

	it('have a shortest one as long as the shortest of all', () => {
		fc.assert(
			fc.property(ends, ([model, from, to]) => {
				const [start, end] = [element(`e${from}`), element(`e${to}`)];
				const lengths = slowPaths(model, start, end).map((path) => path.split('>').length);
				const chain = shortestChain(graphOf(model), start, end);
				expect(chain?.steps.length).toBe(lengths.length === 0 ? undefined : Math.min(...lengths));
			})
		);
	});

	it('are more than the bound exactly where there are more', () => {
		fc.assert(
			fc.property(ends, fc.integer({ min: 1, max: 4 }), ([model, from, to], atMost) => {
				const [start, end] = [element(`e${from}`), element(`e${to}`)];
				const all = slowPaths(model, start, end).length;
				const { chains, more } = chainsBetween(graphOf(model), start, end, { atMost });
				expect(chains).toHaveLength(Math.min(all, atMost));
				expect(more).toBe(all > atMost ? 'yes' : 'no');
			})
		);
	});
});
