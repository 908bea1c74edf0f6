import { chainOf, type Chain } from '../graph/chains';
import type { Bound, Found } from '../graph/simple-paths';
import type { Step } from '../graph/theory-graph';
import type { Id } from '../model/id';

/** A step, and whether any passage says it. */
export interface ToldStep {
	readonly step: Step;
	readonly isSaid: boolean;
}

/** The chains found, those with the fewest steps that no passage says first, and whether there are more. */
export interface MostTold {
	readonly chains: readonly Chain[];
	readonly more: Found['more'];
}

/** A path on its way, from its last step back. */
interface Way {
	readonly told: ToldStep;
	readonly before: Way | undefined;
	readonly length: number;
}

/**
 * The chains of two steps or more that pass no element twice and can be carried on at neither end: they begin where nothing leads to, or, where
 * all runs in circles, at one place in the circle, and end where nothing leads on but back into the chain. They are
 * found in the order of how many of their steps nobody says, so a bound cuts off those with most gaps.
 */
export function mostToldChains(steps: readonly ToldStep[], bound: Bound): MostTold {
	const leading = new Map<Id<'element'>, ToldStep[]>();
	for (const told of steps) {
		if (told.step.from === told.step.to) continue;
		const others = leading.get(told.step.from);
		if (others === undefined) leading.set(told.step.from, [told]);
		else others.push(told);
	}
	const search = new Search(leading, bound);
	for (const start of beginnings(steps, leading)) search.begin(start);
	search.run();
	return { chains: search.inOrder(), more: search.more };
}

type Leading = ReadonlyMap<Id<'element'>, readonly ToldStep[]>;

/** The elements that nothing leads to; then, for whatever cannot be reached from them, one in each circle. */
function beginnings(steps: readonly ToldStep[], leading: Leading): Id<'element'>[] {
	const ledTo = new Set(steps.flatMap(({ step }) => (step.from === step.to ? [] : [step.to])));
	const reached = new Set<Id<'element'>>();
	const starts: Id<'element'>[] = [];
	const first = [...leading.keys()].filter((element) => !ledTo.has(element));
	for (const element of [...first, ...leading.keys()]) {
		if (reached.has(element)) continue;
		starts.push(element);
		const rim = [element];
		for (let at = rim.pop(); at !== undefined; at = rim.pop()) {
			if (reached.has(at)) continue;
			reached.add(at);
			for (const { step } of leading.get(at) ?? []) rim.push(step.to);
		}
	}
	return starts;
}

class Search {
	more: Found['more'] = 'no';
	private readonly found: { chain: Chain; gaps: number }[] = [];
	/** The ways still to be followed, by how many gaps they have. */
	private readonly open: Way[][] = [];
	private tried = 0;

	constructor(
		private readonly leading: Leading,
		private readonly bound: Bound
	) {}

	begin(start: Id<'element'>): void {
		for (const told of this.leading.get(start) ?? [])
			this.put({ told, before: undefined, length: 1 }, 0);
	}

	run(): void {
		for (let gaps = 0; gaps < this.open.length; gaps++)
			for (let way = this.open[gaps]?.pop(); way !== undefined; way = this.open[gaps]?.pop()) {
				this.follow(way, gaps);
				if (this.more !== 'no') return;
			}
	}

	/** Those with as many gaps in the order of their length, the longest first. */
	inOrder(): Chain[] {
		return this.found
			.sort(
				(one, other) => one.gaps - other.gaps || other.chain.steps.length - one.chain.steps.length
			)
			.map(({ chain }) => chain);
	}

	private put(way: Way, gaps: number): void {
		const all = way.told.isSaid ? gaps : gaps + 1;
		while (this.open.length <= all) this.open.push([]);
		this.open[all]?.push(way);
	}

	private follow(way: Way, gaps: number): void {
		if (++this.tried > this.bound.effort) {
			this.more = 'not looked through';
			return;
		}
		let goesOn = false;
		for (const told of this.leading.get(way.told.step.to) ?? []) {
			if (isPassed(way, told.step.to)) continue;
			goesOn = true;
			this.put({ told, before: way, length: way.length + 1 }, gaps);
		}
		if (goesOn || way.length < 2) return;
		if (this.found.length === this.bound.atMost) this.more = 'yes';
		else this.found.push({ chain: chainOf(stepsOf(way)), gaps });
	}
}

function isPassed(way: Way, element: Id<'element'>): boolean {
	for (let at: Way | undefined = way; at !== undefined; at = at.before)
		if (at.told.step.from === element || at.told.step.to === element) return true;
	return false;
}

function stepsOf(way: Way): Step[] {
	const steps: Step[] = [];
	for (let at: Way | undefined = way; at !== undefined; at = at.before) steps.unshift(at.told.step);
	return steps;
}
