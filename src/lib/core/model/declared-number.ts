import { z } from 'zod';
import { idSchema } from './id';
import { type Frozen } from './keyed';
import { labelSchema, proseSchema } from './text-fields';

/** How many a source says took part, kept as said so that its numbers can be held against each other. */
export const declaredNumberSchema = z.object({
	id: idSchema('number'),
	source: idSchema('source'),
	locator: proseSchema.optional(),
	/** What is counted, in words: "referrers interviewed". */
	what: labelSchema,
	count: z.number().int().nonnegative(),
	group: idSchema('group').optional(),
	/** The activity or phase the number is about: "interviews", "workshop". */
	occasion: proseSchema.optional(),
	/** Declarations this one is part of, or the people it shares with another. */
	partOf: idSchema('number').optional(),
	overlaps: z
		.array(z.object({ with: idSchema('number'), count: z.number().int().nonnegative() }))
		.readonly()
		.optional()
});
export type DeclaredNumber = Frozen<z.infer<typeof declaredNumberSchema>>;
