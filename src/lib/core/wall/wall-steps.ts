import { Refused } from '../applies';
import type { Chain } from '../graph/chains';
import type { Picture } from '../graph/picture-parts';
import type { Configuration } from '../model/configuration';
import type { Model } from '../model/model';
import { chainSteps } from './chain-steps';
import { configurationSteps, wholeConfiguration } from './configuration-steps';
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

/** First the whole graph, then each of its configurations by itself. */
function graphSteps(model: Model, { name, picture, configurations }: OnTheWall): WallStep[] {
	const all = new Set(picture.cards.map(({ id }) => id));
	const overview: WallStep = {
		kind: 'overview',
		title: name,
		cards: picture.cards,
		arrows: picture.arrows,
		seen: all,
		stressed: new Set(),
		isNew: false,
		before: [],
		spoken: `${name}. The whole graph; each configuration follows by itself.`
	};
	const drawn = drawnFrom(picture);
	const each = configurations
		.filter((one) => drawn.has(one.id) && Object.keys(one.occurrences).length > 0)
		.map((one) => wholeConfiguration(model, one));
	return [overview, ...each];
}

/** The configurations whose links are drawn, and those with cards that have none. */
function drawnFrom({ cards, arrows }: Picture): ReadonlySet<string> {
	const linking = new Set<string>();
	for (const { links, configuration } of arrows) {
		if (configuration !== undefined) linking.add(configuration);
		for (const link of links) linking.add(link.configuration);
	}
	const alone = cards.filter(({ id }) => !arrows.some((arrow) => touches(arrow, id)));
	return new Set([
		...linking,
		...alone.flatMap(({ occurrences }) => occurrences.map((one) => one.configuration))
	]);
}

function touches({ from, to }: Picture['arrows'][number], id: string): boolean {
	return from.includes(id) || (!('arrow' in to) && to.includes(id));
}
