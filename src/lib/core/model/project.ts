import { z } from 'zod';
import { declaredAttributesSchema } from './attribute';
import { idSchema, timeSchema } from './id';
import { type Frozen } from './keyed';
import { labelSchema, proseSchema } from './text-fields';

/** Which roles a project offers and in what order they are written. */
export const heuristicSchema = z.enum(['CMO', 'ICMO', 'CIMO', 'ICAMO', 'SCMO']);
export type Heuristic = z.infer<typeof heuristicSchema>;

/** The study itself: its name, what it evaluates, and the heuristic it writes configurations by. */
export const projectSchema = z.object({
	id: idSchema('project'),
	name: labelSchema,
	heuristic: heuristicSchema,
	/** The programme or policy that is evaluated. */
	programme: proseSchema.optional(),
	note: proseSchema.optional(),
	/** Where the study was published or how it is to be cited. */
	citation: proseSchema.optional(),
	/** While it is on, each window shows the codings of its own coder alone. */
	blindCoding: z.literal(true).optional(),
	/** What is recorded of cases and people, and of what type it is. */
	attributes: declaredAttributesSchema.optional(),
	createdAt: timeSchema
});
export type Project = Frozen<z.infer<typeof projectSchema>>;
