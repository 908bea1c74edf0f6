import type { Page } from 'playwright';
import type { Change } from '../../src/lib/core/change';
import type { Kind } from '../../src/lib/core/model/kinds';

/** Everything one project has in storage. */
export interface StoredProject {
	readonly id: string;
	readonly name: string;
	readonly database: string;
	readonly head: number;
	readonly records: readonly { kind: Kind; record: { id: string } }[];
	readonly journal: readonly Change[];
	readonly staged: number;
}

/** Everything Retroduce has in a browser's storage. */
export interface Stored {
	/** The names of all databases, sorted. */
	readonly databases: readonly string[];
	readonly projects: readonly StoredProject[];
}

/** Reads the storage of a page past the app, as it lies on the disk. */
export function readStored(page: Page): Promise<Stored> {
	return page.evaluate(reader);
}

/** Runs inside the page. */
async function reader(): Promise<Stored> {
	const answer = <T>(request: IDBRequest<T>): Promise<T> =>
		new Promise((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error ?? new Error('It could not be read.'));
		});
	const read = async (name: string, tables: string[]): Promise<unknown[][]> => {
		const database = await answer(indexedDB.open(name));
		const transaction = database.transaction(tables);
		const rows = tables.map((table) => answer<unknown[]>(transaction.objectStore(table).getAll()));
		return Promise.all(rows).finally(() => database.close());
	};
	const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []).sort();
	const [entries = []] = await read('retroduce-catalogue', ['entries']);
	const projects: StoredProject[] = [];
	for (const entry of entries as { id: string; name: string; database: string }[]) {
		const tables = ['head', 'records', 'blocks', 'journal', 'staged'];
		const [head, records, blocks, journal, staged] = await read(entry.database, tables);
		const extracts = (blocks as { extracts: { record: { id: string } }[] }[])
			.flatMap((block) => block.extracts)
			.map(({ record }) => ({ kind: 'extract' as const, record }));
		projects.push({
			id: entry.id,
			name: entry.name,
			database: entry.database,
			head: (head as { seq: number }[])[0]?.seq ?? -1,
			records: [...(records as StoredProject['records']), ...extracts],
			journal: journal as Change[],
			staged: staged?.length ?? 0
		});
	}
	return { databases: names, projects };
}
