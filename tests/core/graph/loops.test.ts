import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knots } from '../../../src/lib/core/graph/knots';
import { loops } from '../../../src/lib/core/graph/loops';
import { wholeGraph } from '../../../src/lib/core/graph/theory-graph';
import type { Model } from '../../../src/lib/core/model/model';
import { project } from '../../fixtures/small-project';
import { linkedPairs, randomTheory } from './random-theory';

const graphOf = (model: Model) => wholeGraph(model.configuration);
const stepsOf = (model: Model) => graphOf(model).mapEdges((_edge, step) => step);

describe('loops', () => {
	it('are found across configurations', () => {
		const model = project()
			.configuration('1', ['M a', 'O b'], { links: ['a > b'] })
			.configuration('2', ['C b', 'O a'], { links: ['b > a'] })
			.model();
		const found = loops(graphOf(model));
		expect(found.loops.map(({ elements }) => elements)).toEqual([
			['element:a', 'element:b', 'element:a']
		]);
		expect(found.words).toBe('1 loop');
	});

	it('include an element that leads to itself', () => {
		const model = project()
			.configuration('1', ['O a', 'M a as again'], { links: ['a > again'] })
			.model();
		expect(loops(graphOf(model)).loops).toHaveLength(1);
		expect(knots(stepsOf(model))).toEqual([['element:a']]);
	});

	it('are none where links run one way', () => {
		const model = project()
			.configuration('1', ['C a', 'M b', 'O c'], { links: ['a > b', 'b > c', 'a > c'] })
			.model();
		expect(loops(graphOf(model)).words).toBe('no loops');
		expect(knots(stepsOf(model))).toEqual([]);
	});

	it('say “more than” where there are more than are listed', () => {
		const model = project()
			.configuration('1', ['M a', 'O b', 'M b as c', 'O a as d'], {
				links: ['a > b', 'c > d', 'c > a']
			})
			.model();
		expect(loops(graphOf(model), { atMost: 1 }).words).toBe('more than 1 loop');
	});

	it('overflow no stack on a chain of ten thousand elements', () => {
		const steps = Array.from({ length: 10_000 }, (_, at) => ({
			from: `element:${at}` as const,
			to: `element:${(at + 1) % 10_000}` as const,
			configuration: 'configuration:1' as const,
			links: []
		}));
		expect(knots(steps).map((knot) => knot.length)).toEqual([10_000]);
	});
});

describe('loops of random theories', () => {
	/** Every loop as the sorted set of ways round that a plain recursion finds, turned to begin at its least link. */
	function slowLoops(model: Model): string[] {
		const pairs = linkedPairs(model);
		const found = new Set<string>();
		const walk = (start: string, at: string, passed: string[], links: string[]): void => {
			for (const pair of pairs.filter(({ from }) => from === at)) {
				const taken = [...links, pair.link];
				if (pair.to === start) found.add(turned(taken));
				else if (!passed.includes(pair.to)) walk(start, pair.to, [...passed, pair.to], taken);
			}
		};
		for (const start of new Set(pairs.map(({ from }) => from))) walk(start, start, [start], []);
		return [...found].sort();
	}

	function turned(links: readonly string[]): string {
		const turns = links.map((_, at) => [...links.slice(at), ...links.slice(0, at)].join('>'));
		return turns.sort()[0] ?? '';
	}

	it('are each found once', () => {
		fc.assert(
			fc.property(randomTheory, (model) => {
				const found = loops(graphOf(model), { atMost: 100_000 });
				const written = found.loops.map(({ steps }) =>
					turned(steps.map(({ links }) => links.map(({ link }) => link).join()))
				);
				expect(found.more).toBe('no');
				expect([...written].sort()).toEqual(slowLoops(model));
			})
		);
	});

	it('tie together exactly the elements that reach each other', () => {
		fc.assert(
			fc.property(randomTheory, (model) => {
				const pairs = linkedPairs(model);
				const reach = (from: string): Set<string> => {
					const reached = new Set<string>();
					const rim = [from];
					for (let at = rim.pop(); at !== undefined; at = rim.pop())
						for (const pair of pairs)
							if (pair.from === at && !reached.has(pair.to)) {
								reached.add(pair.to);
								rim.push(pair.to);
							}
					return reached;
				};
				const elements = [...new Set(pairs.flatMap(({ from, to }) => [from, to]))];
				const expected = elements
					.filter((one) => reach(one).has(one))
					.map((one) => elements.filter((other) => reach(one).has(other) && reach(other).has(one)))
					.map((knot) => knot.sort().join());
				const found = knots(stepsOf(model)).map((knot) => [...knot].sort().join());
				expect([...found].sort()).toEqual([...new Set(expected)].sort());
			})
		);
	});
});
