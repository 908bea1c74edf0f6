import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openCatalogue, type Catalogue } from '$lib/storage/catalogue';
import { CatalogueDatabase } from '$lib/storage/catalogue-db';
import { duplicateProject } from '$lib/storage/duplicate-project';
import { openProject } from '$lib/storage/open-project';
import { WriteFailed } from '$lib/storage/write-failed';
import { failAtWrite, mend, writesSeen } from './break-storage';
import {
	adding,
	change,
	commitOn,
	deaf,
	element,
	extract,
	kinded,
	newProject,
	project,
	recordsIn,
	reread,
	source
} from './sample';

let catalogue: Catalogue;

beforeEach(async () => {
	for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
	catalogue = await openCatalogue();
});

afterEach(() => {
	mend();
	catalogue.close();
});

async function projectDatabases(): Promise<string[]> {
	return (await Dexie.getDatabaseNames()).filter((name) => name.startsWith('retroduce-project-'));
}

const sample = [
	...kinded('element', element(1), element(2)),
	...kinded('source', source(1)),
	...kinded('extract', extract(1, 1))
];

it('[S9] a project that is created is listed with its name, counts and size, and opens as it was given', async () => {
	const record = project('A study');
	const records = [{ kind: 'project' as const, record }, ...sample];
	const texts = new Map([['a'.repeat(64), 'a text']]);
	const journal = [{ ...change([]), seq: 7, at: '2026-02-01T00:00:00.000Z' }];
	const entry = await catalogue.create({ records, journal, texts });
	expect(entry).toMatchObject({
		id: record.id,
		name: 'A study',
		createdAt: record.createdAt,
		changedAt: '2026-02-01T00:00:00.000Z',
		counts: { elements: 2, configurations: 0, extracts: 1, sources: 1 },
		head: 7
	});
	expect(entry.bytes).toBeGreaterThan(100);
	expect(await catalogue.list()).toEqual([entry]);
	const store = await openProject(catalogue, entry.id, deaf);
	expect(await store.exportAll()).toEqual({ records, journal, texts });
	expect((await store.load()).head).toBe(7);
	await store.close();
});

it('[S9] creating a project whose id is taken makes another beside it and leaves the first as it was', async () => {
	const record = project('First');
	const first = await catalogue.create({
		records: [{ kind: 'project', record }],
		journal: [],
		texts: new Map()
	});
	await catalogue.markDeleted(first.id, '2026-02-01T00:00:00.000Z');
	const records = [{ kind: 'project' as const, record: { ...record, name: 'Second' } }];
	const second = await catalogue.create({ records, journal: [], texts: new Map() });
	expect(second.id).not.toBe(first.id);
	expect(second.database).not.toBe(first.database);
	await catalogue.restore(first.id);
	expect((await reread(catalogue, first.id)).model.project.get(record.id)?.name).toBe('First');
	expect((await reread(catalogue, second.id)).model.project.get(record.id)?.name).toBe('Second');
});

it('[S9] what a newer version put into a project file is kept beside the project', async () => {
	const extras = {
		lines: ['{"kind":"forecast"}'],
		files: new Map([['new.bin', new Uint8Array([1, 2])]]),
		manifest: { later: true }
	};
	const records = [{ kind: 'project' as const, record: project('A study') }];
	const { id } = await catalogue.create({ records, journal: [], texts: new Map(), extras });
	const store = await openProject(catalogue, id, deaf);
	expect((await store.exportAll()).extras).toEqual(extras);
	await store.close();
});

it('[S9] creating that breaks at any of its writes leaves no entry and no database', async () => {
	failAtWrite(Infinity);
	await newProject(catalogue, ...sample);
	const writes = writesSeen();
	mend();
	const before = [await catalogue.list(), await projectDatabases()];
	for (let nth = 1; nth <= writes; nth += 1) {
		failAtWrite(nth);
		await expect(newProject(catalogue, ...sample), `write ${nth}`).rejects.toBeInstanceOf(
			WriteFailed
		);
		mend();
		expect([await catalogue.list(), await projectDatabases()], `write ${nth}`).toEqual(before);
	}
});

it('[S9] what a crash left half made is removed at the next start, and nothing else', async () => {
	const kept = await newProject(catalogue, ...sample);
	const stray = new Dexie('retroduce-project-stray');
	const unlisted = new Dexie('somebody-elses');
	for (const db of [stray, unlisted]) {
		db.version(1).stores({ any: 'id' });
		await db.open();
		db.close();
	}
	const raw = new CatalogueDatabase();
	await raw.open();
	await raw.making.add({ database: 'retroduce-project-stray' });
	raw.close();
	catalogue.close();
	catalogue = await openCatalogue();
	expect(await projectDatabases()).toEqual([kept.database]);
	expect(await Dexie.getDatabaseNames()).toContain('somebody-elses');
	expect(await catalogue.list()).toEqual([kept]);
});

it('[S9] a copy has everything of the project, another name, and its own life', async () => {
	const entry = await newProject(catalogue, ...sample);
	const store = await openProject(catalogue, entry.id, deaf);
	const now = await commitOn(store, await store.load(), adding('element', element(3)));
	await store.putText('a text');
	const copy = await duplicateProject(catalogue, entry.id, 'A copy');
	if (!('database' in copy)) throw new Error(copy.sentence);
	expect(copy.name).toBe('A copy');
	expect(copy.head).toBe(2);
	const copied = await openProject(catalogue, copy.id, deaf);
	const loaded = await copied.load();
	expect(recordsIn(loaded.model).slice(1)).toEqual(recordsIn(now.model).slice(1));
	expect((await copied.exportAll()).texts).toEqual((await store.exportAll()).texts);
	expect(await copied.changeAt(1)).toEqual(await store.changeAt(1));
	await commitOn(copied, loaded, adding('element', element(4)));
	expect((await reread(catalogue, entry.id)).model.element.size).toBe(3);
	await store.close();
	await copied.close();
});
