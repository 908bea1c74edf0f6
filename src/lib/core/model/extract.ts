import { z } from 'zod';
import { codingSchema } from './coding';
import { idSchema, timeSchema } from './id';
import { type Frozen, idSetSchema, keyedSchema } from './keyed';
import { labelSchema, proseSchema } from './text-fields';

/** A passage held by its place in a stored text; offsets count UTF-16 units, end exclusive. */
export const anchorSchema = z
	.object({
		/** SHA-256 of the text the offsets count in. */
		text: z.string(),
		start: z.number().int().nonnegative(),
		end: z.number().int().nonnegative(),
		/** The passage itself, so that it can be found again. */
		exact: z.string().min(1),
		/** Up to 32 units before it, and after it. */
		prefix: z.string(),
		suffix: z.string()
	})
	.refine((anchor) => anchor.end > anchor.start, { message: 'An extract must hold some text.' });
export type Anchor = Frozen<z.infer<typeof anchorSchema>>;

/** A passage told in other words, with where it stands, for texts that may not be held. */
export const locatedSchema = z.object({ paraphrase: labelSchema, locator: labelSchema });

/** How much a passage is worth coming back to; it weighs nothing as evidence. */
export const importanceSchema = z.enum(['key', 'minor']);
export type Importance = z.infer<typeof importanceSchema>;

/** A passage of a source that speaks to the theory, with all its codings. */
export const extractSchema = z
	.object({
		id: idSchema('extract'),
		source: idSchema('source'),
		anchor: anchorSchema.optional(),
		located: locatedSchema.optional(),
		/** Who says it. */
		person: idSchema('person').optional(),
		group: idSchema('group').optional(),
		/** Whom it is about. */
		cases: idSetSchema('case').optional(),
		/** A group of people it is about, where no single case is named. */
		aboutGroup: idSchema('group').optional(),
		codings: keyedSchema('coding', codingSchema),
		memo: proseSchema.optional(),
		importance: importanceSchema.optional(),
		tags: idSetSchema('tag').optional(),
		at: timeSchema
	})
	.refine((extract) => (extract.anchor === undefined) !== (extract.located === undefined), {
		message: 'An extract is either anchored in a text or located by a paraphrase and a locator.'
	});
export type Extract = Frozen<z.infer<typeof extractSchema>>;
