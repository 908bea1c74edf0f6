import fc from 'fast-check';
import { stronglyConnectedComponents } from 'graphology-components';
import { bidirectional, singleSourceLength } from 'graphology-shortest-path';
import { allSimpleEdgeGroupPaths } from 'graphology-simple-path';
import { expect, it } from 'vitest';
import { chainsBetween, shortestChains, type Chain } from '../../../src/lib/core/graph/chains';
import { knots } from '../../../src/lib/core/graph/knots';
import { loops } from '../../../src/lib/core/graph/loops';
import { theoryGraph, type Step, type TheoryGraph } from '../../../src/lib/core/graph/theory-graph';
import type { Id } from '../../../src/lib/core/model/id';
import { project } from '../../fixtures/small-project';

const elements = 7;
const named = (place: number): Id<'element'> => `element:e${place}`;
const end = fc.nat(elements - 1);
const side = fc.uniqueArray(end, { minLength: 1, maxLength: 2 });

/** Theories whose links have joint causes and effects, and run in circles within and across configurations. */
const cyclicTheory = fc
	.array(fc.array(fc.tuple(side, side), { minLength: 1, maxLength: 3 }), {
		minLength: 2,
		maxLength: 4
	})
	.map((configurations) => {
		const made = project();
		const names = Array.from({ length: elements }, (_, place) => `M e${place}`);
		configurations.forEach((links, place) => {
			const written = links.flatMap(([from, to]) => {
				const causes = from.filter((one) => !to.includes(one));
				const sides = [causes, to].map((ends) => ends.map((one) => `e${one}`).join(' + '));
				return causes.length === 0 ? [] : [sides.join(' > ')];
			});
			made.configuration(`${place}`, names, { links: written });
		});
		return theoryGraph(made.model().configuration.values());
	});

const runs = { numRuns: 1000, seed: 20_260_101 };
const everything = { atMost: 100_000, effort: 10_000_000 };

/** Each step by the key of its edge, so that two links between the same elements are told apart. */
function edgesOf(graph: TheoryGraph): (chain: Chain) => string[] {
	const keys = new Map<Step, string>(graph.mapEdges((key, step) => [step, key]));
	return ({ steps }) => steps.map((step) => keys.get(step) ?? 'not an edge');
}

function sorted(paths: readonly (readonly string[])[]): string[] {
	return paths.map((path) => path.join(' ')).sort();
}

/** A way round, turned so that it begins with its first edge in the alphabet. */
function turned(edges: readonly string[]): string[] {
	const least = edges.indexOf([...edges].sort()[0] ?? '');
	return [...edges.slice(least), ...edges.slice(0, least)];
}

it('chains are the simple paths that graphology finds, on 1,000 random cyclic graphs', () => {
	fc.assert(
		fc.property(cyclicTheory, end, end, (graph, one, other) => {
			const [from, to] = [named(one), named(other)];
			const { chains, more } = chainsBetween(graph, from, to, everything);
			expect(more).toBe('no');
			expect(sorted(chains.map(edgesOf(graph)))).toEqual(sorted(graphologyPaths(graph, from, to)));
		}),
		runs
	);
});

it('the shortest chains are as long as graphology’s and a breadth-first search’s, and all of that length, on 1,000 random cyclic graphs', () => {
	fc.assert(
		fc.property(cyclicTheory, end, end, (graph, one, other) => {
			fc.pre(one !== other);
			const [from, to] = [named(one), named(other)];
			const { chains } = shortestChains(graph, from, to, everything);
			const length = chains[0]?.steps.length;
			const path = bidirectional(graph, from, to);
			expect(length).toBe(path === null ? undefined : path.length - 1);
			expect(length).toBe(singleSourceLength(graph, from)[to]);
			expect(length).toBe(breadthFirst(graph, from, to));
			const all = chainsBetween(graph, from, to, everything).chains;
			const asShort = all.filter(({ steps }) => steps.length === length);
			expect(sorted(chains.map(edgesOf(graph)))).toEqual(sorted(asShort.map(edgesOf(graph))));
		}),
		runs
	);
});

it('the shortest way from an element round to itself is the shortest of its loops', () => {
	fc.assert(
		fc.property(cyclicTheory, end, (graph, one) => {
			const { chains } = shortestChains(graph, named(one), named(one), everything);
			const rounds = graphologyPaths(graph, named(one), named(one));
			const least = Math.min(...rounds.map((edges) => edges.length));
			const asShort = rounds.filter((edges) => edges.length === least);
			expect(sorted(chains.map(edgesOf(graph)))).toEqual(sorted(asShort));
		}),
		runs
	);
});

it('loops are the ways round that graphology finds from every element, each once, on 1,000 random cyclic graphs', () => {
	fc.assert(
		fc.property(cyclicTheory, (graph) => {
			const found = loops(graph, everything).loops.map(edgesOf(graph)).map(turned);
			const rounds = graph.nodes().flatMap((node) => graphologyPaths(graph, node, node));
			expect(sorted(found)).toEqual([...new Set(sorted(rounds.map(turned)))]);
		}),
		runs
	);
});

it('what is tied together in loops is graphology’s strongly connected components, on 1,000 random cyclic graphs', () => {
	fc.assert(
		fc.property(cyclicTheory, (graph) => {
			const tied = knots(graph.mapEdges((_edge, step) => step)).map((knot) => [...knot].sort());
			const components = stronglyConnectedComponents(graph)
				.filter(([first, ...others]) => others.length > 0 || graph.hasEdge(first, first))
				.map((component) => component.sort());
			expect(sorted(tied)).toEqual(sorted(components));
		}),
		runs
	);
});

/** Graphology's simple paths edge by edge; it gives the edges between the same two nodes together. */
function graphologyPaths(graph: TheoryGraph, from: string, to: string): string[][] {
	return allSimpleEdgeGroupPaths(graph, from, to).flatMap((groups) =>
		groups.reduce<string[][]>(
			(paths, group) => paths.flatMap((path) => group.map((edge) => [...path, edge])),
			[[]]
		)
	);
}

/** How many steps lie between two elements, by the plainest search. */
function breadthFirst(graph: TheoryGraph, from: string, to: string): number | undefined {
	let rim = new Set([from]);
	const seen = new Set(rim);
	for (let length = 0; rim.size > 0; length++) {
		if (rim.has(to)) return length;
		const next = [...rim].flatMap((node) => graph.outNeighbors(node));
		rim = new Set(next.filter((node) => !seen.has(node)));
		for (const node of rim) seen.add(node);
	}
	return undefined;
}
