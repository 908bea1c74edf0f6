import { Refused } from './applies';
import { idsTakenAway, isThere } from './dangling';
import { applyDiff, diffModels, pathChange, valueAt, type Diff, type PathChange } from './diff';
import { prefixOf } from './model/id';
import type { Kind } from './model/kinds';
import { recordOf, type Model } from './model/model';
import { kindsReferringTo, referencesOf, type Reference } from './references';
import { isPlainObject } from './same-value';

/** A place to be emptied: a record (empty path), or an entry inside one. */
export interface Place {
	readonly kind: Kind;
	readonly id: string;
	readonly path: readonly string[];
}

/** The diff that deletes the given places with all that cannot stand without them, or why one of them may not go. */
export function removal(model: Model, places: readonly Place[]): Diff | Refused {
	let working = model;
	const done: PathChange[] = [];
	const pending = [...places];
	for (let place = pending.shift(); place !== undefined; place = pending.shift()) {
		const change = emptied(working, place);
		if (change.from === undefined) continue;
		working = applyDiff(working, [change]);
		done.push(change);
		const gone = idsTakenAway([change]);
		for (const { kind, id, reference } of referrersTo(working, gone)) {
			if (reference.rule === 'refuse') return refusal(kind, id, working);
			const shortened =
				reference.rule === 'drop' ? shorten(working, kind, id, reference, gone) : undefined;
			if (shortened === undefined)
				pending.push({ kind, id, path: reference.ifEmpty ?? reference.path });
			else if (shortened.from !== undefined) {
				working = applyDiff(working, [shortened]);
				done.push(shortened);
			}
		}
	}
	return diffModels(model, working, done);
}

function emptied(model: Model, { kind, id, path }: Place): PathChange {
	return pathChange(kind, id, path, valueAt(recordOf(model, kind, id), path), undefined);
}

function referrersTo(
	model: Model,
	gone: ReadonlySet<string>
): { kind: Kind; id: string; reference: Reference }[] {
	const suspects = new Set([...gone].flatMap((id) => kindsReferringTo(prefixOf(id))));
	return [...suspects].flatMap((kind) =>
		[...model[kind].values()].flatMap((record) =>
			referencesOf(kind, record)
				.filter((reference) => gone.has(reference.to) && !isThere(model, reference))
				.map((reference) => ({ kind, id: record.id, reference }))
		)
	);
}

/** The list without the entries that are gone; nothing where the entry around it must go too. */
function shorten(
	model: Model,
	kind: Kind,
	id: string,
	{ path, ifEmpty }: Reference,
	gone: ReadonlySet<string>
): PathChange | undefined {
	const before = valueAt(recordOf(model, kind, id), path);
	if (!Array.isArray(before)) return pathChange(kind, id, path, undefined, undefined);
	const after = before.filter((entry) => !mentions(entry, gone));
	if (after.length === 0 && ifEmpty !== undefined) return undefined;
	return pathChange(kind, id, path, before, after);
}

function mentions(entry: unknown, ids: ReadonlySet<string>): boolean {
	if (typeof entry === 'string') return ids.has(entry);
	if (Array.isArray(entry)) return entry.some((item) => mentions(item, ids));
	return isPlainObject(entry) && Object.values(entry).some((value) => mentions(value, ids));
}

function refusal(kind: Kind, id: string, model: Model): Refused {
	const record = recordOf(model, kind, id) as { name?: string } | undefined;
	const named = record?.name === undefined ? `a ${kind}` : `the ${kind} “${record.name}”`;
	return new Refused(`This cannot be deleted while ${named} rests on it. Delete that first.`);
}
