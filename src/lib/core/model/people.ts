import { z } from 'zod';
import { idSchema } from './id';
import { type Frozen, idSetSchema } from './keyed';
import { labelSchema, proseSchema } from './text-fields';

/** What is recorded of a case, a person or a source, by the name of the attribute. */
export const attributesSchema = z.record(
	z.string(),
	z.union([z.string(), z.number(), z.boolean()])
);

/** A stakeholder group: clients, staff, referrers. */
export const groupSchema = z.object({
	id: idSchema('group'),
	name: labelSchema,
	note: proseSchema.optional()
});
export type Group = Frozen<z.infer<typeof groupSchema>>;

/** Somebody who speaks in a source, under a pseudonym. */
export const personSchema = z.object({
	id: idSchema('person'),
	name: labelSchema,
	groups: idSetSchema('group').optional(),
	/** The cases this person is, or belongs to. */
	cases: idSetSchema('case').optional(),
	attributes: attributesSchema.optional(),
	note: proseSchema.optional()
});
export type Person = Frozen<z.infer<typeof personSchema>>;

/** A person, site or family that outcomes happen to; not the same thing as a source. */
export const caseSchema = z.object({
	id: idSchema('case'),
	name: labelSchema,
	of: z.enum(['person', 'site', 'family', 'other']),
	groups: idSetSchema('group').optional(),
	attributes: attributesSchema.optional(),
	note: proseSchema.optional()
});
export type Case = Frozen<z.infer<typeof caseSchema>>;
