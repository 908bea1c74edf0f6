import { Refused } from '../applies';
import type { Chain } from '../graph/chains';
import type { Picture } from '../graph/picture-parts';
import type { Configuration } from '../model/configuration';
import type { Model } from '../model/model';
import { chainSteps } from './chain-steps';
import { configurationSteps, wholeConfiguration } from './configuration-steps';
import { inGroups, nameOnly, namesStep } from './names-steps';
import type { WallStep } from './wall-step';

/** So many of the chains that are traced are shown, the shortest first. */
const mostChains = 5;

/** What there is to show: the chains that are traced, else a configuration, else the graph. */
export interface OnTheWall {
	/** Name of the theory or of the project. */
	readonly name: string;
	readonly chains?: readonly Chain[] | undefined;
	readonly configuration?: Configuration | undefined;
	readonly picture: Picture;
	/** The configurations the picture is made from, in their order. */
	readonly configurations: readonly Configuration[];
	/** Whether a room can read a step on the wall it is shown on; any, where nobody asks. */
	readonly isLegible?: (step: WallStep) => boolean;
}

/** The steps in which something is shown to a room, or why there is nothing to show. */
export function wallSteps(model: Model, shown: OnTheWall): WallStep[] | Refused {
	const { chains, configuration, picture } = shown;
	if (chains !== undefined)
		return chains.length === 0
			? new Refused(
					'No chain of explicit links joins these two, so there is nothing to show. Choose two others, or stop tracing.'
				)
			: chains.slice(0, mostChains).flatMap((chain) => chainSteps(model, chain));
	if (configuration !== undefined)
		return Object.keys(configuration.occurrences).length === 0
			? new Refused(
					`${configuration.reference} has nothing in it yet to show. Add a context, a mechanism or an outcome first.`
				)
			: configurationSteps(model, configuration);
	if (picture.cards.length === 0)
		return new Refused(
			'There is nothing to show on a wall yet. Write a configuration, or show more of the graph.'
		);
	return graphSteps(model, shown);
}

/** First the whole graph, where a room can read it, else the names of what each theory holds; then each configuration by itself. */
function graphSteps(model: Model, shown: OnTheWall): WallStep[] {
	const { name, picture, configurations, isLegible = () => true } = shown;
	const overview = wholeGraph(name, picture);
	const drawn = drawnFrom(picture);
	const told = configurations.filter(
		(one) => drawn.has(one.id) && Object.keys(one.occurrences).length > 0
	);
	if (isLegible(overview) || told.length === 0)
		return [overview, ...told.map((one) => wholeConfiguration(model, one))];
	return inGroups(model, name, told).flatMap(({ title, members }) => {
		const names = title === undefined ? undefined : namesStep(model, title, members);
		const each = members.map((one) => wholeConfiguration(model, one));
		return names !== undefined && isLegible(names) ? [names, ...each] : each;
	});
}

function wholeGraph(name: string, picture: Picture): WallStep {
	const { cards, arrows } = nameOnly(picture);
	return {
		kind: 'overview',
		title: name,
		cards,
		arrows,
		seen: new Set(cards.map(({ id }) => id)),
		stressed: new Set(),
		isNew: false,
		before: [],
		spoken: `${name}. The whole graph; each configuration follows by itself.`
	};
}

/** The configurations of which something is drawn that does not step back. */
function drawnFrom({ cards, arrows }: Picture): ReadonlySet<string> {
	const drawn = new Set<string>();
	for (const { links, configuration, dimmed } of arrows) {
		if (dimmed) continue;
		if (configuration !== undefined) drawn.add(configuration);
		for (const link of links) drawn.add(link.configuration);
	}
	for (const { id, folded, dimmed, occurrences } of cards) {
		if (dimmed) continue;
		if (folded !== undefined) drawn.add(folded);
		else if (!arrows.some((arrow) => touches(arrow, id)))
			for (const one of occurrences) drawn.add(one.configuration);
	}
	return drawn;
}

function touches({ from, to }: Picture['arrows'][number], id: string): boolean {
	return from.includes(id) || (!('arrow' in to) && to.includes(id));
}
