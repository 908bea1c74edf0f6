import { expect, it, onTestFinished, vi } from 'vitest';
import { addOccurrence } from '$lib/core/commands/add-occurrence';
import { createConfiguration, nextReference } from '$lib/core/commands/create-configuration';
import { createElement } from '$lib/core/commands/create-element';
import { deleteElement } from '$lib/core/commands/delete-element';
import { recordsIn } from '../storage/sample';
import { makeChanges, type SecondWindow } from './second-window';
import {
	contents,
	dangling,
	done,
	expectNoGap,
	freshWindow,
	newProject,
	onlyElement,
	openWindow,
	refusal,
	stored
} from './windows';

/** A frame of its own: its own modules, its own connection to the storage, its own channel. */
async function frame(project: string): Promise<SecondWindow> {
	const element = document.createElement('iframe');
	const module = new URL('./second-window.ts', import.meta.url).href;
	element.name = 'second window';
	element.srcdoc = `<script type="module" src="${module}"></script>`;
	document.body.append(element);
	onTestFinished(() => element.remove());
	const scope = element.contentWindow as unknown as { second?: SecondWindow };
	await vi.waitFor(() => expect(scope.second).toBeDefined(), 20_000);
	const second = scope.second!;
	await second.open(project);
	onTestFinished(() => second.workspace().close());
	return second;
}

it('[W9] two windows with 50 changes each at once end with 100 changes, both equal', async () => {
	const project = await newProject();
	const [one, other] = await Promise.all([frame(project), frame(project)]);
	await Promise.all([one.work(1, 50), other.work(2, 50)]);
	const found = await stored(project);
	expect(found.head).toBe(100);
	expectNoGap(found.journal);
	await vi.waitFor(() => {
		expect(one.workspace().head).toBe(100);
		expect(other.workspace().head).toBe(100);
	}, 10_000);
	expect(recordsIn(one.workspace().model)).toEqual(recordsIn(found.model));
	expect(recordsIn(other.workspace().model)).toEqual(recordsIn(found.model));
	expect(dangling(found.model)).toEqual([]);
}, 60_000);

it.each([3, 4, 5])(
	'[W9] two windows with random commands, undos and redos in between end equal (%i)',
	async (seed) => {
		const { id, workspace: one } = await freshWindow();
		const other = await openWindow(id);
		await Promise.all([makeChanges(one, seed, 40), makeChanges(other, seed + 10, 40)]);
		await Promise.all([one.catchUp(), other.catchUp()]);
		const found = await stored(id);
		expectNoGap(found.journal);
		expect([one.head, other.head, found.journal.length]).toEqual([80, 80, 80]);
		expect(contents(one.model)).toEqual(contents(found.shown));
		expect(contents(other.model)).toEqual(contents(found.shown));
		expect(dangling(one.model)).toEqual([]);
	},
	60_000
);

it('[W9] what one window does is shown in another without its doing', async () => {
	const { id, workspace: here } = await freshWindow();
	const there = (await frame(id)).workspace();
	done(await here.run(createElement({ label: 'Trust' })));
	await vi.waitFor(() => expect(onlyElement(there)).toBe(onlyElement(here)), 10_000);
	expect(there.canUndo).toBe(false);
});

it('[W10] a command on a stale head is tried again on what is there now', async () => {
	const { id, workspace: here } = await freshWindow();
	const there = await openWindow(id);
	const both = await Promise.all([
		here.run(createConfiguration({})),
		there.run(createConfiguration({}))
	]);
	both.forEach(done);
	await here.catchUp();
	const references = [...here.model.configuration.values()].map(({ reference }) => reference);
	expect(references).toEqual(['ICMO 1', 'ICMO 2']);
	expect(nextReference(there.model)).toBe('ICMO 3');
});

it('[W10] a command that no longer fits what is there now is refused and leaves nothing', async () => {
	const { id, workspace: here } = await freshWindow();
	const configuration = 'configuration:one';
	await here.run(createConfiguration({ configuration }));
	await here.run(createElement({ label: 'Trust' }));
	const element = onlyElement(here);
	const there = await openWindow(id);
	const [deleted, used] = await Promise.all([
		here.run(deleteElement({ element })),
		there.run(addOccurrence({ configuration, choice: { element }, roles: ['M'] }))
	]);
	done(deleted);
	expect(refusal(used)).toMatch(/no longer in the project/);
	await there.catchUp();
	expect(contents(there.model)).toEqual(contents((await stored(id)).shown));
	expect(dangling(there.model)).toEqual([]);
});

it('[W10] two windows that add the same element at once end with one', async () => {
	const { id, workspace: here } = await freshWindow();
	const there = await openWindow(id);
	const outcomes = await Promise.all([
		here.run(createElement({ label: 'Trust' })),
		there.run(createElement({ label: 'trust' }))
	]);
	expect(outcomes.filter((outcome) => 'sentence' in outcome)).toHaveLength(1);
	expect((await stored(id)).model.element.size).toBe(1);
});
