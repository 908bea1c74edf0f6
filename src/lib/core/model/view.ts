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

/** A way of looking at the graph: elements or configurations, with positions of its own. */
export const viewSchema = z.object({
	id: idSchema('view'),
	name: labelSchema,
	shows: z.enum(['elements', 'configurations']),
	/** Keyed by element id, or by occurrence id where configurations are shown. */
	positions: z.record(z.string(), positionSchema)
});
export type View = Frozen<z.infer<typeof viewSchema>>;
