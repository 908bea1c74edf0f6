import type { Dexie, Transaction } from 'dexie';

/** Tables by name, with their key and indexes as Dexie writes them; `null` takes a table away. */
export type Tables = Readonly<Record<string, string | null>>;

/** One numbered step of the stored form; later steps only add to it. */
export interface Migration {
	/** 1, 2, 3, …: the version of the database that it makes. */
	readonly number: number;
	/** Tables of a project that are new or changed. */
	readonly project: Tables;
	/** Tables of the catalogue of projects that are new or changed. */
	readonly catalogue: Tables;
	/** Rewrites the rows of a project; runs in the transaction that makes the version. */
	readonly rewriteProject?: (transaction: Transaction) => PromiseLike<void>;
}

/** Tells a database all its versions. */
export function declareVersions(
	db: Dexie,
	steps: readonly Migration[],
	which: 'project' | 'catalogue'
): void {
	for (const step of steps) {
		const version = db.version(step.number).stores({ ...step[which] });
		if (which === 'project' && step.rewriteProject !== undefined)
			version.upgrade(step.rewriteProject);
	}
}
