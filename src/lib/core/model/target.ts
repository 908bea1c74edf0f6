import { z } from 'zod';
import { idSchema } from './id';
import { type Frozen } from './keyed';

const configuration = idSchema('configuration');

/** One link as seen from outside its configuration. */
export const linkPlaceSchema = z.object({ configuration, link: idSchema('link') });

/** What a coding, decision or search can speak about. */
export const targetSchema = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('element'), element: idSchema('element') }),
	z.object({
		kind: z.literal('occurrence'),
		configuration,
		occurrence: idSchema('occurrence')
	}),
	z.object({ kind: z.literal('link'), configuration, link: idSchema('link') }),
	z.object({ kind: z.literal('configuration'), configuration }),
	z.object({ kind: z.literal('chain'), links: z.array(linkPlaceSchema).min(1).readonly() }),
	z.object({ kind: z.literal('theory'), theory: idSchema('theory') })
]);
export type Target = Frozen<z.infer<typeof targetSchema>>;

/** Everything a decision can be about: a target of evidence, or another record. */
export const aboutSchema = z.union([
	targetSchema,
	z.object({
		kind: z.literal('record'),
		record: z.string().regex(/^(source|person|case|group|extract|question|version|number):.+/)
	})
]);
export type About = Frozen<z.infer<typeof aboutSchema>>;
