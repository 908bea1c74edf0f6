import {
	exportForOtherTools,
	RefiExportFailed,
	type RefiFile,
	type RefiKind
} from '$lib/workspace/refi-export';
import type { Workspace } from '$lib/workspace/workspace.svelte';
import { download } from '../shared/download';

const endings = { project: 'qdpx', codebook: 'qdc' } as const;

/** One writing of a project for other tools: asked for, under way, done or failed. */
export class RefiWriting {
	/** How far it is, in sources; nothing while nothing is under way. */
	at = $state.raw<{ readonly done: number; readonly total: number }>();
	problem = $state<string>();
	/** What was written, with its name. */
	file = $state.raw<RefiFile & { readonly name: string }>();
	#stopping: AbortController | undefined;

	constructor(private readonly workspace: Workspace) {}

	/** Writes it and hands it to the person. */
	async write(kind: RefiKind): Promise<void> {
		this.again();
		const stopping = new AbortController();
		this.#stopping = stopping;
		this.at = { done: 0, total: 0 };
		try {
			const watch = (done: number, total: number) => (this.at = { done, total });
			const written = await exportForOtherTools(this.workspace, kind, watch, stopping.signal);
			this.file = { ...written, name: `${this.#name}.${endings[kind]}` };
			download(this.file.blob, this.file.name);
		} catch (error) {
			if (!(error instanceof RefiExportFailed)) throw error;
			if (!stopping.signal.aborted) this.problem = error.message;
		} finally {
			this.at = undefined;
		}
	}

	/** Gives up what is under way; no file is written. */
	stop(): void {
		this.#stopping?.abort();
	}

	/** Forgets what was written before. */
	again(): void {
		this.stop();
		this.problem = undefined;
		this.file = undefined;
	}

	get #name(): string {
		return this.workspace.name.replace(/[^\p{L}\p{N} _-]+/gu, '').trim() || 'Project';
	}
}
