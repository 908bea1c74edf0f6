import { z } from 'zod';
import { codingSchema } from './coding';
import { idSchema, timeSchema } from './id';
import { type Frozen, idSetSchema, keyedSchema } from './keyed';
import { aboutSchema, targetSchema } from './target';
import { labelSchema, proseSchema } from './text-fields';

/** What a decision does with what was found. */
export const decisionKindSchema = z.enum([
	'juxtapose',
	'reconcile',
	'adjudicate',
	'consolidate',
	'situate',
	'note'
]);

/** A coding that was taken off its extract when coders settled a difference, kept as it was. */
export const setAsideSchema = z.object({
	id: idSchema('coding'),
	extract: idSchema('extract'),
	coding: codingSchema
});
export type SetAside = Frozen<z.infer<typeof setAsideSchema>>;

/** A change between two versions that a decision gives the reason of, named as it was then. */
export const explainedChangeSchema = z.object({
	/** Id of the occurrence, link, configuration or theory that changed; it may be gone. */
	what: z.string().min(1),
	/** What changed into what; where that differs the reason is another's. */
	change: z.string().min(1)
});

/** Which of several rival theories holds in a case or for a configuration, as people judge it. */
export const rivalVerdictSchema = z.object({
	rivals: idSetSchema('theory'),
	holds: z.union([idSchema('theory'), z.enum(['neither', 'both needed'])])
});
export type RivalVerdict = Frozen<z.infer<typeof rivalVerdictSchema>>;

/** A memo that gives the reason for a change or for leaving things as they are. */
export const decisionSchema = z.object({
	id: idSchema('decision'),
	kind: decisionKindSchema,
	text: labelSchema,
	about: z.array(aboutSchema).readonly(),
	/** The passages it rests on. */
	extracts: idSetSchema('extract').optional(),
	/** Where it settles how coders read a passage differently: whose readings they were. */
	between: idSetSchema('coder').optional(),
	/** What was taken off the passage by it. */
	setAside: keyedSchema('coding', setAsideSchema).optional(),
	/** The changes of the theory that it is the reason of. */
	explains: z.array(explainedChangeSchema).min(1).readonly().optional(),
	/** Where it settles which of several rivals holds. */
	verdict: rivalVerdictSchema.optional(),
	coder: idSchema('coder').optional(),
	at: timeSchema
});
export type Decision = Frozen<z.infer<typeof decisionSchema>>;

/** What was done with a finding of a check: answered by a decision, or dismissed with a reason. */
export const promptResponseSchema = z.object({
	id: idSchema('response'),
	/** The finding's stable key: check id and the ids of its records. */
	finding: z.string().min(1),
	response: z.enum(['answered', 'dismissed']),
	decision: idSchema('decision').optional(),
	reason: proseSchema.optional(),
	/** What made the finding fire at the time; where it differs now, the finding comes back. */
	firedBy: z.string(),
	coder: idSchema('coder').optional(),
	at: timeSchema
});
export type PromptResponse = Frozen<z.infer<typeof promptResponseSchema>>;

/** Where disconfirming evidence was looked for, and what was found. */
export const searchLogEntrySchema = z.object({
	id: idSchema('search'),
	targets: z.array(targetSchema).min(1).readonly(),
	/** What would have spoken against it, and where and how it was looked for. */
	lookedFor: labelSchema,
	where: proseSchema,
	found: z.enum(['nothing against it', 'something against it', 'not decided yet']),
	note: proseSchema.optional(),
	extracts: idSetSchema('extract').optional(),
	coder: idSchema('coder').optional(),
	at: timeSchema
});
export type SearchLogEntry = Frozen<z.infer<typeof searchLogEntrySchema>>;
