import { z } from 'zod';
import { idSchema, timeSchema } from './id';
import { type Frozen } from './keyed';
import { labelSchema, proseSchema } from './text-fields';

/** Two elements that look alike and are meant to stay apart. */
export const notTheSameSchema = z.object({
	id: idSchema('distinct'),
	elements: z.tuple([idSchema('element'), idSchema('element')]).readonly(),
	reason: proseSchema.optional(),
	at: timeSchema
});
export type NotTheSame = Frozen<z.infer<typeof notTheSameSchema>>;

/** A question the evaluation is to answer. */
export const questionSchema = z.object({
	id: idSchema('question'),
	text: labelSchema,
	note: proseSchema.optional(),
	rank: z.number()
});
export type Question = Frozen<z.infer<typeof questionSchema>>;

/** A plain label for keeping order; it claims nothing. */
export const tagSchema = z.object({ id: idSchema('tag'), label: labelSchema });

/** Somebody who codes and decides in this project. */
export const coderSchema = z.object({
	id: idSchema('coder'),
	name: labelSchema,
	initials: labelSchema.optional()
});
export type Coder = Frozen<z.infer<typeof coderSchema>>;
