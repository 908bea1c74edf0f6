import { schemaNumber, type Change } from '$lib/core/change';
import type { ProjectToWrite } from '$lib/core/exchange/project-file/contents';
import { intoBlocks } from './blocks';
import type { ProjectDatabase } from './db';
import { inOrderMade } from './read-model';
import type { HeadRow, KeptExtract, RecordRow } from './rows';
import { sizeOf } from './size';

/** Reads all that a project holds, at one moment: for a project file or a copy. */
export async function readWhole(db: ProjectDatabase): Promise<ProjectToWrite> {
	return db.transaction('r', [db.records, db.blocks, db.journal, db.texts, db.extras], async () => {
		const extras = await db.extras.get('extras');
		const texts = await db.texts.toArray();
		return {
			records: inOrderMade(await db.records.toArray(), await db.blocks.toArray()),
			journal: await db.journal.toArray(),
			texts: new Map(texts.map(({ sha256, text }) => [sha256, text])),
			...(extras === undefined ? {} : { extras: extras.extras })
		};
	});
}

/** Fills an empty database with a whole project, in one transaction. */
export async function writeWhole(db: ProjectDatabase, whole: ProjectToWrite): Promise<HeadRow> {
	const { rows, extracts } = placed(whole);
	const head = headAfter(whole);
	const tables = [db.head, db.records, db.blocks, db.journal, db.texts, db.extras];
	await db.transaction('rw', tables, async () => {
		await db.records.bulkAdd(rows);
		for (const [source, kept] of extracts) await db.blocks.bulkAdd(intoBlocks(source, kept));
		await db.journal.bulkAdd([...whole.journal]);
		await db.texts.bulkAdd([...whole.texts].map(([sha256, text]) => ({ sha256, text })));
		if (whole.extras !== undefined) await db.extras.add({ id: 'extras', extras: whole.extras });
		await db.head.add(head);
	});
	return head;
}

/** Where each record goes: a row of its own, or among the extracts of its source. */
function placed({ records }: ProjectToWrite) {
	const rows: RecordRow[] = [];
	const extracts = new Map<string, KeptExtract[]>();
	let nth = 0;
	for (const { kind, record } of records) {
		const made = [0, nth++] as const;
		if (kind !== 'extract') {
			rows.push({ id: record.id, kind, record, made });
			continue;
		}
		const { source } = record as { source?: string } & typeof record;
		const kept = extracts.get(source ?? '') ?? [];
		kept.push({ made, record });
		extracts.set(source ?? '', kept);
	}
	return { rows, extracts };
}

function headAfter({ records, journal, texts }: ProjectToWrite): HeadRow {
	let bytes = sizeOf(journal);
	for (const { record } of records) bytes += sizeOf(record);
	for (const text of texts.values()) bytes += text.length;
	return { id: 'head', seq: journal.at(-1)?.seq ?? 0, schema: newestSchema(journal), bytes };
}

function newestSchema(journal: readonly Change[]): number {
	return journal.reduce((newest, { schema }) => Math.max(newest, schema), schemaNumber);
}
