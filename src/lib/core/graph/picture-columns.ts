import type { Model } from '../model/model';
import type { Occurrence } from '../model/occurrence';
import type { Role } from '../model/role';
import type { Card, Picture } from './picture-parts';

/** How cards are arranged: along the chains, in columns by role, in columns of context layers, or near what they are linked to. */
export type Arrangement = 'chains' | 'roles' | 'layers' | 'near';

const roleOrder: readonly Role[] = ['I', 'S', 'C', 'A', 'M', 'O'];
/** From what lies furthest around people to the people themselves. */
const layerOrder: readonly NonNullable<Occurrence['layer']>[] = [
	'infrastructural',
	'institutional',
	'interpersonal',
	'individual'
];

/** The column each card stands in, from the left, in the picture's order; one that plays several roles stands in the middle between them. */
export function columnsOf(model: Model, picture: Picture, by: 'roles' | 'layers'): number[] {
	const placeOf = by === 'roles' ? rolePlace : (card: Card) => layerPlace(model, card);
	const places = picture.cards.map(placeOf);
	const columns = [...new Set(places)].sort((one, other) => one - other);
	return places.map((place) => columns.indexOf(place));
}

function rolePlace({ chips }: Card): number {
	const places = chips.map(({ role }) => roleOrder.indexOf(role));
	return places.length === 0 ? -1 : (Math.min(...places) + Math.max(...places)) / 2;
}

/** Contexts by the outermost layer they are said to be of, and those of none after them; all else after the contexts, by role. */
function layerPlace(model: Model, card: Card): number {
	if (!card.chips.every(({ role }) => role === 'C')) return layerOrder.length + 1 + rolePlace(card);
	const layers = card.occurrences.flatMap(
		({ configuration, occurrence }) =>
			model.configuration.get(configuration)?.occurrences[occurrence]?.layer ?? []
	);
	const places = layers.map((layer) => layerOrder.indexOf(layer));
	return places.length === 0 ? layerOrder.length : Math.min(...places);
}
