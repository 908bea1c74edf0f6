import type { Table } from 'dexie';
import { schemas } from '$lib/core/model/kinds';
import { modelOf, type Model } from '$lib/core/model/model';
import type { KindedRecord } from '$lib/core/exchange/project-file/contents';
import type { ProjectDatabase } from './db';
import { nextTurn } from './next-turn';
import type { Block, KeptExtract, Made, RecordRow } from './rows';
import { headOf } from './write-changes';

/** Everything of a project that its model is made from, read at one moment. */
export interface ModelRead {
	readonly model: Model;
	readonly head: number;
	readonly blocks: readonly Block[];
}

/** Reads the whole model in bulk. Kinds that a newer version stored are left where they are. */
export async function readModel(db: ProjectDatabase): Promise<ModelRead> {
	const { head, rows, blocks } = await db.transaction(
		'r',
		[db.head, db.records, db.blocks],
		async () => ({
			head: (await headOf(db)).seq,
			rows: await inPortions(db.records, 250),
			blocks: await inPortions(db.blocks, 4)
		})
	);
	await nextTurn();
	const records = inOrderMade(rows, []).filter(({ kind }) => Object.hasOwn(schemas, kind));
	const extract = await extractsInTurns(blocks);
	return { model: { ...modelOf(records), extract }, head, blocks };
}

/** Stored extracts in the order they were made, some at a time. */
async function extractsInTurns(blocks: readonly Block[]): Promise<Model['extract']> {
	const kept = blocks.flatMap(({ extracts }) => extracts);
	if (!areInOrder(kept)) kept.sort(byMade);
	await nextTurn();
	const extract = new Map<string, unknown>();
	let nth = 0;
	for (const { record } of kept) {
		extract.set(record.id, record);
		if (++nth % 10_000 === 0) await nextTurn();
	}
	return extract as unknown as Model['extract'];
}

/** Whether they stand in the order they were made, as after an import: to see that takes less than to sort them. */
function areInOrder(kept: readonly KeptExtract[]): boolean {
	return kept.every((one, at) => at === 0 || byMade(kept[at - 1] as KeptExtract, one) <= 0);
}

/** All rows of a table in the order of their keys. They are asked for at once and come some at a time, so that the page is never held up by all of them. */
async function inPortions<Row, Key extends string | number>(
	table: Table<Row, Key>,
	portion: number
): Promise<Row[]> {
	const keys = await table.toCollection().primaryKeys();
	const portions = keys
		.filter((_, place) => place % portion === 0)
		.map((first, number) => {
			const last = keys[Math.min((number + 1) * portion, keys.length) - 1];
			return table.where(':id').between(first, last, true, true).toArray();
		});
	return (await Promise.all(portions)).flat();
}

/** All stored records in the order they were made, extracts last. */
export function inOrderMade(rows: readonly RecordRow[], blocks: readonly Block[]): KindedRecord[] {
	const extracts = blocks.flatMap((block) => block.extracts);
	return [
		...[...rows].sort(byMade).map(({ kind, record }) => ({ kind, record })),
		...extracts.sort(byMade).map(({ record }) => ({ kind: 'extract' as const, record }))
	];
}

function byMade({ made: left }: { made: Made }, { made: right }: { made: Made }): number {
	return left[0] - right[0] || left[1] - right[1];
}
