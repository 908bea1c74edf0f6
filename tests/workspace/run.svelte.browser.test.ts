import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { createElement } from '$lib/core/commands/create-element';
import { deleteElement } from '$lib/core/commands/delete-element';
import { renameElement } from '$lib/core/commands/edit-element';
import { watchCommits } from './watch-commits';
import { contents, done, freshWindow, onlyElement, openWindow, refusal, stored } from './windows';

it('[W1] shows a change only when its transaction is complete', async () => {
	const order: string[] = [];
	const stopWatching = watchCommits(() => order.push('stored'));
	const { workspace } = await freshWindow();
	const stopLooking = $effect.root(() => {
		$effect(() => {
			order.push(`shown ${workspace.model.element.size}`);
		});
	});
	flushSync();
	order.length = 0;
	for (const label of ['Trust', 'Pride', 'Time']) {
		done(await workspace.run(createElement({ label })));
		flushSync();
	}
	stopLooking();
	stopWatching();
	expect(order).toEqual(['stored', 'shown 1', 'stored', 'shown 2', 'stored', 'shown 3']);
});

it('[W1] says “saving” until what was asked for is stored, and “saved” then', async () => {
	const { workspace } = await freshWindow();
	expect(workspace.saving).toBe('saved');
	const running = workspace.run(createElement({ label: 'Trust' }));
	expect(workspace.saving).toBe('saving');
	await running;
	await workspace.settled();
	expect(workspace.saving).toBe('saved');
});

it('[W2] what is shown, what is stored and what another window opens are the same', async () => {
	const { id, workspace } = await freshWindow();
	const change = done(await workspace.run(createElement({ label: 'Trust' }, 'It was said twice.')));
	expect(change).toMatchObject({ seq: 1, command: 'create-element', why: 'It was said twice.' });
	const found = await stored(id);
	expect(found.journal).toEqual([change]);
	expect(contents(found.model)).toEqual(contents(workspace.model));
	expect(contents((await openWindow(id)).model)).toEqual(contents(workspace.model));
});

it('[W3] a refusal leaves nothing, neither in the window nor in storage', async () => {
	const { id, workspace } = await freshWindow();
	done(await workspace.run(createElement({ label: 'Trust' })));
	const shown = workspace.model;
	const before = await stored(id);
	const again = refusal(await workspace.run(createElement({ label: 'trust' })));
	expect(again).toMatch(/^[A-Z].*\.$/);
	refusal(await workspace.run(renameElement({ element: 'element:none', label: 'Hope' })));
	expect(workspace.model).toBe(shown);
	expect([workspace.head, workspace.saving, workspace.canRedo]).toEqual([1, 'saved', false]);
	expect(await stored(id)).toEqual(before);
});

it('[W3] what changes nothing is no step and no entry of the journal', async () => {
	const { id, workspace } = await freshWindow();
	done(await workspace.run(createElement({ label: 'Trust' })));
	const element = onlyElement(workspace);
	const outcome = await workspace.run(renameElement({ element, label: 'Trust' }));
	expect(outcome).toEqual({ change: undefined });
	expect((await stored(id)).journal).toHaveLength(1);
});

it('[W4] what is asked for at once is done in turn, each on what the one before left', async () => {
	const { id, workspace } = await freshWindow();
	const labels = Array.from({ length: 40 }, (_, place) => `Element ${place}`);
	const outcomes = await Promise.all([
		...labels.map((label) => workspace.run(createElement({ label }))),
		workspace.undo(),
		workspace.undo(),
		workspace.redo()
	]);
	expect(outcomes.map((outcome) => done(outcome).seq)).toEqual(outcomes.map((_, nth) => nth + 1));
	const shown = [...workspace.model.element.values()].map(({ label }) => label);
	expect(shown).toEqual(labels.slice(0, -1));
	expect(contents((await stored(id)).model)).toEqual(contents(workspace.model));
});

it('[W4] a mistake inside one command does not hold up the next', async () => {
	const { workspace } = await freshWindow();
	const broken = {
		...createElement({ label: 'Trust' }),
		change: () => {
			throw new Error('A mistake.');
		}
	};
	await expect(workspace.run(broken)).rejects.toThrow('A mistake.');
	done(await workspace.run(createElement({ label: 'Trust' })));
	await workspace.settled();
	expect(workspace.saving).toBe('saved');
	done(await workspace.run(deleteElement({ element: onlyElement(workspace) })));
});
