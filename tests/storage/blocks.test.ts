import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { pathChange } from '$lib/core/diff';
import { ProjectDatabase } from '$lib/storage/db';
import { openProject } from '$lib/storage/open-project';
import type { Block } from '$lib/storage/rows';
import { failAtWrite, mend, tablesWritten } from './break-storage';
import {
	adding,
	commitOn,
	deaf,
	extract,
	freshStore,
	kinded,
	recordsIn,
	reread,
	source
} from './sample';

/** The blocks of a project as they lie in its database. */
async function blocksOf(database: string): Promise<Block[]> {
	const db = new ProjectDatabase(database);
	await db.open();
	const blocks = await db.blocks.toArray();
	db.close();
	return blocks;
}

function manyExtracts(count: number, of: number, from = 0) {
	return Array.from({ length: count }, (_, i) => extract(`${of}-${from + i}`, of));
}

it('[S7] extracts are kept in blocks of at most 200 of one source', async () => {
	const { entry, store, loaded } = await freshStore(...kinded('source', source(1), source(2)));
	const extracts = [...manyExtracts(450, 1), ...manyExtracts(10, 2)];
	await commitOn(store, loaded, adding('extract', ...extracts));
	const sizes = (await blocksOf(entry.database)).map((block) => [
		block.source,
		block.extracts.length
	]);
	expect(sizes).toEqual([
		['source:1', 200],
		['source:1', 200],
		['source:1', 50],
		['source:2', 10]
	]);
});

it('[S7] new extracts fill the last block of their source before a new one is begun', async () => {
	const { entry, store, loaded } = await freshStore(...kinded('source', source(1)));
	const once = await commitOn(store, loaded, adding('extract', ...manyExtracts(199, 1)));
	await commitOn(store, once, adding('extract', ...manyExtracts(3, 1, 199)));
	expect((await blocksOf(entry.database)).map(({ extracts }) => extracts.length)).toEqual([200, 2]);
});

it('[S7] one coding more rewrites one block and nothing else', async () => {
	const whole = [...kinded('source', source(1)), ...kinded('extract', ...manyExtracts(450, 1))];
	const { entry, store, loaded } = await freshStore(...whole);
	const before = await blocksOf(entry.database);
	failAtWrite(Infinity);
	await commitOn(store, loaded, [
		pathChange('extract', 'extract:1-250', ['memo'], undefined, 'Seen')
	]);
	await store.close();
	mend();
	const inProject = tablesWritten().filter((table) => table !== 'entries');
	expect([...inProject].sort()).toEqual(['blocks', 'head', 'journal']);
	const after = await blocksOf(entry.database);
	expect(after[0]).toEqual(before[0]);
	expect(after[2]).toEqual(before[2]);
	expect(after[1]?.n).toBe(before[1]?.n);
	expect(after[1]?.extracts[50]?.record).toEqual({ ...extract('1-250', 1), memo: 'Seen' });
});

it('[S7] an extract stays in its block when others are deleted and when its source is changed', async () => {
	const whole = [
		...kinded('source', source(1), source(2)),
		...kinded('extract', ...manyExtracts(3, 1))
	];
	const { catalogue, entry, store, loaded } = await freshStore(...whole);
	const [first] = await blocksOf(entry.database);
	const moved = await commitOn(store, loaded, [
		pathChange('extract', 'extract:1-0', [], extract('1-0', 1), undefined),
		pathChange('extract', 'extract:1-1', ['source'], 'source:1', 'source:2')
	]);
	const again = await openProject(catalogue, entry.id, deaf);
	const memo = pathChange('extract', 'extract:1-1', ['memo'], undefined, 'Seen');
	const end = await commitOn(again, moved, [memo]);
	const blocks = await blocksOf(entry.database);
	expect(blocks.map(({ n, extracts }) => [n, extracts.map(({ record }) => record.id)])).toEqual([
		[first?.n, ['extract:1-1', 'extract:1-2']]
	]);
	expect(recordsIn((await reread(catalogue, entry.id)).model)).toEqual(recordsIn(end.model));
});

it('[S7] a block without extracts is taken away', async () => {
	const { entry, store, loaded } = await freshStore(
		...kinded('source', source(1)),
		...kinded('extract', extract(1, 1))
	);
	await commitOn(store, loaded, [pathChange('extract', 'extract:1', [], extract(1, 1), undefined)]);
	expect(await blocksOf(entry.database)).toEqual([]);
});

it('[S7] an extract that another window made, deleted or moved to another block is found and changed there', async () => {
	const { catalogue, entry, store, loaded } = await freshStore(
		...kinded('source', source(1)),
		...kinded('extract', ...manyExtracts(200, 1))
	);
	const other = await openProject(catalogue, entry.id, deaf);
	await other.load();
	let now = await commitOn(other, loaded, [
		...adding('extract', extract('new', 1)),
		pathChange('extract', 'extract:1-7', [], extract('1-7', 1), undefined)
	]);
	now = await commitOn(other, now, adding('extract', extract('1-7', 1)));
	now = await commitOn(store, now, [
		pathChange('extract', 'extract:new', ['memo'], undefined, 'Here'),
		pathChange('extract', 'extract:1-7', ['memo'], undefined, 'And here')
	]);
	expect(recordsIn((await reread(catalogue, entry.id)).model)).toEqual(recordsIn(now.model));
});
