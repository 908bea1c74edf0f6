import { recordOf, type Model } from '$lib/core/model/model';
import type { ProjectDatabase } from './db';
import type { Made, RecordRow } from './rows';
import type { Touched } from './touched';

/** Records handed over in one go: an import has thousands, and each is copied while the page waits. */
const atOnce = 150;

/** Writes the records that changes touched, as they are after them; extracts are kept elsewhere. */
export async function writeRecords(
	db: ProjectDatabase,
	touched: readonly Touched[],
	after: Model
): Promise<void> {
	const gone = touched.filter(({ id, kind }) => recordOf(after, kind, id) === undefined);
	const left = touched.filter(({ id, kind }) => recordOf(after, kind, id) !== undefined);
	for (let at = 0; at < gone.length; at += atOnce)
		await db.records.bulkDelete(gone.slice(at, at + atOnce).map(({ id }) => id));
	if (left.length === 0) return;
	const made = await whenMade(db, left);
	for (let at = 0; at < left.length; at += atOnce) {
		const some = left.slice(at, at + atOnce);
		await db.records.bulkPut(some.flatMap((one) => rowOf(one, made.get(one.id), after)));
	}
}

/** When the records came to be: by these changes, or as their rows say. */
async function whenMade(
	db: ProjectDatabase,
	touched: readonly Touched[]
): Promise<ReadonlyMap<string, Made>> {
	const made = new Map(touched.flatMap((one) => (one.made ? [[one.id, one.made] as const] : [])));
	const older = touched.filter(({ id }) => !made.has(id));
	if (older.length === 0) return made;
	for (const row of await db.records.bulkGet(older.map(({ id }) => id)))
		if (row !== undefined) made.set(row.id, row.made);
	return made;
}

function rowOf({ id, kind }: Touched, made: Made | undefined, after: Model): RecordRow[] {
	const record = recordOf(after, kind, id);
	if (made === undefined) throw new Error(`No row holds ${id}, which the change says was there.`);
	return record === undefined ? [] : [{ id, kind, record, made }];
}
