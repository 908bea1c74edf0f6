import { isPlainObject } from '../../same-value';

/** What stands for each id; nothing where it stays as it is. */
export type StandIn = (id: string) => string | undefined;

/** A value in which other words stand for some ids, as values and as names of fields. */
export function withStandIns(value: unknown, standIn: StandIn): unknown {
	if (typeof value === 'string') return standIn(value) ?? value;
	if (Array.isArray(value)) return value.map((one) => withStandIns(one, standIn));
	if (!isPlainObject(value)) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [standIn(key) ?? key, withStandIns(inner, standIn)])
	);
}

/** An id with the GUID of what it is the id of, for data that is kept in a note. */
export function markedId(id: string, guid: string): string {
	return `guid:${guid}|${id}`;
}

/** The GUID and the id in such a mark. */
export function unmarkedId(
	mark: string
): { readonly guid: string; readonly id: string } | undefined {
	const { guid, id } = /^guid:(?<guid>[0-9A-F-]{36})\|(?<id>.+)$/s.exec(mark)?.groups ?? {};
	return guid === undefined || id === undefined ? undefined : { guid, id };
}
