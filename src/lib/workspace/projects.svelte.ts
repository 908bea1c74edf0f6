import { Refused } from '$lib/core/applies';
import type { Project } from '$lib/core/model/project';
import type { Catalogue } from '$lib/storage/catalogue';
import { duplicateProject } from '$lib/storage/duplicate-project';
import type { ProjectEntry } from '$lib/storage/project-entry';
import { renameProject } from '$lib/storage/rename-project';
import { openProjectFile, saveProjectFile } from '$lib/workers/project-file-client';
import { newId } from './context';

/** Long work on a project: how many bytes are done. */
export interface ProjectWork {
	readonly label: string;
	readonly done: number;
	readonly total: number;
	readonly unit: string;
	readonly oncancel: () => void;
}

/** The projects of this browser and what can be done with them. */
export class Projects {
	readonly #catalogue: Catalogue;
	/** Undefined while they are being looked for. */
	entries = $state.raw<readonly ProjectEntry[] | undefined>(undefined);
	/** Why the last thing asked for was not done. */
	problem = $state<string | undefined>(undefined);
	progress = $state.raw<ProjectWork | undefined>(undefined);

	constructor(catalogue: Catalogue) {
		this.#catalogue = catalogue;
	}

	/** Reads the list again. */
	async refresh(): Promise<void> {
		this.entries = await this.#catalogue.list();
	}

	/** Starts an empty project; gives its id. */
	create(name: string, heuristic: Project['heuristic']): Promise<string | undefined> {
		const record = { id: newId('project'), name, heuristic, createdAt: new Date().toISOString() };
		return this.#attempt(async () => {
			const made = await this.#catalogue.create({
				records: [{ kind: 'project', record }],
				journal: [],
				texts: new Map()
			});
			return made.id;
		});
	}

	/** Opens a project file as a project of its own; gives its id. */
	openFile(file: File): Promise<string | undefined> {
		return this.#work(`Opening ${file.name}`, async (watch, signal) => {
			try {
				return (await openProjectFile(file, watch, signal)).project;
			} catch (error) {
				throw new Error(`${file.name} was not opened. ${sentenceOf(error)}`, { cause: error });
			}
		});
	}

	/** Opens the worked example as a project of its own; gives its id. */
	openExample(address: string): Promise<string | undefined> {
		return this.#work('Opening the worked example', async (watch, signal) => {
			const response = await fetch(address, { signal });
			if (!response.ok)
				throw new Error('The worked example could not be read. Reload the page and try again.');
			const { project } = await openProjectFile(await response.blob(), watch, signal);
			return project;
		});
	}

	/** Writes a project to a file for the person to keep. */
	saveFile(id: string): Promise<{ blob: Blob; name: string } | undefined> {
		const name = this.entries?.find((entry) => entry.id === id)?.name ?? 'Project';
		return this.#work(`Saving ${name}`, async (watch, signal) => {
			const blob = await saveProjectFile(id, watch, signal);
			return {
				blob,
				name: `${name.replace(/[^\p{L}\p{N} _-]+/gu, '').trim() || 'Project'}.retroduce`
			};
		});
	}

	async duplicate(id: string): Promise<void> {
		const entry = this.entries?.find((one) => one.id === id);
		await this.#attempt(async () => {
			const made = await duplicateProject(
				this.#catalogue,
				id,
				`${entry?.name ?? 'Project'} (copy)`
			);
			if (made instanceof Refused) throw new Error(made.sentence);
		});
	}

	async rename(id: string, name: string): Promise<void> {
		await this.#attempt(async () => {
			const refused = await renameProject(this.#catalogue, id, name);
			if (refused !== undefined) throw new Error(refused.sentence);
		});
	}

	/** Puts a project aside; it can be restored from the same screen. */
	async putAside(id: string): Promise<void> {
		await this.#attempt(() => this.#catalogue.markDeleted(id, new Date().toISOString()));
	}

	async restore(id: string): Promise<void> {
		await this.#attempt(() => this.#catalogue.restore(id));
	}

	/** Deletes for good a project that was put aside. */
	async purge(id: string): Promise<void> {
		await this.#attempt(() => this.#catalogue.purge(id));
	}

	async #work<T>(
		label: string,
		work: (watch: (done: number, total: number) => void, signal: AbortSignal) => Promise<T>
	): Promise<T | undefined> {
		const stop = new AbortController();
		const show = (done: number, total: number) => {
			const kilobytes = (bytes: number) => Math.ceil(bytes / 1000);
			this.progress = {
				label,
				done: kilobytes(done),
				total: kilobytes(total),
				unit: 'kB',
				oncancel: () => stop.abort()
			};
		};
		show(0, 0);
		return this.#attempt(() => work(show, stop.signal)).finally(() => (this.progress = undefined));
	}

	async #attempt<T>(act: () => Promise<T>): Promise<T | undefined> {
		this.problem = undefined;
		try {
			return await act();
		} catch (error) {
			this.problem = sentenceOf(error);
			return undefined;
		} finally {
			await this.refresh();
		}
	}
}

function sentenceOf(error: unknown): string {
	return error instanceof Error ? error.message : 'That could not be done.';
}
