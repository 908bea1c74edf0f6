import { pairsApart } from '$lib/core/consolidate/apart';
import { guessLanguage } from '$lib/core/consolidate/language';
import type { Closeness, ProposedGroup, Reversed } from '$lib/core/consolidate/propose';
import { proposalRequest } from '$lib/core/consolidate/request';
import type { Id } from '$lib/core/model/id';
import { proposeGroupsAside } from '$lib/workspace/consolidate';
import type { OpenProject } from '../project/open-project';
import { Group } from './group.svelte';
import { workbench } from './workbench.svelte';

/** A proposal as it stands now: what of it is still there. */
export interface Proposal extends ProposedGroup {
	/** The same for as long as the proposal is there. */
	readonly key: string;
}

/** The proposals of the workbench: asked for, looked over, skipped. What is merged or marked leaves them, and comes back when that is undone. */
export class Consolidating {
	closeness = $state<Closeness>('much alike');
	/** Place of the proposal that is looked at. */
	current = $state(0);
	/** How many of how many elements are compared; absent while nothing is under way. */
	progress = $state.raw<{ done: number; total: number }>();
	#groups = $state.raw<readonly ProposedGroup[]>();
	#skipped = $state.raw<ReadonlySet<string>>(new Set());
	readonly #looked = new Map<string, Group>();
	#stop: AbortController | undefined;

	constructor(private readonly project: OpenProject) {
		workbench.language = undefined;
	}

	/** Whether proposals were made at all. */
	readonly isReady = $derived(this.#groups !== undefined);
	readonly proposals = $derived.by(() => this.#standing());
	readonly place = $derived(Math.max(0, Math.min(this.current, this.proposals.length - 1)));
	readonly proposal = $derived(this.proposals[this.place]);
	readonly skipped = $derived(this.#skipped.size);

	/** The group that is looked at, with what of it is taken. */
	readonly group = $derived.by(() => {
		const { proposal } = this;
		if (proposal === undefined) return undefined;
		const known = this.#looked.get(proposal.key) ?? new Group();
		this.#looked.set(proposal.key, known);
		return known;
	});

	/** Compares all elements, in the worker. */
	async look(): Promise<void> {
		this.stop();
		const stop = (this.#stop = new AbortController());
		const total = this.project.workspace.model.element.size;
		this.progress = { done: 0, total };
		try {
			// The workbench is shown before the wordings are gathered.
			await new Promise((resolve) => setTimeout(resolve));
			const { model } = this.project.workspace;
			workbench.language ??= guessLanguage([...model.element.values()].map(({ label }) => label));
			const request = proposalRequest(model, this.closeness, workbench.language);
			const onProgress = (done: number) => (this.progress = { done, total });
			this.#groups = await proposeGroupsAside(request, onProgress, stop.signal);
			this.#looked.clear();
			this.#skipped = new Set();
			this.current = 0;
		} catch (error) {
			if (!stop.signal.aborted) throw error;
		} finally {
			if (this.#stop === stop) this.progress = undefined;
		}
	}

	/** Stops the comparing. */
	stop(): void {
		this.#stop?.abort(new DOMException('Stopped', 'AbortError'));
		this.progress = undefined;
	}

	/** Puts a proposal aside for this visit. */
	skip(): void {
		if (this.proposal) this.#skipped = new Set([...this.#skipped, this.proposal.key]);
	}

	/** Brings back what was put aside. */
	unskip(): void {
		this.#skipped = new Set();
	}

	#standing(): Proposal[] {
		const { model } = this.project.workspace;
		const isThere = (id: Id<'element'>) => model.element.has(id);
		const apart = new Set(pairsApart(model).flatMap(({ pair: [a, b] }) => [a + b, b + a]));
		return (this.#groups ?? []).flatMap((group) => {
			const members = group.members.filter(isThere);
			const reversed = group.reversed.filter(({ element }) => isThere(element));
			const key = `${group.members.join()} ${group.reversed.map(({ element }) => element).join()}`;
			const isDone = this.#skipped.has(key) || !isOpen(members, reversed, apart);
			return isDone ? [] : { ...group, key, members, reversed };
		});
	}
}

/** Whether there are still two that may become one. */
function isOpen(
	members: readonly Id<'element'>[],
	reversed: readonly Reversed[],
	apart: ReadonlySet<string>
): boolean {
	const all = members.length > 1 ? members : [...members, ...reversed.map((one) => one.element)];
	return all.some((one, place) => all.slice(place + 1).some((other) => !apart.has(one + other)));
}
