import { z } from 'zod';
import { idSchema } from './id';
import { type Frozen } from './keyed';
import { hedgeSchema, wordingSchema } from './occurrence';
import { proseSchema } from './text-fields';

/** What one end does to the other. */
export const linkKindSchema = z.enum(['leads to', 'enables', 'triggers', 'blocks']);
export type LinkKind = z.infer<typeof linkKindSchema>;

/** Where a link ends: one or several occurrences, or exactly one other link that it conditions. */
export const linkTargetsSchema = z.union([
	z.tuple([idSchema('link')]).readonly(),
	z.array(idSchema('occurrence')).min(1).readonly()
]);

/** A claim within one configuration that its causes, jointly, bring something about. */
export const linkSchema = z.object({
	id: idSchema('link'),
	/** The causes; several are joint causes. */
	from: z.array(idSchema('occurrence')).min(1).readonly(),
	to: linkTargetsSchema,
	kind: linkKindSchema,
	hedge: hedgeSchema.optional(),
	wording: wordingSchema.optional(),
	note: proseSchema.optional(),
	/** The id of the link it was copied from when a theory was branched; as it was then. */
	copyOf: z.string().min(1).optional()
});
export type Link = Frozen<z.infer<typeof linkSchema>>;
