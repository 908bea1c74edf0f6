import { schemas } from '$lib/core/model/kinds';
import { modelOf, type Model } from '$lib/core/model/model';
import type { KindedRecord } from '$lib/core/exchange/project-file/contents';
import type { ProjectDatabase } from './db';
import type { Block, Made, RecordRow } from './rows';
import { headOf } from './write-changes';

/** Everything of a project that its model is made from, read at one moment. */
export interface ModelRead {
	readonly model: Model;
	readonly head: number;
	readonly blocks: readonly Block[];
}

/** Reads the whole model in bulk. Kinds that a newer version stored are left where they are. */
export async function readModel(db: ProjectDatabase): Promise<ModelRead> {
	return db.transaction('r', [db.head, db.records, db.blocks], async () => {
		const { seq } = await headOf(db);
		const rows = await db.records.toArray();
		const blocks = await db.blocks.toArray();
		const records = inOrderMade(rows, blocks).filter(({ kind }) => Object.hasOwn(schemas, kind));
		return { model: modelOf(records), head: seq, blocks };
	});
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
