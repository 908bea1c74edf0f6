import type { Change } from '$lib/core/change';
import type { ProjectToWrite } from '$lib/core/exchange/project-file/contents';
import type { Model } from '$lib/core/model/model';
import { Announcements } from './announcements';
import { remember, type BlockIndex } from './blocks';
import type { ProjectDatabase } from './db';
import { summaryOf, type Summary } from './project-entry';
import { readModel } from './read-model';
import type { DraftRow, HeadRow, NewChange, Part, TextRow } from './rows';
import { stage, stagedParts, takeBack, takeBackUnfinished, type StagedBatch } from './staging';
import { prepareText, type PreparedText } from './texts';
import { readWhole } from './whole-project';
import { writeChanges, type Parts } from './write-changes';
import type { WriteFailed } from './write-failed';
import type { WriteGuard } from './write-guard';

/** What an open project is made of. */
export interface StoreParts {
	/** The project's id in the list of projects. */
	readonly address: string;
	readonly db: ProjectDatabase;
	readonly guard: WriteGuard;
	/** Closes the connection. */
	readonly leave: () => void;
	/** Called with the new head when another window has written. */
	readonly heard: (seq: number) => void;
	/** Keeps the list of projects true; called after every commit. */
	readonly note: (summary: Summary) => Promise<void>;
}

/** The stored form of one open project: reads it, and writes one change as one transaction. */
export class ProjectStore {
	readonly address: string;
	readonly #db: ProjectDatabase;
	readonly #guard: WriteGuard;
	readonly #leave: () => void;
	readonly #note: StoreParts['note'];
	readonly #others: Announcements<{ head: number }>;
	readonly #index: BlockIndex = new Map();
	/** How to let go of the imports that are being worked on. */
	readonly #held = new Set<() => void>();
	#noting: Promise<unknown> = Promise.resolve();

	constructor({ address, db, guard, leave, heard, note }: StoreParts) {
		this.address = address;
		this.#db = db;
		this.#guard = guard;
		this.#leave = leave;
		this.#note = note;
		this.#others = new Announcements(`retroduce-head ${db.name}`, ({ head }) => heard(head));
	}

	/** Why nothing is written through this store any more, where that is so. */
	get stopped(): WriteFailed | undefined {
		return this.#guard.stopped;
	}

	/** The whole model and where the journal stands. Writes nothing. */
	async load(): Promise<{ model: Model; head: number }> {
		const { model, head, blocks } = await readModel(this.#db);
		remember(this.#index, blocks);
		return { model, head };
	}

	/** Writes one change with the records it touches, in one transaction; `after` is the model with the change. Nothing is written where the head is no longer the expected one. */
	commit(
		change: NewChange,
		expectedHead: number,
		after: Model,
		texts: readonly TextRow[] = []
	): Promise<{ seq: number } | { stale: number }> {
		return this.#publish({ count: 1, read: () => ({ change, texts }) }, expectedHead, after);
	}

	/** Stores an import part by part, to be published or taken away as a whole; stopping the signal takes it away. */
	async stageBatch(
		batch: string,
		parts: AsyncIterable<Part> | Iterable<Part>,
		signal?: AbortSignal
	): Promise<StagedBatch> {
		const write = (row: () => PromiseLike<unknown>) => this.#guard.write(row);
		const { count, letGo } = await stage(this.#db, batch, parts, write, signal);
		this.#held.add(letGo);
		return {
			count,
			publish: async (expectedHead, after) => {
				const staged = stagedParts(this.#db, batch, count);
				const written = await this.#publish(staged, expectedHead, after);
				if ('seq' in written) letGo();
				return written;
			},
			cancel: () => this.#guard.write(() => takeBack(this.#db, batch)).finally(letGo)
		};
	}

	/** The changes after a place in the journal, oldest first. */
	async changesAfter(seq: number): Promise<Change[]> {
		return this.#db.journal.where('seq').above(seq).toArray();
	}

	/** How many changes there are after a place in the journal. */
	async countAfter(seq: number): Promise<number> {
		return this.#db.journal.where('seq').above(seq).count();
	}

	/** Takes back what imports left that were given up. */
	async takeBackUnfinished(): Promise<void> {
		await this.#guard.write(() => takeBackUnfinished(this.#db));
	}

	/** Changes newest first, those before a place in the journal where one is given. */
	async newestChanges({ before, limit }: { before?: number; limit: number }): Promise<Change[]> {
		const all = this.#db.journal;
		const some = before === undefined ? all.toCollection() : all.where('seq').below(before);
		return some.reverse().limit(limit).toArray();
	}

	/** The change at a place in the journal. */
	async changeAt(seq: number): Promise<Change | undefined> {
		return this.#db.journal.get(seq);
	}

	/** The text with this hash, where it is held here. */
	async readText(sha256: string): Promise<string | undefined> {
		return (await this.#db.texts.get(sha256))?.text;
	}

	/** Stores a text by its hash; a text that comes with a change is better given to `commit`. */
	async putText(given: string): Promise<PreparedText> {
		const prepared = await prepareText(given);
		const { sha256, text } = prepared;
		await this.#guard.write(() => this.#db.texts.put({ sha256, text }));
		return prepared;
	}

	/** Keeps something typed and not yet finished. */
	async saveDraft(key: string, value: unknown): Promise<void> {
		const at = new Date().toISOString();
		await this.#guard.write(() => this.#db.drafts.put({ key, value, at }));
	}

	/** Forgets a draft. */
	async dropDraft(key: string): Promise<void> {
		await this.#guard.write(() => this.#db.drafts.delete(key));
	}

	/** Everything typed and not finished. */
	async allDrafts(): Promise<DraftRow[]> {
		return this.#db.drafts.toArray();
	}

	/** All that the project holds, for a project file; works also where nothing can be written. */
	async exportAll(): Promise<ProjectToWrite> {
		return readWhole(this.#db);
	}

	/** Waits for what is being written, then leaves the project; what is staged and not published is given up. */
	async close(): Promise<void> {
		this.#guard.stop('closed');
		await this.#guard.settled();
		await this.#noting;
		for (const letGo of this.#held) letGo();
		this.#others.close();
		this.#leave();
	}

	#publish(
		parts: Parts,
		expectedHead: number,
		after: Model
	): Promise<{ seq: number } | { stale: number }> {
		// Telling belongs to the write, so that leaving the project waits for it.
		return this.#guard.write(async () => {
			const written = await writeChanges(this.#db, this.#index, parts, expectedHead, after);
			if ('stale' in written) return { stale: written.stale };
			this.#tell(written, after);
			return { seq: written.seq };
		});
	}

	#tell({ seq, bytes }: HeadRow, after: Model): void {
		this.#others.say({ head: seq });
		const summary = summaryOf(after, { changedAt: new Date().toISOString(), bytes, head: seq });
		// The list repeats what the project says; where it cannot be written, the next commit puts it right.
		this.#noting = Promise.all([this.#noting, this.#note(summary).catch(() => undefined)]);
	}
}
