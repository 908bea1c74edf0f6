import type { Element } from '../model/element';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import { mergedArrows } from './picture-arrows';
import { chipsOfElement } from './picture-chips';
import { noMarks, type Card, type Picture, type PictureOptions } from './picture-parts';
import { inOrder, placesByElement, type Place } from './places';
import { ripples } from './ripples';

/** One card per element, with the roles of all its occurrences, and the links of all configurations merged. */
export function elementsPicture(model: Model, options: PictureOptions): Picture {
	const rippling = new Set(ripples(model).map((ripple) => ripple.element));
	const cards = elementsShown(model, options).map(({ element, places }) => ({
		...cardOf(element, places, options),
		ripple: rippling.has(element.id)
	}));
	const known = new Set(cards.map((card) => card.id));
	const arrows = mergedArrows(inOrder(model.configuration), known);
	return { shows: 'elements', cards, arrows, grounds: [] };
}

/** Elements in the order they first occur; those that occur nowhere come last, and only where nothing is filtered. */
function elementsShown(
	model: Model,
	options: PictureOptions
): { element: Element; places: readonly Place[] }[] {
	const places = placesByElement(model.configuration);
	const isFiltered = options.theory !== undefined || options.configurations !== undefined;
	const unmet = isFiltered ? [] : [...model.element.keys()].filter((id) => !places.has(id));
	return [...places.keys(), ...unmet].flatMap((id: Id<'element'>) => {
		const element = model.element.get(id);
		return element === undefined ? [] : [{ element, places: places.get(id) ?? [] }];
	});
}

function cardOf(
	element: Element,
	places: readonly Place[],
	options: PictureOptions
): Omit<Card, 'ripple'> {
	const occurrences = places.map((place) => place.occurrence);
	const keys = [element.id, ...occurrences.map((one) => one.id)];
	return {
		id: element.id,
		element: element.id,
		label: element.label,
		...(element.shortLabel === undefined ? {} : { shortLabel: element.shortLabel }),
		chips: chipsOfElement(occurrences),
		occurrences: places.map(({ configuration, occurrence }) => ({
			configuration: configuration.id,
			occurrence: occurrence.id
		})),
		marks: options.marksOf?.(keys) ?? noMarks,
		asks: options.asksOf?.(keys) ?? 0
	};
}
