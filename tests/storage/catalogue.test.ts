import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pathChange } from '$lib/core/diff';
import { openCatalogue, type Catalogue } from '$lib/storage/catalogue';
import { CatalogueDatabase } from '$lib/storage/catalogue-db';
import { duplicateProject } from '$lib/storage/duplicate-project';
import { openProject, ProjectNotFound } from '$lib/storage/open-project';
import { renameProject } from '$lib/storage/rename-project';
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

it('[S10] a project put aside cannot be opened, and is back as it was when it is taken back', async () => {
	const entry = await newProject(catalogue, ...sample);
	await catalogue.markDeleted(entry.id, '2026-02-01T00:00:00.000Z');
	expect((await catalogue.list())[0]?.deletedAt).toBe('2026-02-01T00:00:00.000Z');
	await expect(openProject(catalogue, entry.id, deaf)).rejects.toBeInstanceOf(ProjectNotFound);
	await catalogue.restore(entry.id);
	expect(await catalogue.list()).toEqual([entry]);
	expect((await reread(catalogue, entry.id)).model.element.size).toBe(2);
});

it('[S10] only a project that was put aside can be deleted for good', async () => {
	const entry = await newProject(catalogue);
	await expect(catalogue.purge(entry.id)).rejects.toThrow('not put aside');
	await catalogue.markDeleted(entry.id, '2026-02-01T00:00:00.000Z');
	await catalogue.purge(entry.id);
	expect(await catalogue.list()).toEqual([]);
	expect(await projectDatabases()).toEqual([]);
});

it('[S10] a project put aside more than 30 days ago is deleted at the next start, a younger one is not', async () => {
	const old = await newProject(catalogue);
	const young = await newProject(catalogue);
	await catalogue.markDeleted(old.id, '2026-01-01T00:00:00.000Z');
	await catalogue.markDeleted(young.id, '2026-01-20T00:00:00.000Z');
	catalogue.close();
	catalogue = await openCatalogue(undefined, new Date('2026-02-05T00:00:00.000Z'));
	expect((await catalogue.list()).map(({ id }) => id)).toEqual([young.id]);
	expect(await projectDatabases()).toEqual([young.database]);
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

it('[S15] renaming a project from the list is a change of its journal, and the list says the new name', async () => {
	const entry = await newProject(catalogue);
	expect(await renameProject(catalogue, entry.id, '  Better ')).toBeUndefined();
	expect((await catalogue.entry(entry.id))?.name).toBe('Better');
	const store = await openProject(catalogue, entry.id, deaf);
	expect(await store.changeAt(1)).toMatchObject({ command: 'edit-project', about: [entry.id] });
	await store.close();
	expect(await renameProject(catalogue, entry.id, ' ')).toHaveProperty('sentence');
	expect((await catalogue.entry(entry.id))?.name).toBe('Better');
});

it('[S15] the list follows every commit: name, counts, size and head', async () => {
	const entry = await newProject(catalogue);
	const store = await openProject(catalogue, entry.id, deaf);
	let now = await commitOn(store, await store.load(), adding('element', element(1)));
	now = await commitOn(store, now, [
		pathChange('project', [...now.model.project.keys()][0] ?? '', ['name'], 'Sample', 'Other')
	]);
	await store.close();
	const after = await catalogue.entry(entry.id);
	expect(after).toMatchObject({ name: 'Other', head: 2, counts: { elements: 1 } });
	expect(after?.bytes).toBeGreaterThan(entry.bytes);
	expect(after?.changedAt).not.toBe(entry.changedAt);
});

it('[S15] what an earlier commit says of a project never replaces what a later one said', async () => {
	const entry = await newProject(catalogue);
	await catalogue.note(entry.id, { ...entry, head: 5, name: 'Later' });
	await catalogue.note(entry.id, { ...entry, head: 4, name: 'Earlier' });
	expect((await catalogue.entry(entry.id))?.name).toBe('Later');
});

it('[S14] another window hears that the list has changed', async () => {
	const changed = vi.fn();
	const other = await openCatalogue({ closed: () => undefined, changed });
	await newProject(catalogue);
	await vi.waitFor(() => expect(changed).toHaveBeenCalled());
	other.close();
});
