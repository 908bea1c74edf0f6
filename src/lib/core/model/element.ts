import { z } from 'zod';
import { idSchema } from './id';
import { type Frozen, idSetSchema } from './keyed';
import { labelSchema, proseSchema } from './text-fields';

/** A concept in the analyst's words; it has no role of its own, only its occurrences do. */
export const elementSchema = z.object({
	id: idSchema('element'),
	label: labelSchema,
	/** About 40 characters, for figures and walls. */
	shortLabel: labelSchema.optional(),
	/** The element this one is stated to be the reversal of. */
	oppositeOf: idSchema('element').optional(),
	note: proseSchema.optional(),
	tags: idSetSchema('tag').optional()
});
export type Element = Frozen<z.infer<typeof elementSchema>>;
