import { firstApart, pairsApart } from '$lib/core/consolidate/apart';
import type { Reversal } from '$lib/core/consolidate/polarity';
import { placesOf, type Place } from '$lib/core/graph/places';
import type { Element } from '$lib/core/model/element';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import type { Group } from './group.svelte';

/** An element of a group with where it occurs, and whether it is to become part of the one. */
export interface Member {
	readonly element: Element;
	readonly places: readonly Place[];
	readonly taken: boolean;
	/** Set where it says the reverse of others in the group. */
	readonly reversal: Reversal | undefined;
}

/** The members of a group, and after them what only looks like them but says the reverse: taken are the members, unless they are to stay apart from one before, or a person said otherwise. */
export function membersOf(
	model: Model,
	group: Group,
	members: readonly Id<'element'>[],
	reversed: readonly (Reversal & { readonly element: Id<'element'> })[] = []
): Member[] {
	const turned = new Map(reversed.map((one) => [one.element, one]));
	const apart = pairsApart(model).filter(({ pair }) =>
		pair.every((id) => members.includes(id) || turned.has(id))
	);
	const taken = new Set<string>();
	return [...new Set([...members, ...turned.keys()])].flatMap((id): Member[] => {
		const element = model.element.get(id);
		if (element === undefined) return [];
		const isProposed =
			members.includes(id) && firstApart(apart, new Set([...taken, id])) === undefined;
		const isTaken = group.turned.get(id) ?? isProposed;
		if (isTaken) taken.add(id);
		return [{ element, places: placesOf(model, id), taken: isTaken, reversal: turned.get(id) }];
	});
}

/** The member whose label is kept: the one chosen, or the one that occurs most and is worded shortest. */
export function keptOf(group: Group, taken: readonly Member[]): Element | undefined {
	const chosen = taken.find(({ element }) => element.id === group.chosen);
	const usual = taken.reduce<Member | undefined>(
		(best, one) => (best === undefined || isBetter(one, best) ? one : best),
		undefined
	);
	return (chosen ?? usual)?.element;
}

function isBetter(one: Member, best: Member): boolean {
	const more = one.places.length - best.places.length;
	return more > 0 || (more === 0 && one.element.label.length < best.element.label.length);
}
