import type { Id } from '../model/id';
import type { Step, TheoryGraph } from './theory-graph';

/** How far a search goes before it stops and says so. */
export interface Bound {
	/** At most this many paths. */
	readonly atMost: number;
	/** At most this many steps tried; on dense cyclic graphs paths can be too many to look through. */
	readonly effort: number;
}

/** The paths found, shortest first, and whether there is more: no, yes for certain, or not looked through to the end. */
export interface Found {
	readonly paths: readonly (readonly Step[])[];
	readonly more: 'no' | 'yes' | 'not looked through';
	/** How many steps were tried. */
	readonly tried: number;
}

/** Where paths may run: from an element to an element (the same one for loops), through these elements alone. */
export interface Search {
	readonly from: Id<'element'>;
	readonly to: Id<'element'>;
	readonly through?: (element: Id<'element'>) => boolean;
}

/** How many steps each element is away from one element, against the direction of the steps. */
export function distancesTo(graph: TheoryGraph, search: Search): Map<string, number> {
	const distances = new Map<string, number>();
	let rim: string[] = graph.hasNode(search.to) ? [search.to] : [];
	for (let distance = 0; rim.length > 0; distance++) {
		const next = new Set<string>();
		for (const node of rim) distances.set(node, distance);
		for (const node of rim)
			graph.forEachInEdge(node, (_edge, step) => {
				if (!distances.has(step.from) && isOpen(search, step.from)) next.add(step.from);
			});
		rim = [...next];
	}
	return distances;
}

function isOpen(search: Search, element: Id<'element'>): boolean {
	return search.through === undefined || search.through(element);
}

/** Every path that passes no element twice, shortest first, up to a bound; loops back to the start where from and to are the same. */
export function simplePaths(graph: TheoryGraph, search: Search, bound: Bound): Found {
	if (!graph.hasNode(search.from) || !graph.hasNode(search.to))
		return { paths: [], more: 'no', tried: 0 };
	const walk = new Walk(graph, search, bound);
	// Depth by depth, so that the shortest come first and a bound cuts off the longest.
	for (let length = 1; length <= graph.order; length++) {
		walk.pathsOfLength(length);
		if (walk.stopped !== 'no' || !walk.couldGoFurther) break;
	}
	return { paths: walk.paths, more: walk.stopped, tried: walk.tried };
}

/** Only the shortest of those paths: all that are as short as the shortest, however far round the others go. */
export function shortestPaths(graph: TheoryGraph, search: Search, bound: Bound): Found {
	const length = shortestLength(graph, search);
	if (length === undefined) return { paths: [], more: 'no', tried: 0 };
	const walk = new Walk(graph, search, bound);
	walk.pathsOfLength(length);
	return { paths: walk.paths, more: walk.stopped, tried: walk.tried };
}

/** How many steps the shortest path has: one more than what is left after its first step. */
function shortestLength(graph: TheoryGraph, search: Search): number | undefined {
	if (!graph.hasNode(search.from)) return undefined;
	const left = distancesTo(graph, search);
	const lengths = graph.mapOutEdges(search.from, (_edge, { to }) => left.get(to) ?? Infinity);
	const least = lengths.reduce((one, other) => Math.min(one, other), Infinity);
	return least === Infinity ? undefined : least + 1;
}

class Walk {
	readonly paths: Step[][] = [];
	stopped: Found['more'] = 'no';
	couldGoFurther = false;
	tried = 0;
	private readonly trail: Step[] = [];
	private readonly passed = new Set<string>();
	private readonly distances: Map<string, number>;

	constructor(
		private readonly graph: TheoryGraph,
		private readonly search: Search,
		private readonly bound: Bound
	) {
		this.distances = distancesTo(graph, search);
	}

	pathsOfLength(length: number): void {
		this.couldGoFurther = false;
		this.from(this.search.from, length);
	}

	private from(element: Id<'element'>, left: number): void {
		if (this.stopped !== 'no') return;
		this.passed.add(element);
		for (const edge of this.graph.outEdges(element))
			this.take(this.graph.getEdgeAttributes(edge), left);
		this.passed.delete(element);
	}

	private take(step: Step, left: number): void {
		if (this.stopped !== 'no') return;
		if (++this.tried > this.bound.effort) {
			this.stopped = 'not looked through';
			return;
		}
		// A path that arrives with steps to spare was found at its own length.
		if (step.to === this.search.to) {
			if (left === 1) this.keep(step);
			return;
		}
		const distance = this.distances.get(step.to);
		if (distance === undefined || this.passed.has(step.to) || !isOpen(this.search, step.to)) return;
		if (distance >= left) {
			this.couldGoFurther = true;
			return;
		}
		this.trail.push(step);
		this.from(step.to, left - 1);
		this.trail.pop();
	}

	private keep(step: Step): void {
		if (this.paths.length === this.bound.atMost) this.stopped = 'yes';
		else this.paths.push([...this.trail, step]);
	}
}
