import { Dexie } from 'dexie';
import { afterEach, expect, it, vi } from 'vitest';
import { openProject } from '$lib/storage/open-project';
import { WriteFailed } from '$lib/storage/write-failed';
import {
	adding,
	after,
	change,
	commitOn,
	deaf,
	element,
	extract,
	freshStore,
	kinded,
	newProject,
	recordsIn,
	reread,
	source
} from './sample';

interface Opens {
	transaction: (this: IDBDatabase, ...args: unknown[]) => IDBTransaction;
}

const roomy = Dexie.dependencies.indexedDB;

/** From now on databases are kept in a bucket of the browser that is full at three megabytes, as a small disk would be. */
async function useSmallDisk(): Promise<void> {
	const { storageBuckets } = navigator as unknown as {
		storageBuckets: {
			open(name: string, options: { quota: number }): Promise<{ indexedDB: IDBFactory }>;
		};
	};
	const bucket = await storageBuckets.open(`small-${Date.now()}`, { quota: 3_000_000 });
	Dexie.dependencies.indexedDB = bucket.indexedDB;
}

afterEach(() => {
	Dexie.dependencies.indexedDB = roomy;
});

it('[S16] every transaction that writes asks the browser to wait for the disk', async () => {
	const database = IDBDatabase.prototype as unknown as Opens;
	const open = database.transaction;
	const writing: IDBTransaction[] = [];
	database.transaction = function (...args) {
		const transaction = open.apply(this, args);
		if (transaction.mode === 'readwrite') writing.push(transaction);
		return transaction;
	};
	// The database asks for its transactions through what it found when it was opened.
	const { store, loaded } = await freshStore();
	const now = await commitOn(store, loaded, adding('element', element(1)));
	await store.saveDraft('key', 'value');
	const diff = adding('element', element(2));
	const staged = await store.stageBatch('b', [{ change: change(diff) }]);
	await staged.publish(now.head, after(now.model, diff));
	await store.close();
	database.transaction = open;
	expect(writing.length).toBeGreaterThan(4);
	expect(writing.map(({ durability }) => durability)).toEqual(writing.map(() => 'strict'));
});

it('[S4] a full disk stops the store; what was acknowledged is there, complete, and the history has no hole', async () => {
	await useSmallDisk();
	const { catalogue, entry, store, loaded } = await freshStore();
	const first = await commitOn(store, loaded, adding('element', element(1)));
	const big = adding('element', { ...element(2), note: noise() });
	const failed = await store
		.commit(change(big), 1, after(first.model, big))
		.catch((error: unknown) => error);
	expect(failed instanceof WriteFailed).toBe(true);
	const small = adding('element', element(3));
	await expect(store.commit(change(small), 1, after(first.model, small))).rejects.toBe(failed);
	const again = await reread(catalogue, entry.id);
	expect(again.head).toBe(1);
	expect(recordsIn(again.model)).toEqual(recordsIn(first.model));
	// The browser takes a while to give back the room of the write that it took back.
	await vi.waitFor(async () => {
		const other = await openProject(catalogue, entry.id, deaf);
		expect((await commitOn(other, first, small)).head).toBe(2);
	}, 20_000);
});

it('[S9] creating a project on a full disk leaves the list as it was', async () => {
	await useSmallDisk();
	const { catalogue } = await freshStore();
	const before = await catalogue.list();
	const big = kinded('element', { ...element(2), note: noise() });
	const failed = await newProject(catalogue, ...big).catch((error: unknown) => error);
	expect(failed instanceof WriteFailed).toBe(true);
	expect(await catalogue.list()).toEqual(before);
});

it('[S2] 2,000 elements and 20,000 extracts come back as they were', async () => {
	const elements = Array.from({ length: 2000 }, (_, nth) => element(nth));
	const sources = Array.from({ length: 60 }, (_, nth) => source(nth));
	const extracts = Array.from({ length: 20_000 }, (_, nth) => extract(nth, nth % 60));
	const records = [
		...kinded('element', ...elements),
		...kinded('source', ...sources),
		...kinded('extract', ...extracts)
	];
	const { loaded } = await freshStore(...records);
	expect(recordsIn(loaded.model).slice(1)).toEqual(records);
}, 20_000);

/** A text of two million units that no compression makes small. */
function noise(): string {
	const chunks = Array.from({ length: 64 }, () => {
		const units = crypto.getRandomValues(new Uint16Array(32_768)).map((unit) => unit & 0x3fff);
		return String.fromCharCode(...units);
	});
	return chunks.join('');
}
