import { z } from 'zod';
import { idSchema } from './id';
import { type Frozen } from './keyed';
import { proseSchema } from './text-fields';

/** Whether something happened in a case; no record, or "unknown", is never the same as absent. */
export const presenceSchema = z.enum(['present', 'absent', 'unknown']);

/** For one case and one element: present, absent or unknown, and where that is known from. */
export const caseValueSchema = z.object({
	id: idSchema('value'),
	case: idSchema('case'),
	element: idSchema('element'),
	presence: presenceSchema,
	/** When it happened, as precisely as known. */
	time: proseSchema.optional(),
	/** Place in an order that the evidence gives; equal numbers mean "order not known". */
	order: z.number().optional(),
	from: z.enum(['coding', 'entered', 'table']),
	source: idSchema('source').optional(),
	locator: proseSchema.optional(),
	note: proseSchema.optional()
});
export type CaseValue = Frozen<z.infer<typeof caseValueSchema>>;
