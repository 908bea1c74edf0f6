import { z } from 'zod';
import { isIdOf, type Id } from './id';

/** Deeply readonly: records are never changed in place. */
export type Frozen<T> = T extends string | number | boolean | null | undefined
	? T
	: { readonly [Key in keyof T]: Frozen<T[Key]> };

/** Records kept by id inside another record, so that each can be changed and merged alone. */
export function keyedSchema<Prefix extends string, Value extends z.ZodType>(
	prefix: Prefix,
	value: Value
) {
	const keyed = z.record(z.string(), value).superRefine((entries, context) => {
		for (const [key, entry] of Object.entries(entries)) {
			const named = (entry as { id?: unknown } | null)?.id;
			if (!isIdOf(prefix, key) || (named !== undefined && named !== key))
				context.addIssue({
					code: 'custom',
					path: [key],
					message: `must be kept under the id of ${/^[aeiou]/.test(prefix) ? 'an' : 'a'} ${prefix}`
				});
		}
	});
	return keyed as unknown as z.ZodType<Record<Id<Prefix>, z.infer<Value>>>;
}

/** A set of ids that can be merged member by member: present keys are members. */
export function idSetSchema<Prefix extends string>(prefix: Prefix) {
	return keyedSchema(prefix, z.literal(true));
}
