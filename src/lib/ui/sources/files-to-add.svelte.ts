import { untrack } from 'svelte';
import type { Model } from '$lib/core/model/model';
import {
	proposeSpeakers,
	type SpeakerChoice,
	type SpeakerProposal
} from '$lib/core/reading/propose-speakers';
import { readDocuments, type DocumentFile, type DocumentRead } from '$lib/workspace/documents';
import { titleOfFile } from './read-text-file';

/** A file that was read, and whether it is to be added. */
export interface FileToAdd {
	/** What tells it from the others. */
	readonly key: string;
	readonly file: DocumentRead;
	/** Where the same text is already; undefined where it is nowhere. */
	readonly same?: string;
	readonly taken: boolean;
}

/** Files that are read to be added: what each holds, which are taken, and who may speak in them. */
export class FilesToAdd {
	/** How far the reading is; undefined while nothing is read. */
	now = $state.raw<{ label: string; unit: string; done: number; total: number }>();
	#files = $state.raw<readonly DocumentFile[]>([]);
	#taken = $state.raw<ReadonlyMap<string, boolean>>(new Map());
	#said = $state.raw<ReadonlyMap<string, SpeakerChoice>>(new Map());
	readonly #model: () => Model;
	#stopping = new AbortController();

	/** Why some were not taken. */
	readonly problems = $derived(
		this.#files.flatMap((file) => ('problem' in file ? [file.problem] : []))
	);
	readonly rows = $derived.by(() => this.#rows());
	readonly taken = $derived(this.rows.filter((row) => row.taken));
	/** Who the names in those that are taken may be, with what was said of them. */
	readonly speakers = $derived.by(() => this.#proposals());

	constructor(model: () => Model) {
		this.#model = model;
	}

	/** Reads more files; those read before stay. */
	async read(chosen: readonly File[]): Promise<void> {
		this.#stopping = new AbortController();
		try {
			const read = await readDocuments(chosen, {
				signal: this.#stopping.signal,
				progress: (done, file, page) => {
					const at = page === undefined ? '' : `, page ${page.at} of ${page.of}`;
					const label = file === '' ? 'Reading the files' : `Reading ${file}${at}`;
					this.now = { label, unit: 'files', done, total: chosen.length };
				}
			});
			this.#files = [...this.#files, ...(read ?? [])];
		} finally {
			this.now = undefined;
		}
	}

	stop(): void {
		this.#stopping.abort();
	}

	clear(): void {
		this.#files = [];
		this.#taken = new Map();
		this.#said = new Map();
	}

	take(key: string, taken: boolean): void {
		this.#taken = new Map([...this.#taken, [key, taken]]);
	}

	/** Says who a name is. */
	say(key: string, choice: SpeakerChoice): void {
		this.#said = new Map([...this.#said, [key, choice]]);
	}

	#rows(): FileToAdd[] {
		// What is known is looked at when files are read, not while they are being added.
		const known = textsInProject(untrack(this.#model));
		return this.#files.flatMap((file, at) => {
			if ('problem' in file) return [];
			const key = String(at);
			const same = known.get(file.sha256);
			if (same === undefined) known.set(file.sha256, `the file ${file.name}`);
			const taken = this.#taken.get(key) ?? same === undefined;
			return [{ key, file, taken, ...(same === undefined ? {} : { same }) }];
		});
	}

	#proposals(): SpeakerProposal[] {
		const texts = this.taken.map(({ key, file }) => ({
			text: key,
			title: titleOfFile(file.name),
			found: file.speakers
		}));
		return proposeSpeakers(texts, untrack(this.#model).person.values()).map((proposal) => ({
			...proposal,
			choice: this.#said.get(proposal.key) ?? proposal.choice
		}));
	}
}

/** Where each text of the project is, by its hash. */
function textsInProject(model: Model): Map<string, string> {
	return new Map(
		[...model.source.values()].flatMap(({ title, texts }) =>
			Object.values(texts).map(({ sha256 }) => [sha256, `“${title}”`] as const)
		)
	);
}
