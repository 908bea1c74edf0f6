import type { Kind, RecordOf } from '../../../src/lib/core/model/kinds';
import type { Id } from '../../../src/lib/core/model/id';

/** A record with its kind, as a project file lists it. */
export type Entry = { [K in Kind]: { readonly kind: K; readonly record: RecordOf<K> } }[Kind];

/** When the example was put together; fixed, so that every build gives the same bytes. */
export const builtAt = '2026-01-12T09:00:00.000Z';

/** When its decisions were taken: after the passages had been coded. */
export const decidedAt = '2026-01-13T09:00:00.000Z';

/** Who coded the example. */
export const analyst: Id<'coder'> = 'coder:analyst';

/** The publication all of it is taken from. */
export const paper: Id<'source'> = 'source:paper';

/** Names a record's kind. */
export function entry<K extends Kind>(kind: K, record: RecordOf<K>): Entry {
	return { kind, record } as Entry;
}

/** A set of ids, as records hold it. */
export function idSet<Prefix extends string>(
	prefix: Prefix,
	keys: readonly string[]
): Record<Id<Prefix>, true> {
	return Object.fromEntries(keys.map((key) => [`${prefix}:${key}`, true])) as Record<
		Id<Prefix>,
		true
	>;
}

/** Things kept under their ids, in the order given; two of the same id are a slip in the data. */
export function keyed<T extends { readonly id: string }>(things: readonly T[]): Record<string, T> {
	const kept: Record<string, T> = {};
	for (const thing of things) {
		if (kept[thing.id] !== undefined) throw new Error(`${thing.id} is given twice.`);
		kept[thing.id] = thing;
	}
	return kept;
}
