import { z } from 'zod';
import { idSchema } from './id';
import { type Frozen, idSetSchema, keyedSchema } from './keyed';
import { labelSchema, proseSchema } from './text-fields';

export const theoryKindSchema = z.enum(['programme', 'rival', 'middle-range']);

/** Where a theory stands; only a decision sets it, never a count. */
export const standingSchema = z.enum([
	'under test',
	'borne out in part',
	'refuted',
	'refuted with parts kept',
	'superseded'
]);
export type Standing = z.infer<typeof standingSchema>;

/** A named set of configurations that stand or fall together. */
export const theorySchema = z.object({
	id: idSchema('theory'),
	name: labelSchema,
	kind: theoryKindSchema,
	standing: standingSchema,
	/** The decision that set the standing. */
	standingDecision: idSchema('decision').optional(),
	description: proseSchema.optional(),
	configurations: idSetSchema('configuration'),
	/** The theories this one is a rival of. */
	rivalOf: idSetSchema('theory').optional(),
	/** The theory this one grew out of. */
	grewFrom: idSchema('theory').optional(),
	/** The version of that theory it was branched from. */
	branchedFrom: idSchema('version').optional(),
	/** Of a formal theory: the elements it is made of. */
	components: idSetSchema('element').optional(),
	/** Which of its components explain which configurations of other theories; people say so. */
	explains: keyedSchema('configuration', idSetSchema('element')).optional(),
	/** The steps that people are thought to go through, in order (a stage model); each is an element. */
	steps: z.array(idSchema('element')).readonly().optional(),
	rank: z.number()
});
export type Theory = Frozen<z.infer<typeof theorySchema>>;
