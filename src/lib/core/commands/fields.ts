/** New values for some fields: `null` empties a field, a field that is not named stays as it is. */
export type Fields<T, Keys extends keyof T> = { readonly [K in Keys]?: T[K] | null };

/** A copy of a record with some fields set and some emptied. */
export function withFields<T extends object>(
	record: T,
	fields: Readonly<Record<string, unknown>>
): T {
	const entries = Object.entries({ ...record, ...fields }).filter(
		([, value]) => value !== null && value !== undefined
	);
	return Object.fromEntries(entries) as T;
}

/** A record without the fields that hold nothing. */
export function present<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
	return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
		[K in keyof T]: Exclude<T[K], undefined>;
	};
}

/** A set of ids without one member. */
export function without<Value>(
	entries: Readonly<Record<string, Value>>,
	key: string
): Record<string, Value> {
	return Object.fromEntries(Object.entries(entries).filter(([name]) => name !== key));
}

/** Ids as a set, or nothing where there are none. */
export function setOf<Of extends string>(ids: readonly Of[]): Record<Of, true> | undefined {
	if (ids.length === 0) return undefined;
	return Object.fromEntries(ids.map((id) => [id, true])) as Record<Of, true>;
}
