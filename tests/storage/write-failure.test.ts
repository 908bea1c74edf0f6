import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { pathChange } from '$lib/core/diff';
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

const sample = [
	...kinded('element', element(1), element(2)),
	...kinded('source', source(1)),
	...kinded('extract', extract(1, 1))
];

/** A change that touches every table a commit writes. */
async function broadChange() {
	const diff = [
		...adding('element', element(3)),
		pathChange('element', 'element:1', [], element(1), undefined),
		pathChange('element', 'element:2', ['label'], 'Element 2', 'New'),
		pathChange('extract', 'extract:1', ['memo'], undefined, 'Seen'),
		...adding('extract', extract(2, 1))
	];
	const text = 'a text';
	return { diff, texts: [{ sha256: await hashText(text), text }] };
}

it('[S1] a transaction that breaks at any of its writes leaves nothing of the change', async () => {
	const { diff, texts } = await broadChange();
	const whole = await freshStore(...sample);
	failAtWrite(Infinity);
	await whole.store.commit(change(diff), 0, after(whole.loaded.model, diff), texts);
	const writes = writesSeen();
	mend();
	expect(writes).toBeGreaterThan(4);
	for (let nth = 1; nth <= writes; nth += 1) {
		const { catalogue, entry, store, loaded } = await freshStore(...sample);
		failAtWrite(nth);
		const failing = store.commit(change(diff), 0, after(loaded.model, diff), texts);
		await expect(failing, `write ${nth}`).rejects.toBeInstanceOf(WriteFailed);
		mend();
		const again = await reread(catalogue, entry.id);
		expect(again.head, `write ${nth}`).toBe(0);
		expect(recordsIn(again.model)).toEqual(recordsIn(loaded.model));
		expect(await store.changesAfter(0)).toEqual([]);
		expect(await store.readText(texts[0]?.sha256 ?? '')).toBeUndefined();
	}
});

it('[S4] after a failed write the store refuses every later write, though the storage would take it again', async () => {
	const { catalogue, entry, store, loaded } = await freshStore();
	const diff = adding('element', element(1));
	failAtWrite(1);
	const failed = await store
		.commit(change(diff), 0, after(loaded.model, diff))
		.catch((error: unknown) => error);
	mend();
	expect(failed).toBeInstanceOf(WriteFailed);
	expect((failed as WriteFailed).message).toMatch(/^[A-Z].*\.$/);
	expect(store.stopped).toBe(failed);
	await expect(store.commit(change(diff), 0, after(loaded.model, diff))).rejects.toBe(failed);
	await expect(store.saveDraft('key', 'value')).rejects.toBe(failed);
	await expect(store.putText('text')).rejects.toBe(failed);
	await expect(store.stageBatch('b', [{ change: change(diff) }])).rejects.toBe(failed);
	expect(await store.allDrafts()).toEqual([]);
	expect((await reread(catalogue, entry.id)).head).toBe(0);
});

it('[S4] what is stored can still be read and exported after a failed write', async () => {
	const { store, loaded } = await freshStore(...sample);
	const diff = adding('element', element(9));
	failAtWrite(1);
	await expect(store.commit(change(diff), 0, after(loaded.model, diff))).rejects.toBeInstanceOf(
		WriteFailed
	);
	mend();
	expect([...(await store.exportAll()).records]).toEqual(recordsIn(loaded.model));
});

it('[S4] a store that failed does not stop another window from writing', async () => {
	const { catalogue, entry, store, loaded } = await freshStore();
	const diff = adding('element', element(1));
	failAtWrite(1);
	await expect(store.commit(change(diff), 0, after(loaded.model, diff))).rejects.toBeInstanceOf(
		WriteFailed
	);
	mend();
	const other = await openProject(catalogue, entry.id, deaf);
	expect((await commitOn(other, await other.load(), diff)).head).toBe(1);
});
