import { untrack } from 'svelte';
import {
	KnownPublications,
	sourceOfReference
} from '$lib/core/exchange/references/read-references';
import type { Reference } from '$lib/core/exchange/references/reference';
import type { Model } from '$lib/core/model/model';
import { newId } from '$lib/workspace/context';
import { readReferenceFiles } from '$lib/workspace/documents';
import type { ReadySource } from './add-sources';

/** A reference that was read, and whether it is to be added. */
export interface ReferenceToAdd {
	readonly key: string;
	readonly reference: Reference;
	/** What the same publication is known as already. */
	readonly same?: string;
	readonly taken: boolean;
}

/** References that are read to be added: which are taken, and what is wrong with the others. */
export class ReferencesToAdd {
	now = $state.raw<{ label: string; unit: string; done: number; total: number }>();
	problems = $state.raw<readonly string[]>([]);
	#references = $state.raw<readonly Reference[]>([]);
	#taken = $state.raw<ReadonlyMap<string, boolean>>(new Map());
	readonly #model: () => Model;
	#stopping = new AbortController();

	readonly rows = $derived.by(() => this.#rows());
	readonly taken = $derived(this.rows.filter((row) => row.taken));

	constructor(model: () => Model) {
		this.#model = model;
	}

	async read(chosen: readonly File[]): Promise<void> {
		this.#stopping = new AbortController();
		try {
			const read = await readReferenceFiles(chosen, {
				signal: this.#stopping.signal,
				progress: (done, file) => {
					this.now = { label: `Reading ${file}`, unit: 'files', done, total: chosen.length };
				}
			});
			for (const file of read ?? [])
				if ('references' in file) {
					this.#references = [...this.#references, ...file.references];
					this.problems = [...this.problems, ...file.problems];
				} else if ('problem' in file) this.problems = [...this.problems, file.problem];
		} finally {
			this.now = undefined;
		}
	}

	stop(): void {
		this.#stopping.abort();
	}

	clear(): void {
		this.#references = [];
		this.problems = [];
		this.#taken = new Map();
	}

	take(key: string, taken: boolean): void {
		this.#taken = new Map([...this.#taken, [key, taken]]);
	}

	takeAll(taken: boolean): void {
		this.#taken = new Map(this.rows.map(({ key }) => [key, taken]));
	}

	/** Those that are taken, as papers without text. */
	ready(): ReadySource[] {
		return this.taken.map(({ reference }) => ({
			given: { ...sourceOfReference(reference), source: newId('source') },
			texts: []
		}));
	}

	#rows(): ReferenceToAdd[] {
		// What is known is looked at when they are read, not while they are being added.
		const known = new KnownPublications(untrack(this.#model).source.values());
		return this.#references.map((reference, at) => {
			const key = String(at);
			const same = known.meet(reference);
			const taken = this.#taken.get(key) ?? same === undefined;
			return { key, reference, taken, ...(same === undefined ? {} : { same }) };
		});
	}
}
