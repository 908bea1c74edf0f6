import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { applyDiff, pathChange } from '$lib/core/diff';
import type { Model } from '$lib/core/model/model';
import { openProject } from '$lib/storage/open-project';
import type { ProjectStore } from '$lib/storage/project-store';
import { failAtWrite, mend, tablesWritten } from './break-storage';
import {
	adding,
	after,
	change,
	commitOn,
	deaf,
	element,
	freshStore,
	kinded,
	recordsIn,
	reread
} from './sample';

it('[S3] a commit on a head that is no longer the head writes nothing and says where the head is', async () => {
	const { catalogue, entry, store, loaded } = await freshStore();
	const now = await commitOn(store, loaded, adding('element', element(1)));
	const late = adding('element', element(2));
	expect(await store.commit(change(late), loaded.head, after(loaded.model, late))).toEqual({
		stale: 1
	});
	const again = await reread(catalogue, entry.id);
	expect(again.head).toBe(1);
	expect(recordsIn(again.model)).toEqual(recordsIn(now.model));
	expect(await store.changeAt(2)).toBeUndefined();
	expect(store.stopped).toBeUndefined();
});

it('[S3] two windows that write at once end with the changes of both', async () => {
	const { catalogue, entry, store, loaded } = await freshStore();
	const other = await openProject(catalogue, entry.id, deaf);
	const ends = await Promise.all([
		addElements(store, loaded, 'here', 20),
		addElements(other, await other.load(), 'there', 20)
	]);
	const { model, head } = await reread(catalogue, entry.id);
	expect(head).toBe(40);
	expect(model.element.size).toBe(40);
	for (const end of ends)
		for (const id of end.model.element.keys()) expect(model.element.has(id)).toBe(true);
});

/** Adds elements one by one, taking in the other window's changes whenever it was quicker. */
async function addElements(
	store: ProjectStore,
	{ model, head }: { model: Model; head: number },
	name: string,
	count: number
) {
	for (let nth = 0; nth < count;) {
		const diff = adding('element', element(`${name}-${nth}`));
		const next = after(model, diff);
		const written = await store.commit(change(diff), head, next);
		if ('seq' in written) {
			[model, head, nth] = [next, written.seq, nth + 1];
			continue;
		}
		const changes = await store.changesAfter(head);
		model = changes.reduce((so, one) => applyDiff(so, one.diff), model);
		head = changes.at(-1)?.seq ?? head;
	}
	return { model, head };
}

it('[S14] another window hears where the journal stands after each commit, and the one that wrote does not', async () => {
	const { catalogue, entry, store, loaded } = await freshStore();
	const heard: number[] = [];
	const other = await openProject(catalogue, entry.id, { ...deaf, head: (seq) => heard.push(seq) });
	const once = await commitOn(store, loaded, adding('element', element(1)));
	await commitOn(store, once, adding('element', element(2)));
	await vi.waitFor(() => expect(heard).toEqual([1, 2]));
	await other.close();
});

it('[S1] a change stores its journal entry as it was given, with its place', async () => {
	const { store, loaded } = await freshStore();
	const diff = adding('element', element(1));
	const given = change(diff, { why: 'because', by: 'coder:a', batch: 'b', about: ['element:1'] });
	await store.commit(given, 0, after(loaded.model, diff));
	expect(await store.changeAt(1)).toEqual({ ...given, seq: 1 });
});

it('[S1] the trail is read newest first, page by page', async () => {
	const { store, loaded } = await freshStore();
	let now = loaded;
	for (let nth = 1; nth <= 5; nth += 1)
		now = await commitOn(store, now, adding('element', element(nth)));
	const seqs = async (options: { before?: number; limit: number }) =>
		(await store.newestChanges(options)).map(({ seq }) => seq);
	expect(await seqs({ limit: 2 })).toEqual([5, 4]);
	expect(await seqs({ before: 4, limit: 2 })).toEqual([3, 2]);
	expect(await seqs({ before: 2, limit: 2 })).toEqual([1]);
	expect((await store.changesAfter(3)).map(({ seq }) => seq)).toEqual([4, 5]);
});

it('[S8] fields that this version does not know survive a commit on the same record', async () => {
	const strange = { ...element(1), fromTheFuture: { deep: [1, { two: 2 }] } };
	const { catalogue, entry, store, loaded } = await freshStore(...kinded('element', strange));
	await commitOn(store, loaded, [
		pathChange('element', strange.id, ['label'], strange.label, 'New')
	]);
	const { model } = await reread(catalogue, entry.id);
	expect(model.element.get(strange.id)).toEqual({ ...strange, label: 'New' });
});

it('[S8] records of a kind that this version does not know stay stored and are handed out', async () => {
	const strange = { kind: 'forecast' as 'element', record: { id: 'forecast:1', says: 'rain' } };
	const { store, loaded } = await freshStore(strange);
	expect(recordsIn(loaded.model).map(({ kind }) => kind)).toEqual(['project']);
	await commitOn(store, loaded, adding('element', element(1)));
	expect([...(await store.exportAll()).records]).toContainEqual(strange);
});

it('[S6] opening and loading a project writes nothing', async () => {
	const { catalogue, entry, store } = await freshStore();
	await store.close();
	failAtWrite(Infinity);
	await reread(catalogue, entry.id);
	mend();
	expect(tablesWritten()).toEqual([]);
});

it('[S1] a commit that is under way when the project is left is finished first, and acknowledged', async () => {
	const { catalogue, entry, store, loaded } = await freshStore();
	const diff = adding('element', element(1));
	const written = store.commit(change(diff), 0, after(loaded.model, diff));
	await store.close();
	expect(await written).toEqual({ seq: 1 });
	expect((await reread(catalogue, entry.id)).head).toBe(1);
	expect(await catalogue.entry(entry.id)).toMatchObject({ head: 1, counts: { elements: 1 } });
});
