import { z } from 'zod';
import { idSchema, timeSchema } from './id';
import { type Frozen } from './keyed';
import { rolesSchema } from './role';
import { targetSchema } from './target';
import { proseSchema } from './text-fields';

/** What a passage does for its target; "speaks of" is for elements, which claim nothing. */
export const bearingSchema = z.enum([
	'not yet judged',
	'supports',
	'refutes',
	'refines',
	'speaks of'
]);
export type Bearing = z.infer<typeof bearingSchema>;

/** How the passage knows what it says. */
export const statusSchema = z.enum([
	'researcher-observed',
	'first-hand account',
	'second-hand',
	'anticipated',
	'normative',
	'counterfactual'
]);
export type Status = z.infer<typeof statusSchema>;

/** One reading of an extract: it speaks to this target, with this bearing. */
export const codingSchema = z
	.object({
		id: idSchema('coding'),
		target: targetSchema,
		bearing: bearingSchema,
		/** The role or roles the passage itself gives the element. */
		roles: rolesSchema.optional(),
		status: statusSchema.optional(),
		rationale: proseSchema.optional(),
		coder: idSchema('coder').optional(),
		at: timeSchema
	})
	.refine(
		(coding) =>
			(coding.target.kind === 'element') === (coding.bearing === 'speaks of') ||
			coding.bearing === 'not yet judged',
		{
			message:
				'A coding on an element speaks of it; on anything else it supports, refutes or refines.'
		}
	);
export type Coding = Frozen<z.infer<typeof codingSchema>>;
