import { tryDiff } from '$lib/core/applies';
import { schemaNumber } from '$lib/core/change';
import { pathChange, type Diff } from '$lib/core/diff';
import { recordsOf } from '$lib/core/exchange/project-file/contents';
import { modelOf, type Model } from '$lib/core/model/model';
import type { Kind, RecordOf } from '$lib/core/model/kinds';
import { openCatalogue, type Catalogue } from '$lib/storage/catalogue';
import { openProject, type ProjectEvents } from '$lib/storage/open-project';
import type { ProjectEntry } from '$lib/storage/project-entry';
import type { ProjectStore } from '$lib/storage/project-store';
import type { NewChange } from '$lib/storage/rows';

const at = '2026-01-31T09:00:00.000Z';

/** A project record. */
export function project(name: string, id = `project:${crypto.randomUUID()}` as const) {
	return { id, name, heuristic: 'CMO', createdAt: at } satisfies RecordOf<'project'>;
}

/** An element with nothing but a label. */
export function element(name: string | number, label = `Element ${name}`): RecordOf<'element'> {
	return { id: `element:${name}`, label };
}

/** A source without a text. */
export function source(name: string | number): RecordOf<'source'> {
	return {
		id: `source:${name}`,
		title: `Source ${name}`,
		kind: 'interview',
		texts: {},
		addedAt: at
	};
}

/** A located extract of a source. */
export function extract(name: string | number, of: string | number): RecordOf<'extract'> {
	return {
		id: `extract:${name}`,
		source: `source:${of}`,
		located: { paraphrase: `Something like ${name}`, locator: `line ${name}` },
		codings: {},
		at
	};
}

/** The diff that adds records. */
export function adding<K extends Kind>(kind: K, ...records: RecordOf<K>[]): Diff {
	return records.map((record) => pathChange(kind, record.id, [], undefined, record));
}

/** A change of the journal that does a diff. */
export function change(diff: Diff, more: Partial<NewChange> = {}): NewChange {
	return { command: 'test', about: [], at, scope: 'theory', schema: schemaNumber, diff, ...more };
}

/** The model after a diff, which must fit. */
export function after(model: Model, diff: Diff): Model {
	const result = tryDiff(model, diff);
	if ('sentence' in result) throw new Error(result.sentence);
	return result;
}

/** Commits a diff on a model and hands back the model after it. */
export async function commitOn(
	store: ProjectStore,
	{ model, head }: { model: Model; head: number },
	diff: Diff,
	more: Partial<NewChange> = {}
): Promise<{ model: Model; head: number }> {
	const next = after(model, diff);
	const written = await store.commit(change(diff, more), head, next);
	if ('stale' in written) throw new Error(`The head is ${written.stale}, not ${head}.`);
	return { model: next, head: written.seq };
}

/** The records of a model in their order, to be held against another's. */
export function recordsIn(model: Model) {
	return [...recordsOf(model)];
}

/** Nothing is listened to. */
export const deaf: ProjectEvents = { head: () => undefined, closed: () => undefined };

/** A new project with the given records, listed. */
export async function newProject(
	catalogue: Catalogue,
	...records: ReturnType<typeof recordsIn>
): Promise<ProjectEntry> {
	const all = [{ kind: 'project' as const, record: project('Sample') }, ...records];
	return catalogue.create({ records: all, journal: [], texts: new Map() });
}

/** A new project with the given records, opened, with what it was loaded as. */
export async function freshStore(...records: ReturnType<typeof recordsIn>) {
	const catalogue = await openCatalogue();
	const entry = await newProject(catalogue, ...records);
	const store = await openProject(catalogue, entry.id, deaf);
	return { catalogue, entry, store, loaded: await store.load() };
}

/** The model that a new reader of a project sees. */
export async function reread(
	catalogue: Catalogue,
	id: string
): Promise<{ model: Model; head: number }> {
	const store = await openProject(catalogue, id, deaf);
	try {
		return await store.load();
	} finally {
		await store.close();
	}
}

/** Records with their kind. */
export function kinded<K extends Kind>(kind: K, ...records: RecordOf<K>[]) {
	return [...recordsOf(modelOf(records.map((record) => ({ kind, record }))))];
}
