import { schemaNumber } from '$lib/core/change';
import type { Model } from '$lib/core/model/model';
import { remember, type BlockIndex } from './blocks';
import type { ProjectDatabase } from './db';
import type { Block, HeadRow, Part } from './rows';
import { growthBy } from './size';
import { touch, type Touched } from './touched';
import { writeExtracts } from './write-extracts';
import { writeRecords } from './write-records';

/** Changes that are to be written in one go, read one after another inside the transaction. */
export interface Parts {
	readonly count: number;
	read(nth: number): Part | PromiseLike<Part>;
	/** Takes away what was kept only until now. */
	clear?(): PromiseLike<unknown>;
}

/** Where the journal stands after a write, or where it stands although something else was expected. */
export type Written = HeadRow | { readonly stale: number };

/** One transaction: checks that the head is the expected one, then writes the journal entries, their texts, the records they touched, and the head. */
export async function writeChanges(
	db: ProjectDatabase,
	index: BlockIndex,
	parts: Parts,
	expectedHead: number,
	after: Model
): Promise<Written> {
	let blocks: Block[] = [];
	const tables = [db.head, db.journal, db.records, db.blocks, db.texts, db.staged];
	const written = await db.transaction('rw', tables, async (): Promise<Written> => {
		const head = await headOf(db);
		if (head.seq !== expectedHead) return { stale: head.seq };
		const touched = new Map<string, Touched>();
		const bytes = head.bytes + (await writeJournal(db, parts, head.seq, touched));
		const all = [...touched.values()];
		const notExtracts = all.filter(({ kind }) => kind !== 'extract');
		const extracts = all.filter(({ kind }) => kind === 'extract');
		if (notExtracts.length > 0) await writeRecords(db, notExtracts, after);
		if (extracts.length > 0) blocks = await writeExtracts(db, index, extracts, after);
		const schema = Math.max(head.schema, schemaNumber);
		const next: HeadRow = { id: 'head', seq: head.seq + parts.count, schema, bytes };
		await db.head.put(next);
		await parts.clear?.();
		return next;
	});
	// Only what a completed transaction wrote may be remembered.
	remember(index, blocks);
	return written;
}

/** Where the journal of a project stands. */
export async function headOf(db: ProjectDatabase): Promise<HeadRow> {
	const head = await db.head.get('head');
	if (head === undefined) throw new Error(`The database ${db.name} holds no project.`);
	return head;
}

/** Writes journal entries and their texts, notes what they touch, and says by how much the project grew. */
async function writeJournal(
	db: ProjectDatabase,
	parts: Parts,
	head: number,
	touched: Map<string, Touched>
): Promise<number> {
	let growth = 0;
	for (let nth = 0; nth < parts.count; nth += 1) {
		const part = await parts.read(nth);
		const seq = head + 1 + nth;
		await db.journal.add({ ...part.change, seq });
		if (part.texts !== undefined && part.texts.length > 0) await db.texts.bulkPut([...part.texts]);
		touch(touched, part.change, seq);
		growth += growthBy(part);
	}
	return growth;
}
