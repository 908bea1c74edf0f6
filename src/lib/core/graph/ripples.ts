import type { Id } from '../model/id';
import type { Model, Table } from '../model/model';
import type { Occurrence } from '../model/occurrence';
import { hasRole } from './parts';
import { placesByElement, placesOf, type Place } from './places';
import { remember } from './remember';

/** An element that is brought about in one place and goes to work in another. */
export interface Ripple {
	readonly element: Id<'element'>;
	/** Where it is an outcome. */
	readonly outcomeAt: readonly Place[];
	/** Where it is a context or a mechanism. */
	readonly worksAt: readonly Place[];
	/** Where it is both, one after the other, within one occurrence. */
	readonly turnsAt: readonly Place[];
}

/** Every element that ripples, in the order it first occurs. */
export function ripples(model: Model): readonly Ripple[] {
	return ripplesAmong(model.configuration);
}

const ripplesAmong = remember((configurations: Table<'configuration'>): readonly Ripple[] => {
	const found: Ripple[] = [];
	for (const [element, places] of placesByElement(configurations)) {
		const ripple = rippleAmong(element, places);
		if (ripple !== undefined) found.push(ripple);
	}
	return found;
});

/** How one element ripples, if it does. */
export function rippleOf(model: Model, element: Id<'element'>): Ripple | undefined {
	return rippleAmong(element, placesOf(model, element));
}

/** Whether an occurrence is an outcome that then acts as context or mechanism; "at once" and "not said" are no turn. */
export function turnsWithin(occurrence: Occurrence): boolean {
	return occurrence.relation === 'in turn' && occurrence.roles[0] === 'O' && isAtWork(occurrence);
}

function isAtWork(occurrence: Occurrence): boolean {
	return hasRole(occurrence, 'C') || hasRole(occurrence, 'M');
}

function rippleAmong(element: Id<'element'>, places: readonly Place[]): Ripple | undefined {
	const outcomeAt = places.filter(({ occurrence }) => hasRole(occurrence, 'O'));
	if (outcomeAt.length === 0) return undefined;
	const worksAt = places.filter(({ occurrence }) => isAtWork(occurrence));
	if (worksAt.length === 0) return undefined;
	const turnsAt = places.filter(({ occurrence }) => turnsWithin(occurrence));
	// One occurrence that is both, and not in turn, is no movement from one place to another.
	const staysPut = outcomeAt.length === 1 && worksAt.length === 1 && outcomeAt[0] === worksAt[0];
	if (staysPut && turnsAt.length === 0) return undefined;
	return { element, outcomeAt, worksAt, turnsAt };
}
