import type { Workspace } from '$lib/workspace/workspace.svelte';
import { keptFields } from '../evidence/kept-fields.svelte';
import { FilesToAdd } from './files-to-add.svelte';

/** A text that is given to a source, pasted or from a file. */
export class GivenText {
	way = $state<'paste' | 'file'>('paste');
	readonly kept;
	readonly files: FilesToAdd;
	readonly #file = $derived.by(() => this.files.rows[0]?.file);
	readonly text = $derived.by(() =>
		this.way === 'paste' ? this.kept.fields.text : (this.#file?.text ?? '')
	);
	/** The name of the file it comes from, where it comes from one. */
	readonly fileName = $derived.by(() => (this.way === 'file' ? this.#file?.name : undefined));

	/** What is pasted is kept as a draft under this key. */
	constructor(workspace: Workspace, draft: string) {
		this.kept = keptFields(workspace.drafts, draft, { text: '' });
		this.files = new FilesToAdd(() => workspace.model);
	}

	async choose(chosen: readonly File[]): Promise<void> {
		this.files.clear();
		await this.files.read(chosen.slice(0, 1));
	}

	/** Empties it: it was given, or given up. */
	drop(): void {
		this.kept.drop();
		this.files.clear();
	}
}
