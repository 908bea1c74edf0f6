import { z } from 'zod';

/** An id is `kind:random`; the kind in front lets a reader and a schema see what is pointed to. */
export type Id<Prefix extends string = string> = `${Prefix}:${string}`;

/** Schema of an id of one kind. */
export function idSchema<Prefix extends string>(prefix: Prefix) {
	return z.custom<Id<Prefix>>(
		(value) =>
			typeof value === 'string' &&
			value.startsWith(`${prefix}:`) &&
			value.length > prefix.length + 1,
		{ message: `must be the id of ${/^[aeiou]/.test(prefix) ? 'an' : 'a'} ${prefix}` }
	);
}

/** The kind an id names: everything before its first colon. */
export function prefixOf(id: string): string {
	const colon = id.indexOf(':');
	return colon < 0 ? id : id.slice(0, colon);
}

/** Whether a text is an id of the given kind. */
export function isIdOf<Prefix extends string>(prefix: Prefix, text: string): text is Id<Prefix> {
	return text.startsWith(`${prefix}:`) && text.length > prefix.length + 1;
}

/** A point in time as ISO 8601 text in UTC, e.g. `2026-01-31T09:00:00.000Z`. */
export const timeSchema = z.string().min(1);
