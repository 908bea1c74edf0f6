import type { Id } from '../model/id';
import { chainOf, howMany, usualBound, type Chain } from './chains';
import { simplePaths, type Bound, type Found } from './simple-paths';
import type { TheoryGraph } from './theory-graph';

/** Elements that all lead to each other, directly or by way of the others. */
export type Knot = readonly Id<'element'>[];

/** The loops found and how far that is all of them. */
export interface Loops {
	/** Each loop once, as a chain that ends where it began. */
	readonly loops: readonly Chain[];
	readonly more: Found['more'];
	readonly words: string;
}

/** Every loop of explicit links, up to a bound; an element that leads to itself is a loop of one step. */
export function loops(graph: TheoryGraph, bound: Partial<Bound> = {}): Loops {
	const { atMost, effort } = { ...usualBound, ...bound };
	const found: Chain[] = [];
	let tried = 0;
	let more: Found['more'] = 'no';
	for (const knot of knots(graph)) {
		const open = new Set<Id<'element'>>(knot);
		for (const start of knot) {
			if (more !== 'no') break;
			const search = {
				from: start,
				to: start,
				through: (element: Id<'element'>) => open.has(element)
			};
			const here = simplePaths(graph, search, {
				atMost: atMost - found.length,
				effort: effort - tried
			});
			found.push(...here.paths.map(chainOf));
			tried += here.tried;
			more = here.more;
			// Every loop through it is found, so the next starts leave it out.
			open.delete(start);
		}
	}
	return { loops: found, more, words: howMany(found.length, more, 'loop') };
}

/** The knots of a graph: its strongly connected components of two elements or more, and single elements that lead to themselves (Tarjan 1972). */
export function knots(graph: TheoryGraph): Knot[] {
	const tarjan = new Tarjan(graph);
	graph.forEachNode((node) => tarjan.visit(node));
	return tarjan.knots;
}

interface Frame {
	readonly node: string;
	readonly next: readonly string[];
	at: number;
}

/** Tarjan's algorithm with a stack of its own, so that long chains do not overflow the call stack. */
class Tarjan {
	readonly knots: Knot[] = [];
	private readonly index = new Map<string, number>();
	private readonly low = new Map<string, number>();
	private readonly stack: string[] = [];
	private readonly onStack = new Set<string>();

	constructor(private readonly graph: TheoryGraph) {}

	visit(root: string): void {
		if (this.index.has(root)) return;
		const frames = [this.enter(root)];
		for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
			const next = frame.next[frame.at++];
			if (next === undefined) {
				frames.pop();
				this.leave(frame.node, frames.at(-1)?.node);
			} else if (!this.index.has(next)) frames.push(this.enter(next));
			else if (this.onStack.has(next)) this.lower(frame.node, this.index.get(next));
		}
	}

	private enter(node: string): Frame {
		const order = this.index.size;
		this.index.set(node, order);
		this.low.set(node, order);
		this.stack.push(node);
		this.onStack.add(node);
		return { node, next: this.graph.outNeighbors(node), at: 0 };
	}

	private leave(node: string, parent: string | undefined): void {
		if (this.low.get(node) === this.index.get(node)) this.close(node);
		else if (parent !== undefined) this.lower(parent, this.low.get(node));
	}

	private lower(node: string, to: number | undefined): void {
		if (to !== undefined && to < (this.low.get(node) ?? Infinity)) this.low.set(node, to);
	}

	private close(node: string): void {
		const members = this.stack.splice(this.stack.lastIndexOf(node));
		for (const member of members) this.onStack.delete(member);
		if (members.length > 1 || this.graph.hasDirectedEdge(node, node))
			this.knots.push(members.map((member) => this.graph.getNodeAttribute(member, 'element')));
	}
}
