import { expect, it } from 'vitest';
import { applyDiff } from '$lib/core/diff';
import { openCatalogue } from '$lib/storage/catalogue';
import { openQuietly } from '$lib/storage/open-project';
import { createElement } from '$lib/core/commands/create-element';
import { renameElement } from '$lib/core/commands/edit-element';
import { adding, change, element } from '../storage/sample';
import { contents, done, freshWindow, refusal, stored } from './windows';

/** Publishes an import of three changes to a project, each adding an element. */
async function importThree(id: string): Promise<void> {
	const catalogue = await openCatalogue();
	const store = await openQuietly(catalogue, id);
	const { model, head } = await store.load();
	const diffs = [1, 2, 3].map((nth) => adding('element', element(nth)));
	const staged = await store.stageBatch(
		'batch:1',
		diffs.map((diff) => ({ change: change(diff) }))
	);
	await staged.publish(head, diffs.reduce(applyDiff, model));
	await store.close();
	catalogue.close();
}

it('[W8] an import is undone as one, from any of its changes, and done again as one', async () => {
	const { id, workspace } = await freshWindow();
	done(await workspace.run(createElement({ label: 'Before' })));
	await importThree(id);
	await workspace.catchUp();
	done(await workspace.run(createElement({ label: 'After' })));
	const full = contents(workspace.model);
	done(await workspace.undoChange(3));
	expect([...workspace.model.element.values()].map(({ label }) => label)).toEqual([
		'Before',
		'After'
	]);
	done(await workspace.undo());
	expect(contents(workspace.model)).toEqual(full);
	expect(contents((await stored(id)).model)).toEqual(full);
});

it('[W8] undo of an import is refused whole where one of its records was changed since', async () => {
	const { id, workspace } = await freshWindow();
	await importThree(id);
	await workspace.catchUp();
	done(await workspace.run(renameElement({ element: 'element:2', label: 'Hope' })));
	expect(refusal(await workspace.undoChange(1))).toMatch(/changed since/);
	expect(workspace.model.element.size).toBe(3);
});
