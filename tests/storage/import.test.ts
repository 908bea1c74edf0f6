import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import type { Diff } from '$lib/core/diff';
import { ProjectDatabase } from '$lib/storage/db';
import { openProject } from '$lib/storage/open-project';
import { hashText } from '$lib/storage/texts';
import { WriteFailed } from '$lib/storage/write-failed';
import { failAtWrite, mend, writesSeen } from './break-storage';
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
	recordsIn,
	reread,
	source
} from './sample';

afterEach(mend);

const diffs: readonly Diff[] = [1, 2, 3].map((nth) => [
	...adding('source', source(nth)),
	...adding('extract', ...[1, 2].map((i) => extract(`${nth}-${i}`, nth)))
]);

async function parts() {
	return Promise.all(
		diffs.map(async (diff, nth) => {
			const text = `Text ${nth}`;
			return {
				change: change(diff, { scope: 'evidence' }),
				texts: [{ sha256: await hashText(text), text }]
			};
		})
	);
}

async function stagedRows(database: string): Promise<number> {
	const db = new ProjectDatabase(database);
	await db.open();
	const count = await db.staged.count();
	db.close();
	return count;
}

it('[S5] an import is seen by nobody before it is published, and whole after it', async () => {
	const { catalogue, entry, store, loaded } = await freshStore();
	const staged = await store.stageBatch('b', await parts());
	expect(staged.count).toBe(3);
	expect(recordsIn((await reread(catalogue, entry.id)).model)).toEqual(recordsIn(loaded.model));
	const whole = diffs.reduce(after, loaded.model);
	expect(await staged.publish(0, whole)).toEqual({ seq: 3 });
	const again = await reread(catalogue, entry.id);
	expect(again.head).toBe(3);
	expect(recordsIn(again.model)).toEqual(recordsIn(whole));
	expect((await store.changesAfter(0)).map(({ batch }) => batch)).toEqual(['b', 'b', 'b']);
	expect(await store.readText(await hashText('Text 2'))).toBe('Text 2');
	expect(await stagedRows(entry.database)).toBe(0);
});

it('[S5] an import that finds another head is published after it has taken that in', async () => {
	const { catalogue, entry, store, loaded } = await freshStore();
	const staged = await store.stageBatch('b', await parts());
	const now = await commitOn(store, loaded, adding('element', element(1)));
	expect(await staged.publish(0, diffs.reduce(after, loaded.model))).toEqual({ stale: 1 });
	const whole = diffs.reduce(after, now.model);
	expect(await staged.publish(1, whole)).toEqual({ seq: 4 });
	expect(recordsIn((await reread(catalogue, entry.id)).model)).toEqual(recordsIn(whole));
});

it('[S5] an import that is cancelled leaves nothing, not even its texts', async () => {
	const { entry, store } = await freshStore();
	const staged = await store.stageBatch('b', await parts());
	await staged.cancel();
	expect(await stagedRows(entry.database)).toBe(0);
	expect(await store.readText(await hashText('Text 1'))).toBeUndefined();
	const stop = new AbortController();
	async function* stopping() {
		yield* await parts();
		stop.abort(new Error('enough'));
		yield* await parts();
	}
	await expect(store.stageBatch('c', stopping(), stop.signal)).rejects.toThrow('enough');
	expect(await stagedRows(entry.database)).toBe(0);
	expect(store.stopped).toBeUndefined();
});

it('[S5] a batch that a crash left unfinished is taken back when the project is opened', async () => {
	const { catalogue, entry, store, loaded } = await freshStore();
	await store.close();
	const db = new ProjectDatabase(entry.database);
	await db.open();
	for (const [part, one] of (await parts()).entries())
		await db.staged.add({ batch: 'dead', part, ...one });
	db.close();
	const again = await openProject(catalogue, entry.id, deaf);
	expect(await stagedRows(entry.database)).toBe(0);
	expect(recordsIn((await again.load()).model)).toEqual(recordsIn(loaded.model));
});

it('[S5] a batch that another window is still working on is left alone when the project is opened', async () => {
	const { catalogue, entry, store, loaded } = await freshStore();
	const staged = await store.stageBatch('b', await parts());
	await (await openProject(catalogue, entry.id, deaf)).close();
	expect(await staged.publish(0, diffs.reduce(after, loaded.model))).toEqual({ seq: 3 });
});

it('[S5] publishing that breaks at any of its writes leaves nothing of the import', async () => {
	const base = kinded('element', element(1));
	const whole = await freshStore(...base);
	const staged = await whole.store.stageBatch('b', await parts());
	failAtWrite(Infinity);
	await staged.publish(0, diffs.reduce(after, whole.loaded.model));
	const writes = writesSeen();
	mend();
	for (let nth = 1; nth <= writes; nth += 1) {
		const { catalogue, entry, store, loaded } = await freshStore(...base);
		const batch = await store.stageBatch('b', await parts());
		failAtWrite(nth);
		await expect(
			batch.publish(0, diffs.reduce(after, loaded.model)),
			`write ${nth}`
		).rejects.toBeInstanceOf(WriteFailed);
		mend();
		const again = await reread(catalogue, entry.id);
		expect(recordsIn(again.model)).toEqual(recordsIn(loaded.model));
		expect(again.head).toBe(0);
	}
});

it('[S5] an import that was not published when the project was left is taken back at the next opening', async () => {
	const { catalogue, entry, store } = await freshStore();
	await store.stageBatch('b', await parts());
	await store.close();
	await (await openProject(catalogue, entry.id, deaf)).close();
	expect(await stagedRows(entry.database)).toBe(0);
});
