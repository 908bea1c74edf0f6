import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pathChange } from '$lib/core/diff';
import { openCatalogue, type Catalogue } from '$lib/storage/catalogue';
import { openProject, ProjectNotFound } from '$lib/storage/open-project';
import { renameProject } from '$lib/storage/rename-project';
import {
	adding,
	commitOn,
	deaf,
	element,
	extract,
	kinded,
	newProject,
	reread,
	source
} from './sample';

let catalogue: Catalogue;

beforeEach(async () => {
	for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
	catalogue = await openCatalogue();
});

afterEach(() => {
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
	const now = await commitOn(store, await store.load(), adding('element', element(1)));
	await commitOn(store, now, [
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
