import { writeCodings, type CodingsFormat } from '$lib/workspace/codings-table';
import type { Workspace } from '$lib/workspace/workspace.svelte';

/** From so many codings on, saving them says how far it is. */
const many = 1000;

/** Saves the codings that this window shows as a table. */
export class SavingCodings {
	format = $state<CodingsFormat>('xlsx');
	/** How far it is, where it takes long enough to be watched. */
	at = $state.raw<{ done: number; total: number }>();
	isSaving = $state(false);
	problem = $state<string>();
	#stop: AbortController | undefined;

	constructor(private readonly workspace: Workspace) {}

	/** Writes the file; nothing where it was stopped or could not be written. */
	async write(): Promise<{ file: Blob; cut: number } | undefined> {
		this.stop();
		const stop = (this.#stop = new AbortController());
		this.isSaving = true;
		this.problem = undefined;
		try {
			return await writeCodings(this.workspace.model, this.format, {
				signal: stop.signal,
				progress: (done, total) => {
					if (total > many && !stop.signal.aborted) this.at = { done, total };
				}
			});
		} catch (error) {
			if (!stop.signal.aborted)
				this.problem = `The table could not be written: ${error instanceof Error ? error.message : String(error)} Reload the page and try again, or save it in the other format.`;
			return undefined;
		} finally {
			if (this.#stop === stop) this.#rest();
		}
	}

	/** Stops the writing; nothing is saved. */
	stop(): void {
		this.#stop?.abort();
		this.#rest();
	}

	#rest(): void {
		this.#stop = undefined;
		this.isSaving = false;
		this.at = undefined;
	}
}
