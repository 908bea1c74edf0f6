import { afterEach, expect, it, vi } from 'vitest';
import { applyDiff } from '$lib/core/diff';
import { openProject } from '$lib/storage/open-project';
import {
	adding,
	after,
	change,
	commitOn,
	deaf,
	element,
	freshStore,
	recordsIn,
	reread
} from './sample';
import type { Task } from './second-window';

const windows: Worker[] = [];

afterEach(() => {
	for (const window of windows.splice(0)) window.terminate();
});

/** Opens a second window that does a task, and hands back what it says. */
function secondWindow(task: Task) {
	const window = new Worker(new URL('./second-window.ts', import.meta.url), { type: 'module' });
	const said: unknown[] = [];
	windows.push(window);
	window.onmessage = ({ data }) => said.push(data);
	window.postMessage(task);
	return { said, kill: () => window.terminate() };
}

it('[S3] two windows with 50 changes each at once end with 100 changes and the same model', async () => {
	const { catalogue, entry, store, loaded } = await freshStore();
	const second = secondWindow({ what: 'add elements', project: entry.id, count: 50 });
	let { model, head } = loaded;
	for (let done = 0; done < 50;) {
		const diff = adding('element', element(`here-${done}`));
		const next = after(model, diff);
		const written = await store.commit(change(diff), head, next);
		if ('seq' in written) [model, head, done] = [next, written.seq, done + 1];
		else {
			const changes = await store.changesAfter(head);
			model = changes.reduce((so, one) => applyDiff(so, one.diff), model);
			head = changes.at(-1)?.seq ?? head;
		}
	}
	await vi.waitFor(() => expect(second.said).toContain('done'), 20_000);
	const late = await store.changesAfter(head);
	model = late.reduce((so, one) => applyDiff(so, one.diff), model);
	const stored = await reread(catalogue, entry.id);
	expect(stored.head).toBe(100);
	expect(stored.model.element.size).toBe(100);
	expect(recordsIn(stored.model)).toEqual(recordsIn(model));
}, 30_000);

it('[S14] a second window hears of a commit by itself', async () => {
	const { entry, store, loaded } = await freshStore();
	const second = secondWindow({ what: 'listen', project: entry.id });
	await vi.waitFor(() => expect(second.said).toEqual(['ready']), 10_000);
	await commitOn(store, loaded, adding('element', element(1)));
	await vi.waitFor(() => expect(second.said).toContainEqual({ heard: 1 }), 10_000);
});

it('[S5] an import is left alone while its window lives, and taken back when that window was killed', async () => {
	const { catalogue, entry } = await freshStore();
	const second = secondWindow({ what: 'stage', project: entry.id });
	await vi.waitFor(() => expect(second.said).toEqual(['staged']), 10_000);
	expect(await stagedAfterOpening()).toBe(1);
	second.kill();
	await vi.waitFor(async () => expect(await stagedAfterOpening()).toBe(0), 10_000);
	expect((await reread(catalogue, entry.id)).model.element.size).toBe(0);

	async function stagedAfterOpening(): Promise<number> {
		await (await openProject(catalogue, entry.id, deaf)).close();
		const { ProjectDatabase } = await import('$lib/storage/db');
		const db = new ProjectDatabase(entry.database);
		await db.open();
		const count = await db.staged.count();
		db.close();
		return count;
	}
});

it('[S11] a window gives way when another deletes the project for good', async () => {
	const { catalogue, entry, store } = await freshStore();
	await store.close();
	const second = secondWindow({ what: 'listen', project: entry.id });
	await vi.waitFor(() => expect(second.said).toEqual(['ready']), 10_000);
	await catalogue.markDeleted(entry.id, '2026-02-01T00:00:00.000Z');
	await catalogue.purge(entry.id);
	await vi.waitFor(() => expect(second.said).toContainEqual({ closed: 'deleted' }), 10_000);
});
