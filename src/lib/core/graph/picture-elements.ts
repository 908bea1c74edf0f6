import type { Element } from '../model/element';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import { shortLabelOf } from '../short-label';
import { mergedArrows } from './picture-arrows';
import { chipsOfElement } from './picture-chips';
import { noMarks, type Card, type Picture, type PictureOptions } from './picture-parts';
import { inOrder, placesByElement, type Place } from './places';
import { remember } from './remember';
import { ripples } from './ripples';

/** One card per element, with the roles of all its occurrences, and the links of all configurations merged. */
export function elementsPicture(model: Model, options: PictureOptions): Picture {
	const cards = [...elementCards(model, options)];
	const known = new Set(cards.map((card) => card.id));
	const arrows = mergedArrows(inOrder(model.configuration), known);
	return { shows: 'elements', cards, arrows, grounds: [] };
}

/** The cards one after the other, so that many of them can be worked out with pauses in between. */
export function* elementCards(model: Model, options: PictureOptions): Generator<Card> {
	const rippling = new Set(ripples(model).map((ripple) => ripple.element));
	for (const { element, places } of elementsShown(model, options))
		yield cardOf(element, places, rippling.has(element.id), options);
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
		return element === undefined ? [] : [{ element, places: places.get(id) ?? nowhere }];
	});
}

const nowhere: readonly Place[] = [];

const lastCards = new WeakMap<Element, Card>();

/** The card of an element; the very same one as before where nothing about it has changed. */
function cardOf(
	element: Element,
	places: readonly Place[],
	ripple: boolean,
	options: PictureOptions
): Card {
	const standing = standingAt(places);
	const named = [element.id, ...standing.keys];
	const marks = options.marksOf?.(named) ?? noMarks;
	const asks = options.asksOf?.(named) ?? 0;
	const before = lastCards.get(element);
	const isSame =
		before?.chips === standing.chips &&
		before.marks === marks &&
		before.asks === asks &&
		before.ripple === ripple;
	if (isSame) return before;
	const { id, label } = element;
	const { chips, occurrences } = standing;
	const card: Card = {
		...{ id, element: id, label, chips, occurrences, marks, asks, ripple },
		// Asked for only where cards are seen from far away.
		get shortLabel() {
			return shortLabelOf(element);
		}
	};
	lastCards.set(element, card);
	return card;
}

/** What a card says about the places of its element. */
const standingAt = remember((places: readonly Place[]) => ({
	keys: places.map(({ occurrence }) => occurrence.id),
	chips: chipsOfElement(places.map(({ occurrence }) => occurrence)),
	occurrences: places.map(({ configuration, occurrence }) => ({
		configuration: configuration.id,
		occurrence: occurrence.id
	}))
}));
