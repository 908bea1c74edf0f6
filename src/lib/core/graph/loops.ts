import type { Id } from '../model/id';
import { chainOf, howMany, usualBound, type Chain } from './chains';
import { knots } from './knots';
import { simplePaths, type Bound, type Found } from './simple-paths';
import type { TheoryGraph } from './theory-graph';

/** The loops found and how far that is all of them. */
export interface Loops {
	/** Each loop once, as a chain that ends where it began. */
	readonly loops: readonly Chain[];
	readonly more: Found['more'];
	readonly words: string;
}

/** Every loop of explicit links, up to a bound; an element that leads to itself is a loop of one step. */
export function loops(graph: TheoryGraph, bound: Partial<Bound> = {}): Loops {
	const { atMost, effort } = { ...usualBound, ...bound };
	const found: Chain[] = [];
	let tried = 0;
	let more: Found['more'] = 'no';
	for (const knot of knots(graph.mapEdges((_edge, step) => step))) {
		const open = new Set<Id<'element'>>(knot);
		for (const start of knot) {
			if (more !== 'no') break;
			const search = {
				from: start,
				to: start,
				through: (element: Id<'element'>) => open.has(element)
			};
			const here = simplePaths(graph, search, {
				atMost: atMost - found.length,
				effort: effort - tried
			});
			found.push(...here.paths.map(chainOf));
			tried += here.tried;
			more = here.more;
			// Every loop through it is found, so the next starts leave it out.
			open.delete(start);
		}
	}
	return { loops: found, more, words: howMany(found.length, more, 'loop') };
}
