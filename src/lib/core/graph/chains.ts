import type { Id } from '../model/id';
import type { Target } from '../model/target';
import { shortestPaths, simplePaths, type Bound, type Found, type Search } from './simple-paths';
import type { Step, TheoryGraph } from './theory-graph';

/** A path of explicit links from one element to another, which may cross configurations wherever they share an element. */
export interface Chain {
	/** The elements passed, ends included. */
	readonly elements: readonly Id<'element'>[];
	readonly steps: readonly Step[];
}

/** The chains found, shortest first, and how far that is all of them. */
export interface Chains {
	readonly chains: readonly Chain[];
	readonly more: Found['more'];
	/** "3 chains", "more than 100 chains", or that the search stopped early. */
	readonly words: string;
}

/** How many chains are listed, and how many steps tried, unless told otherwise. */
export const usualBound: Bound = { atMost: 100, effort: 200_000 };

/** Every chain between two elements that passes no element twice, shortest first; from an element to itself, the loops through it. */
export function chainsBetween(
	graph: TheoryGraph,
	from: Id<'element'>,
	to: Id<'element'>,
	bound: Partial<Bound> = {}
): Chains {
	const { paths, more } = simplePaths(graph, { from, to }, { ...usualBound, ...bound });
	return { chains: paths.map(chainOf), more, words: howMany(paths.length, more, 'chain') };
}

/** The shortest chains between two elements: one, or all that are equally short. */
export function shortestChains(
	graph: TheoryGraph,
	from: Id<'element'>,
	to: Id<'element'>,
	bound: Partial<Bound> = {}
): Chains {
	const { paths, more } = shortestPaths(graph, { from, to }, { ...usualBound, ...bound });
	return { chains: paths.map(chainOf), more, words: howMany(paths.length, more, 'chain') };
}

/** The shortest chain between two elements, if there is one: breadth first, so that cycles do no harm. */
export function shortestChain(
	graph: TheoryGraph,
	from: Id<'element'>,
	to: Id<'element'>
): Chain | undefined {
	return shortest(graph, { from, to });
}

/** The shortest chain of a search. */
export function shortest(graph: TheoryGraph, search: Search): Chain | undefined {
	if (!graph.hasNode(search.from) || !graph.hasNode(search.to)) return undefined;
	const arrivedBy = new Map<string, Step>();
	let rim: Id<'element'>[] = [search.from];
	while (rim.length > 0 && !arrivedBy.has(search.to)) {
		const next: Id<'element'>[] = [];
		for (const element of rim)
			graph.forEachOutEdge(element, (_edge, step) => {
				if (arrivedBy.has(step.to) || search.through?.(step.to) === false) return;
				arrivedBy.set(step.to, step);
				next.push(step.to);
			});
		rim = next;
	}
	return arrivedBy.has(search.to) ? chainOf(backFrom(search, arrivedBy)) : undefined;
}

function backFrom(search: Search, arrivedBy: ReadonlyMap<string, Step>): Step[] {
	const steps: Step[] = [];
	let at = search.to;
	do {
		const step = arrivedBy.get(at);
		if (step === undefined) break;
		steps.unshift(step);
		at = step.from;
	} while (at !== search.from);
	return steps;
}

/** A path as a chain. */
export function chainOf(steps: readonly Step[]): Chain {
	const first = steps[0];
	return {
		elements: first === undefined ? [] : [first.from, ...steps.map(({ to }) => to)],
		steps
	};
}

/** The chain as something that can be coded and decided about. */
export function chainTarget(chain: Chain): Target {
	return { kind: 'chain', links: chain.steps.flatMap(({ links }) => links) };
}

/** How many were found, never claiming to be all where the search stopped. */
export function howMany(count: number, more: Found['more'], what: string): string {
	const counted = `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`;
	if (more === 'yes') return `more than ${counted}`;
	if (more === 'not looked through') return `${counted} found; there may be more`;
	return counted;
}
