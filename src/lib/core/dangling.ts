import type { Diff } from './diff';
import type { Kind } from './model/kinds';
import { prefixOf } from './model/id';
import { recordOf, type Model } from './model/model';
import { kindsReferringTo, referencesOf, type Reference } from './references';
import { isPlainObject } from './same-value';

/** A pointer to something that is not there. */
export interface Dangling {
	readonly kind: Kind;
	readonly id: string;
	readonly reference: Reference;
}

/** The first pointer that a diff leaves without its end: in what it touched, or towards what it took away. */
export function firstDangling(after: Model, diff: Diff): Dangling | undefined {
	const touched = new Map(diff.map((change) => [change.id, change.kind]));
	for (const [id, kind] of touched) {
		const found = danglingIn(after, kind, id);
		if (found !== undefined) return found;
	}
	const gone = idsTakenAway(diff);
	return gone.size === 0 ? undefined : firstReferrer(after, gone);
}

function danglingIn(model: Model, kind: Kind, id: string): Dangling | undefined {
	const record = recordOf(model, kind, id);
	if (record === undefined) return undefined;
	const reference = referencesOf(kind, record).find((candidate) => !isThere(model, candidate));
	return reference === undefined ? undefined : { kind, id, reference };
}

/** Whether what a reference points to is in the model. */
export function isThere(model: Model, { to, within }: Pick<Reference, 'to' | 'within'>): boolean {
	const prefix = prefixOf(to);
	if (prefix === 'text')
		return recordOf(model, 'source', within ?? '')?.texts[to as `text:${string}`] !== undefined;
	if (prefix !== 'occurrence' && prefix !== 'link')
		return recordOf(model, prefix as Kind, to) !== undefined;
	const field = prefix === 'occurrence' ? 'occurrences' : 'links';
	if (within !== undefined) {
		const configuration = recordOf(model, 'configuration', within);
		return configuration !== undefined && Object.hasOwn(configuration[field], to);
	}
	for (const configuration of model.configuration.values())
		if (Object.hasOwn(configuration[field], to)) return true;
	return false;
}

/** Ids of records, occurrences, links and texts that a diff takes away. */
export function idsTakenAway(diff: Diff): ReadonlySet<string> {
	const gone = new Set<string>();
	for (const { id, path, from, to } of diff) {
		const last = path.at(-1);
		if (to === undefined && path.length === 0) gone.add(id);
		if (to === undefined && last !== undefined && path.length === 2) gone.add(last);
		if (path.length < 2 && isPlainObject(from)) addInner(gone, from, isPlainObject(to) ? to : {});
	}
	return gone;
}

function addInner(
	gone: Set<string>,
	from: Readonly<Record<string, unknown>>,
	to: Readonly<Record<string, unknown>>
): void {
	for (const field of ['occurrences', 'links', 'texts']) {
		const before = from[field];
		const after = to[field];
		if (!isPlainObject(before)) continue;
		for (const id of Object.keys(before)) if (!isPlainObject(after) || !(id in after)) gone.add(id);
	}
}

function firstReferrer(model: Model, gone: ReadonlySet<string>): Dangling | undefined {
	const suspects = new Set([...gone].flatMap((id) => kindsReferringTo(prefixOf(id))));
	for (const kind of suspects)
		for (const record of model[kind].values()) {
			const reference = referencesOf(kind, record).find(
				(one) => gone.has(one.to) && !isThere(model, one)
			);
			if (reference !== undefined) return { kind, id: record.id, reference };
		}
	return undefined;
}
