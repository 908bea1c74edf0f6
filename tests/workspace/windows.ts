import { expect, onTestFinished } from 'vitest';
import { seenBy } from '$lib/core/agreement/seen-by';
import { Refused } from '$lib/core/applies';
import type { Change } from '$lib/core/change';
import type { Id } from '$lib/core/model/id';
import { isThere } from '$lib/core/dangling';
import { recordsOf } from '$lib/core/exchange/project-file/contents';
import { kinds } from '$lib/core/model/kinds';
import type { Model } from '$lib/core/model/model';
import { referencesOf } from '$lib/core/references';
import { openCatalogue } from '$lib/storage/catalogue';
import { openQuietly } from '$lib/storage/open-project';
import type { Outcome } from '$lib/workspace/outcome';
import type { Workspace } from '$lib/workspace/workspace.svelte';
import { openProjects, openWorkspace } from '../../src/routes/wiring';

/** A new project; gives its id. */
export async function newProject(): Promise<string> {
	const { projects, leave } = await openProjects();
	const id = await projects.create('A study', 'ICMO');
	leave();
	if (id === undefined) throw new Error(projects.problem);
	return id;
}

/** Opens a project as a window does; it is left when the test ends. */
export async function openWindow(id: string): Promise<Workspace> {
	const workspace = await openWorkspace(id);
	onTestFinished(() => workspace.close());
	return workspace;
}

/** A window on a new project. */
export async function freshWindow(): Promise<{ id: string; workspace: Workspace }> {
	const id = await newProject();
	return { id, workspace: await openWindow(id) };
}

/** The change that was made; a refusal fails the test. */
export function done(outcome: Outcome): Change {
	if (outcome instanceof Refused) throw new Error(outcome.sentence);
	if (outcome.change === undefined) throw new Error('Nothing was changed.');
	return outcome.change;
}

/** The sentence of a refusal; anything else fails the test. */
export function refusal(outcome: Outcome): string {
	if (outcome instanceof Refused) return outcome.sentence;
	throw new Error('It was not refused.');
}

/** What a new reader finds stored: the model, the head and the journal. */
export async function stored(id: string): Promise<{
	model: Model;
	/** The model as a window shows it in which no coder is at work: while coding is blind, without what coders coded. */
	shown: Model;
	head: number;
	journal: readonly Change[];
}> {
	const catalogue = await openCatalogue();
	const store = await openQuietly(catalogue, id);
	try {
		const loaded = await store.load();
		const shown = seenBy(loaded.model, undefined);
		return { ...loaded, shown, journal: await store.changesAfter(0) };
	} finally {
		await store.close();
		catalogue.close();
	}
}

/** All records of a model by their id, whatever their order. */
export function contents(model: Model): Record<string, unknown> {
	return Object.fromEntries([...recordsOf(model)].map(({ record }) => [record.id, record]));
}

/** The only element of a project. */
export function onlyElement({ model }: { model: Model }): Id<'element'> {
	const [id, ...others] = model.element.keys();
	if (id === undefined || others.length > 0) throw new Error('There is not one element.');
	return id;
}

/** Every pointer of a model whose end is not there. */
export function dangling(model: Model): string[] {
	return kinds.flatMap((kind) =>
		[...model[kind].values()].flatMap((record) =>
			referencesOf(kind, record)
				.filter((reference) => !isThere(model, reference))
				.map(({ to }) => `${record.id} points to ${to}`)
		)
	);
}

/** A journal counts 1, 2, 3, … */
export function expectNoGap(journal: readonly Change[]): void {
	expect(journal.map(({ seq }) => seq)).toEqual(journal.map((_, place) => place + 1));
}
