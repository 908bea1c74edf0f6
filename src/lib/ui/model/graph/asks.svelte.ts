import { untrack } from 'svelte';
import type { Finding } from '$lib/core/checks/finding';
import { isStillAsking, withResponses } from '$lib/core/checks/responses';
import { targetKey } from '$lib/core/evidence';
import type { Model } from '$lib/core/model/model';
import type { Workspace } from '$lib/workspace/workspace.svelte';
import { atRest } from '../../shared/at-rest';

type Counts = ReadonlyMap<string, number>;

/** How many prompts still ask about each card: worked out when the page is at rest, since no drawing waits for it. To be made while a component is made. */
export class Asks {
	readonly #workspace: Workspace;
	#counts = $state.raw<Counts>(new Map());

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
		$effect(() => {
			const { model } = workspace;
			return untrack(() => this.#look(model));
		});
	}

	/** How many prompts that still ask name any of some keys. */
	readonly of = $derived.by(() => {
		const counts = this.#counts;
		return (keys: readonly string[]) => keys.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
	});

	#look(model: Model): () => void {
		let counts: Counts = new Map();
		return inTurn([
			() => this.#workspace.findings,
			() => (counts = countsOf(model, this.#workspace.findings)),
			() => this.#show(counts)
		]);
	}

	#show(counts: Counts): void {
		if (!sameCounts(counts, this.#counts)) this.#counts = counts;
	}
}

/** Does one step after the other, each when the page is at rest; gives a way to call off the rest. */
function inTurn(steps: readonly (() => unknown)[]): () => void {
	const [first, ...others] = steps;
	if (first === undefined) return () => undefined;
	let stop = atRest(() => {
		first();
		stop = inTurn(others);
	});
	return () => stop();
}

function countsOf(model: Model, findings: readonly Finding[]): Counts {
	const counts = new Map<string, number>();
	const prompts = findings.filter(({ kind }) => kind !== 'map');
	for (const responded of withResponses(model, prompts)) {
		if (!isStillAsking(responded)) continue;
		for (const target of responded.finding.about) {
			const key = targetKey(target);
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}
	return counts;
}

function sameCounts(some: Counts, others: Counts): boolean {
	return some.size === others.size && [...some].every(([key, count]) => others.get(key) === count);
}
