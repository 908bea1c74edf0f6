import type { Stretch } from '$lib/core/anchors';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import type { Workspace } from '$lib/workspace/workspace.svelte';

/** What is read and what is picked out of it: kept while rooms change, forgotten when the project is left. */
export class Reading {
	source = $state.raw<Id<'source'>>();
	extract = $state.raw<Id<'extract'>>();
	/** The words picked to be coded. */
	stretch = $state.raw<Stretch>();
	/** Whether it is being asked what they are coded to. */
	coding = $state(false);
	/** Where keys go on from when nothing is picked. */
	last: Stretch | undefined;
	/** Only sources that hold nothing coded yet. */
	onlyUncoded = $state(false);
	/** Grows whenever the extract is to be brought into sight. */
	sought = $state(0);
	/** Grows whenever what is said of the extract is to be brought into sight. */
	described = $state(0);

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

	pickExtract(extract: Id<'extract'> | undefined): void {
		this.extract = extract;
		this.pick(undefined);
	}

	/** Picks words; `undefined` lets them go. */
	pick(stretch: Stretch | undefined): void {
		this.stretch = stretch;
		if (stretch === undefined) this.coding = false;
		else this.last = stretch;
	}

	#letGo(): void {
		this.extract = undefined;
		this.last = undefined;
		this.pick(undefined);
	}
}

const readings = new WeakMap<Workspace, Reading>();

/** The reading of an open project. */
export function readingOf(workspace: Workspace): Reading {
	const reading = readings.get(workspace) ?? new Reading();
	readings.set(workspace, reading);
	return reading;
}
