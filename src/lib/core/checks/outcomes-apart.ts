import { borrowedContexts } from '../graph/borrowed-contexts';
import { hasRole, occurrencesWith } from '../graph/parts';
import { placesByElement, type Place } from '../graph/places';
import type { Configuration } from '../model/configuration';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import { oppositesOf } from './opposites';

/** Two outcomes that are stated to be opposites. */
export type Apart = readonly [Place, Place];

type Theory = Pick<Model, 'configuration' | 'element'>;

/** The pairs of opposite outcomes whose configurations have just the same contexts and mechanisms, at least one of each. */
export function outcomesApart(model: Theory): Apart[] {
	const places = placesByElement(model.configuration);
	const outcomesOf = (element: Id<'element'>): Place[] =>
		(places.get(element) ?? []).filter(({ occurrence }) => hasRole(occurrence, 'O'));
	const found: Apart[] = [];
	for (const [element, opposites] of oppositesOf(model.element))
		for (const opposite of opposites) {
			// Each pair is met from both sides.
			if (opposite <= element) continue;
			const others = byGrounds(model, outcomesOf(opposite));
			for (const one of outcomesOf(element))
				for (const other of others.get(groundsOf(model, one.configuration) ?? '') ?? [])
					found.push([one, other]);
		}
	return found;
}

function byGrounds(model: Theory, places: readonly Place[]): Map<string, Place[]> {
	const found = new Map<string, Place[]>();
	for (const place of places) {
		const grounds = groundsOf(model, place.configuration);
		if (grounds === undefined) continue;
		const others = found.get(grounds);
		if (others === undefined) found.set(grounds, [place]);
		else others.push(place);
	}
	return found;
}

/** The contexts and mechanisms of a configuration as one text; none where it lacks either. */
function groundsOf(model: Theory, configuration: Configuration): string | undefined {
	const contexts = [
		...occurrencesWith(configuration, 'C'),
		...borrowedContexts(model, configuration).map(({ occurrence }) => occurrence)
	];
	const mechanisms = occurrencesWith(configuration, 'M');
	if (contexts.length === 0 || mechanisms.length === 0) return undefined;
	return [contexts, mechanisms]
		.map((those) => [...new Set(those.map(({ element }) => element))].sort().join('+'))
		.join('>');
}
