import { afterEach, expect, it, vi } from 'vitest';
import { createElement } from '$lib/core/commands/create-element';
import { openCatalogue } from '$lib/storage/catalogue';
import { failAtWrite, mend, writesSeen } from '../storage/break-storage';
import { contents, done, freshWindow, openWindow, refusal, stored } from './windows';

afterEach(mend);

const labels = ({ model }: { model: { element: ReadonlyMap<string, { label: string }> } }) =>
	[...model.element.values()].map(({ label }) => label);

/** Waits until the list of projects knows of a change too, so that no write is under way. */
async function listed(id: string, head: number): Promise<void> {
	const catalogue = await openCatalogue();
	await vi.waitFor(async () => expect((await catalogue.entry(id))?.head).toBe(head), 10_000);
	catalogue.close();
}

it('[W14] a failed write stops writing, keeps the edit in the window and says so', async () => {
	const { id, workspace } = await freshWindow();
	done(await workspace.run(createElement({ label: 'Trust' })));
	await listed(id, 1);
	failAtWrite(1);
	const sentence = refusal(await workspace.run(createElement({ label: 'Pride' })));
	expect(sentence).toMatch(/could not be written/);
	expect([workspace.saving, workspace.problem]).toEqual(['stopped', sentence]);
	expect(labels(workspace)).toEqual(['Trust', 'Pride']);
	expect((await stored(id)).journal).toHaveLength(1);
});

it('[W14] nothing is written after a failed write, though the storage would take it', async () => {
	const { id, workspace } = await freshWindow();
	failAtWrite(1);
	refusal(await workspace.run(createElement({ label: 'Trust' })));
	mend();
	failAtWrite(0);
	refusal(await workspace.run(createElement({ label: 'Pride' })));
	refusal(await workspace.undo());
	workspace.drafts.keep('key', 'typed');
	await workspace.drafts.flush();
	expect(writesSeen()).toBe(0);
	expect(workspace.saving).toBe('stopped');
	expect((await stored(id)).journal).toEqual([]);
});

it('[W14] a write that fails at any of its places leaves nothing of the change stored', async () => {
	for (let place = 1; ; place++) {
		const { id, workspace } = await freshWindow();
		failAtWrite(place);
		const outcome = await workspace.run(createElement({ label: 'Trust' }));
		const reached = writesSeen() >= place;
		mend();
		if (!reached) {
			expect(place).toBeGreaterThan(3);
			return;
		}
		const found = await stored(id);
		if ('sentence' in outcome) expect([found.head, found.model.element.size]).toEqual([0, 0]);
		else expect(contents(found.shown)).toEqual(contents(workspace.model));
	}
});

it('[W14] a draft that cannot be stored stops writing and says so', async () => {
	const { workspace } = await freshWindow();
	failAtWrite(1);
	workspace.drafts.keep('key', 'typed');
	await workspace.drafts.flush();
	expect(workspace.saving).toBe('stopped');
	expect(workspace.problem).toMatch(/could not be written/);
	expect(workspace.drafts.left('key')?.value).toBe('typed');
});

it('[W14] a window that can store nothing stands still while others go on', async () => {
	const { id, workspace } = await freshWindow();
	const there = await openWindow(id);
	failAtWrite(1);
	refusal(await workspace.run(createElement({ label: 'Trust' })));
	mend();
	done(await there.run(createElement({ label: 'Pride' })));
	await workspace.catchUp();
	expect(labels(workspace)).toEqual(['Trust']);
	expect(labels(there)).toEqual(['Pride']);
	expect((await stored(id)).journal).toHaveLength(1);
});
