import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { createElement } from '$lib/core/commands/create-element';
import { addExtract } from '$lib/core/commands/extracts';
import { placeCards } from '$lib/core/commands/place-cards';
import { addSource } from '$lib/core/commands/sources';
import { emptyModel, modelOf } from '$lib/core/model/model';
import { Slices } from '$lib/workspace/slices.svelte';
import { element } from '../storage/sample';
import { done, freshWindow, onlyElement, openWindow } from './windows';

/** Counts how often each of some derived things is worked out anew. */
function counting(reads: Record<string, () => unknown>) {
	const counts = Object.fromEntries(Object.keys(reads).map((name) => [name, -1]));
	const stop = $effect.root(() => {
		for (const [name, read] of Object.entries(reads))
			$effect(() => {
				read();
				counts[name] = (counts[name] ?? 0) + 1;
			});
	});
	flushSync();
	return { counts, stop };
}

it('[W15] moving a card wakes neither evidence nor checks, in this window or another', async () => {
	const { id, workspace } = await freshWindow();
	await workspace.run(createElement({ label: 'Trust' }));
	const there = await openWindow(id);
	const { counts, stop } = counting({
		model: () => workspace.model,
		evidence: () => workspace.evidence,
		findings: () => workspace.findings,
		'findings there': () => there.findings
	});
	const card = onlyElement(workspace);
	for (const x of [10, 20, 30]) {
		const places = { [card]: { x, y: 0, placed: true } };
		done(await workspace.run(placeCards({ shows: 'elements', places })));
		await there.catchUp();
		flushSync();
	}
	done(await workspace.undo());
	await there.catchUp();
	flushSync();
	stop();
	expect(counts).toEqual({ model: 4, evidence: 0, findings: 0, 'findings there': 0 });
	expect(there.model.view.get('view:elements')?.positions[card]?.x).toBe(20);
});

it('[W15] an extract wakes evidence and checks once', async () => {
	const { workspace } = await freshWindow();
	await workspace.run(addSource({ source: 'source:a', title: 'Interview 1', kind: 'interview' }));
	const { counts, stop } = counting({
		evidence: () => workspace.evidence,
		findings: () => workspace.findings
	});
	const located = { paraphrase: 'Came back each week', locator: 'p. 2' };
	done(await workspace.run(addExtract({ source: 'source:a', located, codings: [] })));
	flushSync();
	stop();
	expect(counts).toEqual({ evidence: 1, findings: 1 });
});

it('[W15] a slice in which no table changed stays the very same', () => {
	const slices = new Slices();
	slices.take(emptyModel());
	const { judged } = slices;
	slices.take({ ...slices.model, view: new Map() });
	expect(slices.judged).toBe(judged);
	slices.take({
		...slices.model,
		element: modelOf([{ kind: 'element', record: element(1) }]).element
	});
	expect(slices.judged).not.toBe(judged);
	expect(slices.judged.view.size).toBe(0);
	expect(slices.model.element.size).toBe(1);
});
