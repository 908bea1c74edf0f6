import type { Id } from '../model/id';
import type { Table } from '../model/model';
import { remember } from './remember';
import { explicitSteps, type Step } from './theory-graph';

/** Elements that all lead to each other, directly or by way of the others. */
export type Knot = readonly Id<'element'>[];

/** The knots that some steps make: strongly connected components of two elements or more, and single elements that lead to themselves (Tarjan 1972). */
export function knots(steps: Iterable<Step>): Knot[] {
	const tarjan = new Tarjan(steps);
	for (let node = 0; node < tarjan.elements.length; node++) tarjan.visit(node);
	return tarjan.knots;
}

/** The knots of all explicit links of a project. */
export const allKnots = remember((configurations: Table<'configuration'>): readonly Knot[] =>
	knots([...configurations.values()].flatMap(explicitSteps))
);

/** Tarjan's algorithm with a stack of its own, so that long chains do not overflow the call stack. */
class Tarjan {
	readonly knots: Knot[] = [];
	readonly elements: Id<'element'>[] = [];
	private readonly next: number[][] = [];
	private readonly index: (number | undefined)[] = [];
	private readonly low: number[] = [];
	private readonly open: number[] = [];
	private readonly isOpen: boolean[] = [];
	private visited = 0;

	constructor(steps: Iterable<Step>) {
		const numbers = new Map<Id<'element'>, number>();
		const numberOf = (element: Id<'element'>): number => {
			const known = numbers.get(element);
			if (known !== undefined) return known;
			this.next.push([]);
			numbers.set(element, this.elements.length);
			return this.elements.push(element) - 1;
		};
		for (const { from, to } of steps) this.next[numberOf(from)]?.push(numberOf(to));
	}

	visit(root: number): void {
		if (this.index[root] !== undefined) return;
		const trail = [this.enter(root)];
		for (let at = trail.at(-1); at !== undefined; at = trail.at(-1)) {
			const next = this.next[at.node]?.[at.taken++];
			if (next === undefined) {
				trail.pop();
				this.leave(at.node, trail.at(-1)?.node);
			} else if (this.index[next] === undefined) trail.push(this.enter(next));
			else if (this.isOpen[next] === true) this.lower(at.node, this.index[next]);
		}
	}

	private enter(node: number): { readonly node: number; taken: number } {
		this.index[node] = this.low[node] = this.visited++;
		this.open.push(node);
		this.isOpen[node] = true;
		return { node, taken: 0 };
	}

	private leave(node: number, parent: number | undefined): void {
		if (this.low[node] === this.index[node]) this.close(node);
		else if (parent !== undefined) this.lower(parent, this.low[node]);
	}

	private lower(node: number, to: number | undefined): void {
		if (to !== undefined && to < (this.low[node] ?? 0)) this.low[node] = to;
	}

	private close(node: number): void {
		const members = this.open.splice(this.open.lastIndexOf(node));
		for (const member of members) this.isOpen[member] = false;
		if (members.length > 1 || this.next[node]?.includes(node) === true)
			this.knots.push(members.flatMap((member) => this.elements[member] ?? []));
	}
}
