import { z } from 'zod';
import { configurationSchema } from './configuration';
import { elementSchema } from './element';
import { idSchema, timeSchema } from './id';
import { type Frozen, keyedSchema } from './keyed';
import { labelSchema, proseSchema } from './text-fields';
import { theorySchema } from './theory';

/** Whether a version holds an occurrence; an occurrence that is not listed is "not said". */
export const holdingSchema = z.enum(['yes', 'no']);
export type Holding = z.infer<typeof holdingSchema>;

/** A theory frozen with a reason, self-contained so that it reads the same for ever. */
export const versionSchema = z.object({
	id: idSchema('version'),
	/** The theory it is a version of. */
	theory: idSchema('theory'),
	name: labelSchema,
	reason: proseSchema,
	note: proseSchema.optional(),
	/** When the theory read like this. */
	at: timeSchema,
	/** True where the version was set up later for a theory that was never frozen here. */
	madeAfterwards: z.boolean().optional(),
	/** Copies, not references: later edits do not reach them. */
	frozen: z.object({
		theory: theorySchema,
		configurations: z.array(configurationSchema).readonly(),
		elements: z.array(elementSchema).readonly()
	}),
	/** What is known of single occurrences, also of later configurations ("not in this version"). */
	holdings: keyedSchema('occurrence', holdingSchema)
});
export type Version = Frozen<z.infer<typeof versionSchema>>;
