import { isPlainObject, sameValue } from './same-value';
import { recordOf, type Model, type Table } from './model/model';
import type { Kind } from './model/kinds';

/** One change at one place in one record: what stood there and what stands there now (absent = nothing). */
export interface PathChange {
	readonly kind: Kind;
	readonly id: string;
	/** Keys from the record inwards; empty means the whole record. */
	readonly path: readonly string[];
	readonly from?: unknown;
	readonly to?: unknown;
}

/** All that one change does to a project, in order. */
export type Diff = readonly PathChange[];

/** The diff that takes this one back. */
export function invert(diff: Diff): Diff {
	return diff.map(({ kind, id, path, from, to }) => pathChange(kind, id, path, to, from)).reverse();
}

/** A path change that leaves out what is absent, so that it reads the same after being stored. */
export function pathChange(
	kind: Kind,
	id: string,
	path: readonly string[],
	from: unknown,
	to: unknown
): PathChange {
	return {
		kind,
		id,
		path,
		...(from === undefined ? {} : { from }),
		...(to === undefined ? {} : { to })
	};
}

/** What stands at a path inside a record. */
export function valueAt(record: unknown, path: readonly string[]): unknown {
	let value = record;
	for (const key of path) {
		if (!isPlainObject(value) || !Object.hasOwn(value, key)) return undefined;
		value = value[key];
	}
	return value;
}

/** The finest diff that turns one record into another: objects are compared key by key, lists whole. */
export function diffRecords(kind: Kind, id: string, before: unknown, after: unknown): Diff {
	const changes: PathChange[] = [];
	collect(kind, id, [], before, after, changes);
	return changes;
}

function collect(
	kind: Kind,
	id: string,
	path: readonly string[],
	before: unknown,
	after: unknown,
	changes: PathChange[]
): void {
	if (before === after) return;
	if (!isPlainObject(before) || !isPlainObject(after)) {
		if (!sameValue(before, after)) changes.push(pathChange(kind, id, path, before, after));
		return;
	}
	for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
		collect(kind, id, [...path, key], before[key], after[key], changes);
}

/** The model after a diff; tables the diff does not touch stay the same object. */
export function applyDiff(model: Model, diff: Diff): Model {
	const tables = new Map<Kind, Map<string, unknown>>();
	const own = new Set<object>();
	for (const change of diff) {
		let table = tables.get(change.kind);
		if (table === undefined) {
			table = new Map<string, unknown>(model[change.kind] as Table<Kind>);
			tables.set(change.kind, table);
		}
		const record = withOwnValueAt(table.get(change.id), change, own);
		if (record === undefined) table.delete(change.id);
		else table.set(change.id, record);
	}
	return { ...model, ...Object.fromEntries(tables) };
}

/** The first place where a diff expects something other than what stands there, if any. */
export function firstMismatch(model: Model, diff: Diff): PathChange | undefined {
	const working = new Map<string, unknown>();
	const own = new Set<object>();
	return diff.find((change) => {
		const record = working.has(change.id)
			? working.get(change.id)
			: recordOf(model, change.kind, change.id);
		const misplaced =
			change.path.length > 0 && valueAt(record, change.path.slice(0, -1)) === undefined;
		if (misplaced || !sameValue(valueAt(record, change.path), change.from)) return true;
		working.set(change.id, withOwnValueAt(record, change, own));
		return false;
	});
}

/** The value after a change; each object on the way is copied once for all changes that share the set of copies, however many there are. */
function withOwnValueAt(
	value: unknown,
	{ path, to }: Pick<PathChange, 'path' | 'to'>,
	own: Set<object>
): unknown {
	const [key, ...rest] = path;
	if (key === undefined) return to;
	const object = ownCopy(value, own);
	const before = Object.hasOwn(object, key) ? object[key] : undefined;
	const inner = withOwnValueAt(before, { path: rest, to }, own);
	if (inner === undefined) Reflect.deleteProperty(object, key);
	else
		// Set in this way, a key such as "__proto__" is a key like any other.
		Object.defineProperty(object, key, {
			value: inner,
			writable: true,
			enumerable: true,
			configurable: true
		});
	return object;
}

function ownCopy(value: unknown, own: Set<object>): Record<string, unknown> {
	if (isPlainObject(value) && own.has(value)) return value;
	const copy = isPlainObject(value) ? { ...value } : {};
	own.add(copy);
	return copy;
}

/** Two diffs in a row as one: the finest diff from the first's beginning to the second's end. */
export function squash(model: Model, first: Diff, second: Diff): Diff {
	return diffModels(model, applyDiff(applyDiff(model, first), second), [...first, ...second]);
}

/** The finest diff between two models over the records that the given changes touch. */
export function diffModels(before: Model, after: Model, touched: Diff): Diff {
	const places = new Map(touched.map((change) => [change.id, change.kind]));
	return [...places].flatMap(([id, kind]) =>
		diffRecords(kind, id, recordOf(before, kind, id), recordOf(after, kind, id))
	);
}
