import type { Id } from './id';
import { kinds, type Kind, type RecordOf } from './kinds';

/** The records of one kind, by id, in the order they were made. */
export type Table<K extends Kind> = ReadonlyMap<Id<K>, RecordOf<K>>;

/** A whole project at one moment: a table for each kind. Never changed in place. */
export type Model = { readonly [K in Kind]: Table<K> };

/** A project with nothing in it. */
export function emptyModel(): Model {
	return Object.fromEntries(kinds.map((kind) => [kind, new Map()])) as unknown as Model;
}

/** A model made of the given records. */
export function modelOf(records: Iterable<{ kind: Kind; record: { id: string } }>): Model {
	const model = emptyModel();
	for (const { kind, record } of records)
		(model[kind] as unknown as Map<string, unknown>).set(record.id, record);
	return model;
}

/** The record of a kind with this id, if there is one. */
export function recordOf<K extends Kind>(
	model: Model,
	kind: K,
	id: string
): RecordOf<K> | undefined {
	return (model[kind] as ReadonlyMap<string, RecordOf<K>>).get(id);
}

/** The project's own record; every stored project has exactly one. */
export function projectOf(model: Model): RecordOf<'project'> | undefined {
	return model.project.values().next().value;
}
