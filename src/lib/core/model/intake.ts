import { z } from 'zod';
import { idSchema, timeSchema } from './id';
import { type Frozen } from './keyed';
import { roleSchema, rolesSchema } from './role';
import { labelSchema, proseSchema } from './text-fields';

/** What a code of another tool is taken as. What says nothing of the theory is a tag, or is left out. */
export const codeUseSchema = z.discriminatedUnion('as', [
	z.object({ as: z.literal('element'), label: labelSchema, role: roleSchema.optional() }),
	z.object({ as: z.literal('configuration'), label: labelSchema }),
	/** In the configuration that the code stands under. */
	z.object({ as: z.literal('occurrence'), label: labelSchema, roles: rolesSchema }),
	z.object({ as: z.literal('group'), label: labelSchema }),
	z.object({ as: z.literal('case'), label: labelSchema }),
	z.object({ as: z.literal('person'), label: labelSchema }),
	z.object({ as: z.literal('tag'), label: labelSchema }),
	z.object({ as: z.literal('left out') })
]);
export type CodeUse = Frozen<z.infer<typeof codeUseSchema>>;

/** What the cases of another tool are here: cases, people who speak, or both at once. */
export const casesAsSchema = z.enum(['cases', 'people', 'people who are cases', 'left out']);
export type CasesAs = z.infer<typeof casesAsSchema>;

/** One thing that an import did, as a sentence that can be read again later. */
export const intakeLineSchema = z.object({
	what: z.enum(['read', 'mapped', 'repaired', 'left out']),
	sentence: labelSchema,
	count: z.number().int().nonnegative().optional(),
	where: proseSchema.optional()
});

/** An import of a project that was coded elsewhere: what its codes were taken as, so that a later export of it is taken in the same way, and what the import did. */
export const intakeSchema = z.object({
	id: idSchema('intake'),
	/** The tool that wrote the file, as it says of itself. */
	tool: proseSchema.optional(),
	/** What the project is called there. */
	project: proseSchema.optional(),
	fileName: labelSchema,
	at: timeSchema,
	cases: casesAsSchema,
	/** By the path of names of each code; the record is passed over where it is gone. */
	codes: z
		.array(
			z.object({
				path: z.array(z.string()).readonly(),
				use: codeUseSchema,
				record: z.string().optional()
			})
		)
		.readonly(),
	report: z.array(intakeLineSchema).readonly()
});
export type Intake = Frozen<z.infer<typeof intakeSchema>>;
