import { z } from 'zod';
import { idSchema, timeSchema } from './id';
import { type Frozen, idSetSchema, keyedSchema } from './keyed';
import { attributesSchema } from './people';
import { labelSchema, proseSchema } from './text-fields';

/** One reading of a source's text; the text itself is kept by its SHA-256 and never changes. */
export const textVersionSchema = z.object({
	id: idSchema('text'),
	/** SHA-256 of the stored text, 64 lower-case hex digits. */
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
	/** Length of the stored text in UTF-16 units. */
	length: z.number().int().nonnegative(),
	at: timeSchema,
	note: proseSchema.optional(),
	/** The text that this one corrects. */
	corrects: idSchema('text').optional(),
	/** How the extracts came over from it: at the same place, moved, or lost where their words are gone. */
	carried: z
		.object({
			exact: z.number().int().nonnegative(),
			moved: idSetSchema('extract'),
			lost: idSetSchema('extract')
		})
		.optional()
});

/** Who a name is that opens turns in a source's text; nobody named where it is somebody who asks. */
export const speakerSchema = z.object({
	person: idSchema('person').optional(),
	/** Somebody who asks, and is no participant. */
	asks: z.literal(true).optional(),
	/** Words follow the name without a colon. */
	bare: z.literal(true).optional()
});

/** One side of an appraisal: a rating in the project's own words, and why. */
export const appraisalPartSchema = z.object({
	rating: z.enum(['high', 'medium', 'low']).optional(),
	note: proseSchema.optional()
});

/** Is the source about this theory, can it be trusted, does it say enough? */
export const appraisalSchema = z.object({
	relevance: appraisalPartSchema.optional(),
	rigour: appraisalPartSchema.optional(),
	richness: appraisalPartSchema.optional()
});

export const sourceKindSchema = z.enum([
	'interview',
	'focus group',
	'workshop',
	'field notes',
	'document',
	'paper',
	'survey',
	'other'
]);

/** A document or event that extracts are taken from. */
export const sourceSchema = z.object({
	id: idSchema('source'),
	title: labelSchema,
	kind: sourceKindSchema,
	/** Absent where the text may not be held here: such a source has located extracts only. */
	texts: keyedSchema('text', textVersionSchema),
	/** The text that reading and coding show. */
	currentText: idSchema('text').optional(),
	fileName: proseSchema.optional(),
	/** When the interview or event took place, as precisely as known (ISO 8601 date or its beginning). */
	date: proseSchema.optional(),
	phase: z.enum(['gleaning', 'refining', 'consolidating']).optional(),
	citation: proseSchema.optional(),
	persons: idSetSchema('person').optional(),
	/** Those whose names open turns in the text, by the name as it stands there. */
	speakers: z.record(z.string(), speakerSchema).optional(),
	groups: idSetSchema('group').optional(),
	cases: idSetSchema('case').optional(),
	appraisal: appraisalSchema.optional(),
	/** What is recorded of the document or event itself. */
	attributes: attributesSchema.optional(),
	note: proseSchema.optional(),
	tags: idSetSchema('tag').optional(),
	addedAt: timeSchema
});
export type Source = Frozen<z.infer<typeof sourceSchema>>;
