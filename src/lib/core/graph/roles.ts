import type { Id } from '../model/id';
import type { Model } from '../model/model';
import type { Role } from '../model/role';
import { placesByElement, placesOf, type Place } from './places';

/** The roles one element plays, place by place. */
export interface RoleInventory {
	readonly element: Id<'element'>;
	/** In the order of configurations, and of occurrences in them. */
	readonly places: readonly Place[];
	/** Each role once, in the order it first appears. */
	readonly roles: readonly Role[];
	/** The places where it plays another role than at the place before, or two roles. */
	readonly changes: readonly Place[];
}

/** The roles of one element over all its occurrences. */
export function roleInventoryOf(model: Model, element: Id<'element'>): RoleInventory {
	return inventory(element, placesOf(model, element));
}

/** The roles of every element that occurs anywhere. */
export function roleInventories(model: Model): RoleInventory[] {
	return [...placesByElement(model.configuration)].map(([element, places]) =>
		inventory(element, places)
	);
}

/** Whether an element plays more than one role, in one place or over several. */
export function hasSeveralRoles(places: readonly Place[]): boolean {
	const first = places[0]?.occurrence.roles[0];
	return places.some(({ occurrence }) => occurrence.roles.some((role) => role !== first));
}

function inventory(element: Id<'element'>, places: readonly Place[]): RoleInventory {
	return {
		element,
		places,
		roles: [...new Set(places.flatMap(({ occurrence }) => [...occurrence.roles]))],
		changes: places.filter(({ occurrence }, at) => {
			const before = places[at - 1]?.occurrence.roles ?? occurrence.roles;
			return occurrence.roles.length > 1 || before.join() !== occurrence.roles.join();
		})
	};
}
