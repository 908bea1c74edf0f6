import { z } from 'zod';
import { idSchema } from './id';
import { type Frozen } from './keyed';
import { roleRelationSchema, rolesSchema } from './role';
import { labelSchema, proseSchema } from './text-fields';

/** How sure the wording is: said outright, said as possible, or said as one cause among others. */
export const hedgeSchema = z.enum(['stated', 'possibly', 'partly']);
export type Hedge = z.infer<typeof hedgeSchema>;

/** The words something was first written in, and where they stand. */
export const wordingSchema = z.object({
	text: labelSchema,
	/** True where the words are a participant's own. */
	verbatim: z.boolean(),
	/** True where the text marks the words with an asterisk. */
	starred: z.boolean().optional(),
	source: idSchema('source').optional(),
	/** Page, section or paragraph in that source. */
	locator: proseSchema.optional()
});
export type Wording = Frozen<z.infer<typeof wordingSchema>>;

/** Whether a mechanism is what the programme offers or how people reason (Dalkin et al. 2015). */
export const mechanismPartSchema = z.enum(['resource', 'reasoning', 'both']);
/** The layer of social reality a context belongs to. */
export const contextLayerSchema = z.enum([
	'individual',
	'interpersonal',
	'institutional',
	'infrastructural'
]);
/** Whether the programme meant this outcome to happen. */
export const intentSchema = z.enum(['intended', 'unintended']);
/** Whether those concerned want this outcome. */
export const desireSchema = z.enum(['wanted', 'unwanted']);
/** How far along the way an outcome lies. */
export const distanceSchema = z.enum(['proximal', 'intermediate', 'distal']);

/** An element that an occurrence stood for, and what took it on to the next. */
export const stoodForSchema = z.object({
	/** Its id as it was then; the element itself may be gone. */
	element: z.string().min(1),
	label: labelSchema,
	by: z.enum(['merge', 'split', 'hand'])
});
export type StoodFor = Frozen<z.infer<typeof stoodForSchema>>;

/** One appearance of an element in a configuration, with the role or roles it plays there. */
export const occurrenceSchema = z.object({
	id: idSchema('occurrence'),
	element: idSchema('element'),
	roles: rolesSchema,
	/** How two roles stand to each other; only where there are two. */
	relation: roleRelationSchema.optional(),
	wording: wordingSchema.optional(),
	hedge: hedgeSchema.optional(),
	part: mechanismPartSchema.optional(),
	layer: contextLayerSchema.optional(),
	intent: intentSchema.optional(),
	desire: desireSchema.optional(),
	distance: distanceSchema.optional(),
	/** Place in the configuration as written: smaller is earlier. */
	rank: z.number(),
	note: proseSchema.optional(),
	/** The elements it stood for before, oldest first, so that what was merged, split or pointed elsewhere by hand is known later and need not be guessed. */
	stoodFor: z.array(stoodForSchema).readonly().optional(),
	/** The id of the occurrence it was copied from when a theory was branched; as it was then. */
	copyOf: z.string().min(1).optional()
});
export type Occurrence = Frozen<z.infer<typeof occurrenceSchema>>;
