import { placesByElement } from '$lib/core/graph/places';
import type { Element } from '$lib/core/model/element';
import type { Model } from '$lib/core/model/model';
import { matching } from '../shared/matching';

/** An element that was found, with how often it occurs. */
export interface Found {
	readonly element: Element;
	readonly occurrences: number;
	/** A wording that holds the words where the label does not. */
	readonly wording: string | undefined;
}

/** The elements whose label or a wording holds all the words; all elements where none are given. Those that occur oftener come first. */
export function foundElements(model: Model, query: string, atLeast = 0): Found[] {
	const places = placesByElement(model.configuration);
	const choices = [...model.element.values()].flatMap((element) => {
		const own = places.get(element.id) ?? [];
		const wordings = own.flatMap(({ occurrence }) => occurrence.wording?.text ?? []);
		const labels = [...new Set([element.label, ...wordings])];
		if (own.length < atLeast) return [];
		return labels.map((label) => ({ value: element.id, label, element, occurrences: own.length }));
	});
	const found = new Map<string, Found>();
	for (const { element, label, occurrences } of matching(choices, query))
		if (!found.has(element.id))
			found.set(element.id, {
				element,
				occurrences,
				wording: label === element.label ? undefined : label
			});
	return [...found.values()].sort((one, other) => other.occurrences - one.occurrences);
}
