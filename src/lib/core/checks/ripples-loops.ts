import { shortest } from '../graph/chains';
import { allKnots, type Knot } from '../graph/knots';
import { wholeGraph, type LinkPlace } from '../graph/theory-graph';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import { finding, type Finding, type Telling, type Wording } from './finding';
import { configurationName, elementName } from './names';
import { countOf, listed } from './words';

/** Each knot of loops, told by its shortest loop. */
export function loopsFound(model: Model): Finding[] {
	const wording: Wording<Knot> = {
		check: 'ripples',
		records: (knot) => ['loop', startOf(knot)],
		about: (knot) => [
			...knot.map((element) => ({ kind: 'element' as const, element })),
			...linksWithin(model, knot).map((place) => ({ kind: 'link' as const, ...place }))
		],
		tell: (knot) => tell(model, knot)
	};
	return allKnots(model.configuration).map((knot) => finding('map', wording, knot));
}

function startOf(knot: Knot): Id<'element'> {
	return knot.reduce((first, element) => (element < first ? element : first));
}

function linksWithin(model: Model, knot: Knot): LinkPlace[] {
	const within = new Set(knot);
	const places = new Map<string, LinkPlace>();
	for (const element of knot)
		wholeGraph(model.configuration).forEachOutEdge(element, (_edge, { to, links }) => {
			if (within.has(to)) for (const place of links) places.set(place.link, place);
		});
	return [...places.values()];
}

function tell(model: Model, knot: Knot): Telling {
	const start = startOf(knot);
	const within = new Set(knot);
	const graph = wholeGraph(model.configuration);
	const loop = shortest(graph, { from: start, to: start, through: (one) => within.has(one) });
	const passed = loop?.elements.map((element) => elementName(model, element)) ?? [];
	const places = new Set(loop?.steps.map(({ configuration }) => configuration));
	const others = knot.length - new Set(loop?.elements).size;
	const more = `${countOf(others, 'more element')} ${others === 1 ? 'runs' : 'run'} in loops with these`;
	return {
		sentence: `A loop: ${passed.join(' → ')} (${listed([...places].map((id) => configurationName(model, id)))}).`,
		because: `Explicit links lead from the element back to it${others === 0 ? '' : `; ${more}`}.`,
		firedBy: linksWithin(model, knot).map(({ link }) => link)
	};
}
