import { z } from 'zod';
import type { Change } from './change';

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a key could reach into what every object shares; no record and no path may use one. */
export function isForbiddenKey(key: string): boolean {
	return forbiddenKeys.has(key);
}

const keySchema = z
	.string()
	.min(1)
	.refine((key) => !isForbiddenKey(key), { message: 'uses a name that no field may have' });

/** Schema of one change at one place; kinds that are not known here are let through, so that a newer project's journal is kept whole. */
const pathChangeSchema = z.object({
	kind: keySchema,
	id: keySchema,
	path: z.array(keySchema),
	from: z.unknown().optional(),
	to: z.unknown().optional()
});

const seqSchema = z.number().int().positive();

/** Schema of one entry of the journal. */
export const changeSchema = z
	.object({
		seq: seqSchema,
		command: z.string().min(1),
		about: z.array(z.string()),
		why: z.string().optional(),
		file: z.string().optional(),
		at: z.string().min(1),
		by: z.string().optional(),
		scope: z.enum(['theory', 'evidence', 'layout']),
		schema: z.number().int().positive(),
		batch: z.string().optional(),
		undoes: seqSchema.optional(),
		redoes: seqSchema.optional(),
		diff: z.array(pathChangeSchema)
	})
	.refine(({ seq, undoes = 0, redoes = 0 }) => undoes < seq && redoes < seq, {
		message: 'can only take back or do again an earlier change'
	});

/** The very same journal entry where it is one, or what is wrong with it in a few words. */
export function asChange(entry: unknown): Change | string {
	const result = changeSchema.safeParse(entry);
	if (result.success) return entry as Change;
	const issue = result.error.issues[0];
	const place = issue === undefined || issue.path.length === 0 ? 'it' : issue.path.join(' › ');
	return `${place}: ${issue?.message ?? 'is not valid'}`;
}
