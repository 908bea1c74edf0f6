import { Dexie } from 'dexie';
import type { Model } from '$lib/core/model/model';
import type { ProjectDatabase } from './db';
import { hold, isHeld } from './held';
import type { Part } from './rows';
import type { Parts } from './write-changes';

/** The name a window holds while it works on a batch. */
function workOn(db: ProjectDatabase, batch: string): string {
	return `retroduce-batch ${db.name} ${batch}`;
}

/** Stores the parts of an import where nothing reads them yet; hands back how many, and how to let the batch go. */
export async function stage(
	db: ProjectDatabase,
	batch: string,
	parts: AsyncIterable<Part> | Iterable<Part>,
	write: (row: () => PromiseLike<unknown>) => Promise<unknown>,
	signal?: AbortSignal
): Promise<{ count: number; letGo: () => void }> {
	const letGo = await hold(workOn(db, batch));
	let part = 0;
	try {
		for await (const { change, texts = [] } of parts) {
			signal?.throwIfAborted();
			const row = { batch, part, change: { ...change, batch }, texts: [...texts] };
			await write(() => db.staged.add(row));
			part += 1;
		}
		signal?.throwIfAborted();
	} catch (error) {
		// What cannot be taken back now is seen by nobody, and taken back at the next opening.
		await takeBack(db, batch).catch(() => undefined);
		letGo();
		throw error;
	}
	return { count: part, letGo };
}

/** The parts of a staged batch, read one by one and cleared when they are published. */
export function stagedParts(db: ProjectDatabase, batch: string, count: number): Parts {
	return {
		count,
		read: async (nth) => {
			const row = await db.staged.get([batch, nth]);
			if (row === undefined) throw new Error(`The import ${batch} was taken back.`);
			return row;
		},
		clear: () => takeBack(db, batch)
	};
}

/** Takes a staged batch away. */
export async function takeBack(db: ProjectDatabase, batch: string): Promise<void> {
	await db.staged
		.where('[batch+part]')
		.between([batch, Dexie.minKey], [batch, Dexie.maxKey])
		.delete();
}

/** Takes back every batch that no window is working on any more. */
export async function takeBackUnfinished(db: ProjectDatabase): Promise<void> {
	const batches = (await db.staged.orderBy('batch').uniqueKeys()) as string[];
	for (const batch of batches) if (!(await isHeld(workOn(db, batch)))) await takeBack(db, batch);
}

/** An import that is stored and not yet part of the project. */
export interface StagedBatch {
	/** How many changes it holds. */
	readonly count: number;
	/** Makes all of it part of the project at once, unless the head is no longer the expected one; it may then be tried again. `after` is the model with the whole batch. */
	publish(expectedHead: number, after: Model): Promise<{ seq: number } | { stale: number }>;
	/** Takes it away. */
	cancel(): Promise<void>;
}
