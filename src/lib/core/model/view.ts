import { z } from 'zod';
import { idSchema } from './id';
import { type Frozen } from './keyed';
import { labelSchema } from './text-fields';

/** Where a card stands on the canvas, in canvas units (1 unit = 1 CSS pixel at 100 %). */
export const positionSchema = z.object({
	x: z.number(),
	y: z.number(),
	/** True where a person put it there: no layout moves it. */
	placed: z.boolean().optional()
});
export type Position = Frozen<z.infer<typeof positionSchema>>;

/** What of the theory a view shows; ids that are no longer there are passed over. */
export const looksSchema = z.object({
	theory: z.string().optional(),
	configurations: z.array(z.string()).optional(),
	focus: z.object({ element: z.string(), degrees: z.number().int() }).optional(),
	ripplesOnly: z.boolean().optional(),
	roles: z.array(z.string()).optional(),
	sources: z.array(z.string()).optional(),
	groups: z.array(z.string()).optional(),
	bearings: z.array(z.string()).optional(),
	versions: z.array(z.string()).optional(),
	/** Only what no extract is linked to yet. */
	unlinked: z.boolean().optional(),
	leftOut: z.enum(['hidden', 'dimmed']).optional(),
	/** Configurations that are folded to one card. */
	folded: z.array(z.string()).optional()
});
export type Looks = Frozen<z.infer<typeof looksSchema>>;

/** A way of looking at the graph: elements or configurations, with positions and, where it was kept under a name, a filter of its own. */
export const viewSchema = z.object({
	id: idSchema('view'),
	name: labelSchema,
	shows: z.enum(['elements', 'configurations']),
	looks: looksSchema.optional(),
	/** Keyed by element id, or by occurrence id where configurations are shown. */
	positions: z.record(z.string(), positionSchema)
});
export type View = Frozen<z.infer<typeof viewSchema>>;
