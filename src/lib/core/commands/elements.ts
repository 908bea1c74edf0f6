import type { Diff } from '../diff';
import type { Id } from '../model/id';
import type { RecordOf } from '../model/kinds';
import { recordOf, type Model } from '../model/model';
import { added, gone, Refused, type Context } from './command';

/** The element with these words as its label, letter case and outer spaces aside. */
export function elementLabelled(model: Model, label: string): RecordOf<'element'> | undefined {
	const wanted = folded(label);
	for (const element of model.element.values())
		if (folded(element.label) === wanted) return element;
	return undefined;
}

/** Words as they are compared: letter case and spaces aside. */
export function folded(label: string): string {
	return label.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en');
}

/** An element to use: one that exists, or words for it (an element with these words is used again), with the id a new one is to have where that matters. */
export type ElementChoice =
	{ readonly element: Id<'element'> } | { readonly label: string; readonly id?: Id<'element'> };

/** The element chosen, with the diff that makes it where it is new. */
export function chosenElement(
	model: Model,
	choice: ElementChoice,
	context: Context
): { id: Id<'element'>; diff: Diff } | Refused {
	if ('element' in choice) {
		if (recordOf(model, 'element', choice.element) === undefined) return gone('element');
		return { id: choice.element, diff: [] };
	}
	const label = choice.label.trim();
	if (label === '') return new Refused('An element needs a label. Say in a few words what it is.');
	const twin = elementLabelled(model, label);
	if (twin !== undefined) return { id: twin.id, diff: [] };
	const id = choice.id ?? context.newId('element');
	return { id, diff: added('element', { id, label }) };
}
