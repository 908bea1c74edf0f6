import { MultiDirectedGraph } from 'graphology';
import type { Configuration } from '../model/configuration';
import { isIdOf, type Id } from '../model/id';
import type { Link } from '../model/link';
import type { Table } from '../model/model';
import type { Target } from '../model/target';
import { impliedLinks } from './implied-links';
import { partsOf } from './parts';
import { remember } from './remember';

/** One link as seen from outside its configuration. */
export type LinkPlace = Extract<Target, { kind: 'chain' }>['links'][number];

/** One step from an element to another within one configuration. */
export interface Step {
	readonly from: Id<'element'>;
	readonly to: Id<'element'>;
	readonly configuration: Id<'configuration'>;
	/** The explicit link taken; two or more where a link conditions another and the step goes along both. None where the step is only implied. */
	readonly links: readonly LinkPlace[];
}

/** What a node of the theory graph says. */
export interface ElementNode {
	readonly element: Id<'element'>;
}

/** Elements as nodes, steps as edges: several configurations meet where they share an element. */
export type TheoryGraph = MultiDirectedGraph<ElementNode, Step>;

/** The graph of the explicit links of some configurations, with an edge from each cause to each effect. */
export function theoryGraph(configurations: Iterable<Configuration>): TheoryGraph {
	return graphOf(configurations, explicitSteps);
}

/** The graph of all explicit links of a project. */
export const wholeGraph = remember((configurations: Table<'configuration'>): TheoryGraph =>
	theoryGraph(configurations.values())
);

/** The same graph with what is implied where a configuration has no explicit links; for focusing, not for chains. */
export function theoryGraphWithImplied(configurations: Iterable<Configuration>): TheoryGraph {
	return graphOf(configurations, (configuration) => [
		...explicitSteps(configuration),
		...impliedSteps(configuration)
	]);
}

function graphOf(
	configurations: Iterable<Configuration>,
	stepsOf: (configuration: Configuration) => readonly Step[]
): TheoryGraph {
	const graph: TheoryGraph = new MultiDirectedGraph();
	for (const configuration of configurations) {
		for (const { element } of partsOf(configuration).occurrences)
			if (!graph.hasNode(element)) graph.addNode(element, { element });
		for (const step of stepsOf(configuration)) graph.addEdge(step.from, step.to, step);
	}
	return graph;
}

/** Every step the explicit links of a configuration make. */
export const explicitSteps = remember((configuration: Configuration): readonly Step[] =>
	partsOf(configuration).links.flatMap((link) => stepsAlong(configuration, link))
);

function stepsAlong(configuration: Configuration, link: Link): Step[] {
	const { links, effects } = followed(configuration, link);
	const places = links.map((id) => ({ configuration: configuration.id, link: id }));
	return link.from.flatMap((cause) =>
		effects.flatMap((effect) => {
			const from = configuration.occurrences[cause]?.element;
			const to = configuration.occurrences[effect]?.element;
			if (from === undefined || to === undefined) return [];
			return [{ from, to, configuration: configuration.id, links: places }];
		})
	);
}

interface Followed {
	readonly links: readonly Id<'link'>[];
	readonly effects: readonly Id<'occurrence'>[];
}

/** A link that conditions another is followed along that other one to its effects; links that condition each other in a ring lead nowhere. */
function followed(configuration: Configuration, link: Link): Followed {
	const links: Id<'link'>[] = [];
	let current: Link | undefined = link;
	while (current !== undefined && !links.includes(current.id)) {
		links.push(current.id);
		const conditioned: Id<'link'> | undefined = conditionedLink(current);
		if (conditioned === undefined)
			return { links, effects: current.to as readonly Id<'occurrence'>[] };
		current = configuration.links[conditioned];
	}
	return { links, effects: [] };
}

function impliedSteps(configuration: Configuration): Step[] {
	return impliedLinks(configuration).flatMap((link) => {
		const from = configuration.occurrences[link.from]?.element;
		const to = configuration.occurrences[link.to]?.element;
		if (from === undefined || to === undefined) return [];
		return [{ from, to, configuration: configuration.id, links: [] }];
	});
}

/** The link that a link conditions, if it ends on a link rather than on occurrences. */
export function conditionedLink(link: Link): Id<'link'> | undefined {
	const [first] = link.to;
	return isIdOf('link', first) ? first : undefined;
}
