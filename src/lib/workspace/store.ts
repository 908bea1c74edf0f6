import type { Change } from '$lib/core/change';
import type { ProjectToWrite } from '$lib/core/exchange/project-file/contents';
import type { Model } from '$lib/core/model/model';

/** A text to be stored with the change that brings it. */
export interface NewText {
	readonly sha256: string;
	readonly text: string;
}

/** Something typed and not yet finished, kept outside the journal. */
export interface Draft {
	readonly key: string;
	readonly value: unknown;
	/** ISO 8601, UTC. */
	readonly at: string;
}

/** What an open project needs of its storage. */
export interface Store {
	/** Where the project is kept in this browser. */
	readonly address: string;
	load(): Promise<{ model: Model; head: number }>;
	/** Writes one change with its records in one transaction, unless the head is no longer the expected one. */
	commit(
		change: Omit<Change, 'seq'>,
		expectedHead: number,
		after: Model,
		texts?: readonly NewText[]
	): Promise<{ seq: number } | { stale: number }>;
	changesAfter(seq: number): Promise<Change[]>;
	/** How many changes there are after a place in the journal. */
	countAfter(seq: number): Promise<number>;
	newestChanges(options: { before?: number; limit: number }): Promise<Change[]>;
	changeAt(seq: number): Promise<Change | undefined>;
	readText(sha256: string): Promise<string | undefined>;
	saveDraft(key: string, value: unknown): Promise<void>;
	dropDraft(key: string): Promise<void>;
	allDrafts(): Promise<Draft[]>;
	/** Takes back what imports left that were given up. */
	takeBackUnfinished(): Promise<void>;
	/** Everything that is stored; works also where nothing can be written. */
	exportAll(): Promise<ProjectToWrite>;
	close(): Promise<void>;
}
