import { describe, expect, it } from 'vitest';
import { addOccurrence } from '$lib/core/commands/add-occurrence';
import { createConfiguration } from '$lib/core/commands/create-configuration';
import { createElement } from '$lib/core/commands/create-element';
import { renameElement } from '$lib/core/commands/edit-element';
import { Refused } from '$lib/core/applies';
import { entropyFrom, someCommand } from './random-commands';
import {
	contents,
	dangling,
	done,
	expectNoGap,
	freshWindow,
	onlyElement,
	openWindow,
	refusal,
	stored
} from './windows';

describe.each([1, 2, 3, 4, 5, 6])('random sequence %i', (seed) => {
	it('[W5] undone to its beginning and done again to its end stands as it stood', async () => {
		const { id, workspace } = await freshWindow();
		const entropy = entropyFrom(seed);
		const seen = [contents(workspace.model)];
		while (seen.length <= 60) {
			const outcome = await workspace.run(someCommand(workspace, entropy));
			if (!(outcome instanceof Refused) && outcome.change) seen.push(contents(workspace.model));
		}
		for (const before of seen.slice(0, -1).reverse()) {
			done(await workspace.undo());
			expect(contents(workspace.model)).toEqual(before);
		}
		expect([workspace.canUndo, workspace.canRedo]).toEqual([false, true]);
		for (const after of seen.slice(1)) {
			done(await workspace.redo());
			expect(contents(workspace.model)).toEqual(after);
		}
		expect([workspace.canUndo, workspace.canRedo]).toEqual([true, false]);
		const found = await stored(id);
		expect(found.journal).toHaveLength(180);
		expectNoGap(found.journal);
		expect(contents(found.shown)).toEqual(seen.at(-1));
	});

	it('[W5] undone and done again here and there is always one of the states it went through', async () => {
		const { id, workspace } = await freshWindow();
		const entropy = entropyFrom(seed + 100);
		let path = [contents(workspace.model)];
		let place = 0;
		for (let step = 0; step < 120; step++) {
			const turn = entropy.below(4);
			if (turn === 0 && workspace.canUndo) {
				done(await workspace.undo());
				place -= 1;
			} else if (turn === 1 && workspace.canRedo) {
				done(await workspace.redo());
				place += 1;
			} else {
				const outcome = await workspace.run(someCommand(workspace, entropy));
				if (outcome instanceof Refused || outcome.change === undefined) continue;
				path = [...path.slice(0, (place += 1)), contents(workspace.model)];
			}
			expect(contents(workspace.model)).toEqual(path[place]);
			expect([workspace.canUndo, workspace.canRedo]).toEqual([place > 0, place < path.length - 1]);
		}
		expect(contents((await stored(id)).shown)).toEqual(path[place]);
	});
});

it('[W6] an undo is one more entry of the journal that names what it takes back, and so is a redo', async () => {
	const { id, workspace } = await freshWindow();
	const made = done(await workspace.run(createElement({ label: 'Trust' })));
	done(await workspace.undo());
	done(await workspace.redo());
	done(await workspace.undo());
	const { journal } = await stored(id);
	expect(journal[0]).toEqual(made);
	expect(journal.map(({ seq, undoes, redoes }) => ({ seq, undoes, redoes }))).toEqual([
		{ seq: 1, undoes: undefined, redoes: undefined },
		{ seq: 2, undoes: 1, redoes: undefined },
		{ seq: 3, undoes: undefined, redoes: 1 },
		{ seq: 4, undoes: 3, redoes: undefined }
	]);
});

it('[W6] nothing can be done again after something new was done', async () => {
	const { workspace } = await freshWindow();
	await workspace.run(createElement({ label: 'Trust' }));
	await workspace.undo();
	await workspace.run(createElement({ label: 'Pride' }));
	expect(workspace.canRedo).toBe(false);
	expect(refusal(await workspace.redo())).toMatch(/nothing to do again/);
});

it('[W7] undo takes back what this window did, not what another did since', async () => {
	const { id, workspace: here } = await freshWindow();
	const there = await openWindow(id);
	await here.run(createElement({ label: 'Trust' }));
	await there.run(createElement({ label: 'Pride' }));
	done(await here.undo());
	await there.catchUp();
	expect([...there.model.element.values()].map(({ label }) => label)).toEqual(['Pride']);
	expect(refusal(await here.undo())).toMatch(/nothing to undo/);
});

it('[W7] undo is refused, with the reason, where another window has changed the same', async () => {
	const { id, workspace: here } = await freshWindow();
	await here.run(createElement({ label: 'Trust' }));
	const element = onlyElement(here);
	const there = await openWindow(id);
	await here.run(renameElement({ element, label: 'Trust in staff' }));
	await there.run(renameElement({ element, label: 'Trust grows' }));
	expect(refusal(await here.undo())).toMatch(/changed since/);
	expect(here.model.element.get(element)?.label).toBe('Trust grows');
	expect((await stored(id)).journal).toHaveLength(3);
	done(await there.undo());
	await here.catchUp();
	done(await here.undo());
	expect(here.model.element.get(element)?.label).toBe('Trust');
});

it('[W7] undo of making an element is refused while another window uses it', async () => {
	const { id, workspace: here } = await freshWindow();
	await here.run(createElement({ label: 'Trust' }));
	const there = await openWindow(id);
	const configuration = 'configuration:one';
	await there.run(createConfiguration({ configuration }));
	const choice = { element: onlyElement(there) };
	done(await there.run(addOccurrence({ configuration, choice, roles: ['M'] })));
	expect(refusal(await here.undo())).toMatch(/configuration/);
	expect(dangling(here.model)).toEqual([]);
	expect(contents(here.model)).toEqual(contents(there.model));
});

it('[W7] any change of the trail can be taken back while nothing stands on it', async () => {
	const { workspace } = await freshWindow();
	const first = done(await workspace.run(createElement({ label: 'Trust' })));
	done(await workspace.run(createElement({ label: 'Pride' })));
	expect(done(await workspace.undoChange(first.seq)).undoes).toBe(1);
	expect([...workspace.model.element.values()].map(({ label }) => label)).toEqual(['Pride']);
	expect(refusal(await workspace.undoChange(first.seq))).toMatch(/changed since/);
	expect(refusal(await workspace.undoChange(99))).toMatch(/no longer in the trail/);
});
