import type { Change } from '$lib/core/change';
import type { Workspace } from '$lib/workspace/workspace.svelte';

const page = 200;

/** The changes of a project, newest first, read page by page and kept up with what is done meanwhile. */
export class Journal {
	readonly #workspace: Workspace;
	changes = $state.raw<readonly Change[]>([]);
	/** Whether the first change has been read. */
	isWhole = $state(false);
	isReading = $state(false);

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
	}

	/** Reads what is newer than what is known, or the first page. */
	async catchUp(): Promise<void> {
		const known = this.changes[0]?.seq;
		if (known === undefined) return this.readOn();
		const newer: Change[] = [];
		for (;;) {
			const before = newer.at(-1)?.seq;
			const some = await this.#workspace.changes({
				limit: page,
				...(before === undefined ? {} : { before })
			});
			newer.push(...some.filter(({ seq }) => seq > known));
			if (some.length < page || (some.at(-1)?.seq ?? 0) <= known) break;
		}
		const top = this.changes[0]?.seq ?? 0;
		this.changes = [...newer.filter(({ seq }) => seq > top), ...this.changes];
	}

	/** Reads the next earlier page. */
	async readOn(): Promise<void> {
		if (this.isReading || this.isWhole) return;
		this.isReading = true;
		const before = this.changes.at(-1)?.seq;
		const earlier = await this.#workspace.changes({
			limit: page,
			...(before === undefined ? {} : { before })
		});
		this.changes = [...this.changes, ...earlier];
		this.isWhole = earlier.length < page;
		this.isReading = false;
	}
}
