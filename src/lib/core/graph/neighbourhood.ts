import type { Id } from '../model/id';
import type { TheoryGraph } from './theory-graph';

/** The elements within some degrees of an element, whichever way the links run, each with its degree; the element itself stands at 0. */
export function neighbourhood(
	graph: TheoryGraph,
	element: Id<'element'>,
	degrees: number
): Map<Id<'element'>, number> {
	const reached = new Map<Id<'element'>, number>([[element, 0]]);
	if (!graph.hasNode(element)) return reached;
	let rim: Id<'element'>[] = [element];
	for (let degree = 1; degree <= degrees && rim.length > 0; degree++) {
		const next: Id<'element'>[] = [];
		for (const node of rim)
			graph.forEachNeighbor(node, (_neighbour, { element: found }) => {
				if (reached.has(found)) return;
				reached.set(found, degree);
				next.push(found);
			});
		rim = next;
	}
	return reached;
}
