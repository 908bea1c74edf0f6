import { expect, it, vi } from 'vitest';
import { openCatalogue } from '$lib/storage/catalogue';
import { openQuietly } from '$lib/storage/open-project';
import { createElement } from '$lib/core/commands/create-element';
import { renameElement } from '$lib/core/commands/edit-element';
import { done, freshWindow, onlyElement, openWindow, refusal, stored } from './windows';

const key = 'element label|element:1';

/** The drafts that are stored, as a window that opens now would find them. */
async function storedDrafts(id: string): Promise<Record<string, unknown>> {
	const catalogue = await openCatalogue();
	const store = await openQuietly(catalogue, id);
	try {
		return Object.fromEntries((await store.allDrafts()).map(({ key, value }) => [key, value]));
	} finally {
		await store.close();
		catalogue.close();
	}
}

it('[W11] what is typed is stored after a pause, and not at every key', async () => {
	const { id, workspace } = await freshWindow();
	for (const text of ['T', 'Tr', 'Tru', 'Trus', 'Trust']) workspace.drafts.keep(key, { text });
	expect(await storedDrafts(id)).toEqual({});
	await vi.waitFor(
		async () => expect(await storedDrafts(id)).toEqual({ [key]: { text: 'Trust' } }),
		10_000
	);
	expect((await stored(id)).journal).toEqual([]);
});

it('[W11] what is typed is stored at once when the page is hidden', async () => {
	const { id, workspace } = await freshWindow();
	workspace.drafts.keep(key, { text: 'Trust' });
	workspace.drafts.keep('another', { text: 'Pride' });
	await workspace.drafts.flush();
	expect(await storedDrafts(id)).toEqual({ [key]: { text: 'Trust' }, another: { text: 'Pride' } });
});

it('[W11] what is typed is stored when the project is left', async () => {
	const { id, workspace } = await freshWindow();
	workspace.drafts.keep(key, { text: 'Trust' });
	await workspace.close();
	expect(await storedDrafts(id)).toEqual({ [key]: { text: 'Trust' } });
});

it('[W12] a draft is offered when the project is opened again, until it is dropped', async () => {
	const { id, workspace } = await freshWindow();
	workspace.drafts.keep(key, { text: 'Trust' });
	await workspace.drafts.flush();
	const again = await openWindow(id);
	expect(again.drafts.offered).toMatchObject([{ key, value: { text: 'Trust' } }]);
	expect(again.drafts.left(key)?.value).toEqual({ text: 'Trust' });
	again.drafts.drop(key);
	expect(again.drafts.offered).toEqual([]);
	await vi.waitFor(async () => expect(await storedDrafts(id)).toEqual({}), 10_000);
});

it('[W12] a draft that is dropped while it waits is not stored afterwards', async () => {
	const { id, workspace } = await freshWindow();
	workspace.drafts.keep(key, { text: 'Trust' });
	workspace.drafts.drop(key);
	await new Promise((resolve) => setTimeout(resolve, 300));
	await workspace.close();
	expect(await storedDrafts(id)).toEqual({});
});

it('[W13] what was typed and then refused stays in its draft, to be found by who looks again', async () => {
	const { id, workspace } = await freshWindow();
	done(await workspace.run(createElement({ label: 'Trust' })));
	const element = onlyElement(workspace);
	done(await workspace.run(createElement({ label: 'Pride' })));
	workspace.drafts.keep(key, { text: 'Pride' });
	expect(refusal(await workspace.run(renameElement({ element, label: 'Pride' })))).toMatch(/Pride/);
	expect(workspace.drafts.left(key)?.value).toEqual({ text: 'Pride' });
	await workspace.close();
	expect(await storedDrafts(id)).toEqual({ [key]: { text: 'Pride' } });
});
