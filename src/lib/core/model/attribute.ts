import { z } from 'zod';
import { type Frozen } from './keyed';
import { labelSchema } from './text-fields';

/** What an attribute of a case or a person can hold. */
export const attributeTypeSchema = z.enum(['text', 'number', 'yes or no', 'date', 'one of a list']);
export type AttributeType = z.infer<typeof attributeTypeSchema>;

/** An attribute as the project declares it: what it holds, and where it stands among the others. */
export const declaredAttributeSchema = z.object({
	type: attributeTypeSchema,
	/** What it is one of, where it is one of a list. */
	choices: z.array(labelSchema).readonly().optional(),
	rank: z.number().optional()
});
export type DeclaredAttribute = Frozen<z.infer<typeof declaredAttributeSchema>>;

/** The attributes that a project declares for its cases and for the people who speak, by their names. */
export const declaredAttributesSchema = z.object({
	case: z.record(z.string(), declaredAttributeSchema).optional(),
	person: z.record(z.string(), declaredAttributeSchema).optional()
});
