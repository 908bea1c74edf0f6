import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it, vi } from 'vitest';
import { schemaNumber } from '$lib/core/change';
import { openProject } from '$lib/storage/open-project';
import type { ClosedReason } from '$lib/storage/connection';
import {
	adding,
	after,
	change,
	deaf,
	element,
	freshStore,
	kinded,
	newProject,
	recordsIn
} from './sample';

/** Opens a database as a later version of the app would. */
function openNewer(name: string): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, 990);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(new Error('could not be opened'));
	});
}

it('[S11] a window gives way when another upgrades the project, and says why it can store nothing more', async () => {
	const { catalogue, entry, loaded } = await freshStore();
	const reasons: ClosedReason[] = [];
	const closed = (reason: ClosedReason) => reasons.push(reason);
	const store = await openProject(catalogue, entry.id, { ...deaf, closed });
	const newer = await openNewer(entry.database);
	newer.close();
	expect(reasons).toEqual(['newer version']);
	const diff = adding('element', element(1));
	await expect(store.commit(change(diff), 0, after(loaded.model, diff))).rejects.toMatchObject({
		name: 'WriteFailed',
		failure: 'newer version'
	});
});

it('[S11] a window is told when the project it shows is deleted for good in another', async () => {
	const { catalogue, entry, loaded } = await freshStore();
	const closed = vi.fn();
	const store = await openProject(catalogue, entry.id, { ...deaf, closed });
	await catalogue.markDeleted(entry.id, '2026-02-01T00:00:00.000Z');
	await catalogue.purge(entry.id);
	expect(closed).toHaveBeenCalledExactlyOnceWith('deleted');
	const diff = adding('element', element(1));
	await expect(store.commit(change(diff), 0, after(loaded.model, diff))).rejects.toMatchObject({
		failure: 'deleted'
	});
	expect(await Dexie.exists(entry.database)).toBe(false);
});

it('[S11] a project whose database is of a newer version can be read and exported, not written', async () => {
	const { catalogue, entry, store, loaded } = await freshStore(...kinded('element', element(1)));
	await store.close();
	(await openNewer(entry.database)).close();
	const again = await openProject(catalogue, entry.id, deaf);
	expect(again.stopped?.failure).toBe('newer version');
	expect(recordsIn((await again.load()).model)).toEqual(recordsIn(loaded.model));
	expect([...(await again.exportAll()).records]).toEqual(recordsIn(loaded.model));
	const diff = adding('element', element(2));
	await expect(again.commit(change(diff), 0, after(loaded.model, diff))).rejects.toMatchObject({
		failure: 'newer version'
	});
	await again.close();
});

it('[S11] a project written with newer record schemas can be read, not written', async () => {
	const { catalogue, entry: first, store } = await freshStore();
	const whole = await store.exportAll();
	const journal = [{ ...change([]), seq: 1, schema: schemaNumber + 1 }];
	const entry = await catalogue.create({ ...whole, journal });
	expect(entry.id).not.toBe(first.id);
	const newer = await openProject(catalogue, entry.id, deaf);
	expect(newer.stopped?.failure).toBe('newer version');
	expect((await newer.load()).head).toBe(1);
	await newer.close();
});

it('[S11] leaving a project is not told as a loss, and nothing is written after it', async () => {
	const { catalogue } = await freshStore();
	const entry = await newProject(catalogue);
	const closed = vi.fn();
	const store = await openProject(catalogue, entry.id, { ...deaf, closed });
	const { model } = await store.load();
	await store.close();
	expect(closed).not.toHaveBeenCalled();
	const diff = adding('element', element(1));
	await expect(store.commit(change(diff), 0, after(model, diff))).rejects.toMatchObject({
		failure: 'closed'
	});
});

it('[S11] a project that is not here is not made by opening it', async () => {
	const { catalogue } = await freshStore();
	const before = await Dexie.getDatabaseNames();
	await expect(openProject(catalogue, 'project:none', deaf)).rejects.toMatchObject({
		name: 'ProjectNotFound'
	});
	expect(await Dexie.getDatabaseNames()).toEqual(before);
});
