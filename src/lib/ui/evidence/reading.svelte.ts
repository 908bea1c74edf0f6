import type { Stretch } from '$lib/core/anchors';
import type { Edge } from '$lib/core/reading/edges';
import type { Extract } from '$lib/core/model/extract';
import type { Status } from '$lib/core/model/coding';
import type { Target } from '$lib/core/model/target';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import type { Subject } from '$lib/workspace/selection.svelte';
import type { Hunt } from './hunt.svelte';
import type { Workspace } from '$lib/workspace/workspace.svelte';

/** What is read and what is picked out of it: kept while rooms change, forgotten when the project is left. */
export class Reading {
	source = $state.raw<Id<'source'>>();
	extract = $state.raw<Id<'extract'>>();
	/** The words picked to be coded. */
	stretch = $state.raw<Stretch>();
	/** Whether it is being asked what they are coded to. */
	coding = $state(false);
	/** Which end of the picked words the keys move. */
	edge = $state.raw<Edge>('end');
	/** The extract whose reach is being changed: the picked words are what it will hold. */
	resizing = $state.raw<Id<'extract'>>();
	/** The coding that keys judge: the one just made, or the one gone to. */
	coded = $state.raw<Id<'coding'>>();
	readonly #coderAtWork: () => Id<'coder'> | undefined;
	#codedTo = $state.raw<{ readonly by: Id<'coder'> | undefined; readonly target: Target }>();
	/** How what is coded now knows what it says; the same until somebody says otherwise. */
	status = $state.raw<Status>('first-hand account');
	/** Whether the graph stands beside the text. */
	besideGraph = $state(false);
	/** What of the theory lies under a point of the window, while the graph stands beside the text. */
	dropsOn: ((x: number, y: number) => Subject | undefined) | undefined;
	/** Whether what nobody has judged yet is gone through. */
	judging = $state(false);
	/** The search for a phrase whose places are gone through. */
	hunt = $state.raw<Hunt>();
	/** Extracts to choose among that lie over each other, and where in the window they were asked for. */
	among = $state.raw<{ readonly ids: readonly string[]; readonly x: number; readonly y: number }>();
	/** Whether the memo of the extract is to be written. */
	writing = $state(false);
	/** Where keys go on from when nothing is picked. */
	last: Stretch | undefined;
	/** Only sources that hold nothing coded yet. */
	onlyUncoded = $state(false);
	/** Grows whenever the extract is to be brought into sight. */
	sought = $state(0);
	/** Grows whenever the picked words are to be brought into sight. */
	revealed = $state(0);
	/** Grows whenever what is said of the extract is to be brought into sight. */
	described = $state(0);

	constructor(coderAtWork: () => Id<'coder'> | undefined) {
		this.#coderAtWork = coderAtWork;
	}

	/** What was coded to last by whoever is at work: what another coder coded to is nobody else's business. */
	get lastTarget(): Target | undefined {
		return this.#codedTo?.by === this.#coderAtWork() ? this.#codedTo?.target : undefined;
	}

	set lastTarget(target: Target | undefined) {
		this.#codedTo = target && { by: this.#coderAtWork(), target };
	}

	openSource(source: Id<'source'>): void {
		if (source !== this.source) this.#letGo();
		this.source = source;
	}

	/** Opens an extract at its place in its source. */
	openExtract(model: Model, id: string): void {
		const extract = model.extract.get(id as Id<'extract'>);
		if (extract === undefined) return;
		this.openSource(extract.source);
		this.pickExtract(extract.id);
		this.sought += 1;
	}

	pickExtract(extract: Id<'extract'> | undefined, coded?: Id<'coding'>): void {
		this.extract = extract;
		this.coded = coded;
		this.pick(undefined);
	}

	/** Picks the words of an extract, so that they can be made more or fewer. */
	resize({ id, anchor }: Pick<Extract, 'id'> & { readonly anchor?: Stretch | undefined }): void {
		if (anchor === undefined) return;
		this.pick({ start: anchor.start, end: anchor.end });
		this.resizing = id;
	}

	/** Picks words; `undefined` lets them go. */
	pick(stretch: Stretch | undefined): void {
		this.stretch = stretch;
		this.coding = false;
		this.resizing = undefined;
		this.edge = 'end';
		if (stretch !== undefined) this.last = stretch;
	}

	/** Picks the same words with one end moved. */
	reach(stretch: Stretch): void {
		this.stretch = stretch;
		this.last = stretch;
	}

	#letGo(): void {
		this.extract = undefined;
		this.coded = undefined;
		this.last = undefined;
		this.pick(undefined);
	}
}

const readings = new WeakMap<Workspace, Reading>();

/** The reading of an open project. */
export function readingOf(workspace: Workspace): Reading {
	const reading = readings.get(workspace) ?? new Reading(() => workspace.coder);
	readings.set(workspace, reading);
	return reading;
}
