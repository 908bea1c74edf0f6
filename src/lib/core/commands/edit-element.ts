import type { Id } from '../model/id';
import type { Element } from '../model/element';
import { defineCommand, Refused, revised } from './command';
import { elementLabelled } from './elements';
import { withFields, type Fields } from './fields';

/** Gives an element another label. */
export const renameElement = defineCommand<{ element: Id<'element'>; label: string }>({
	name: 'rename-element',
	scope: 'theory',
	change(model, { element, label }) {
		const twin = elementLabelled(model, label);
		if (label.trim() === '')
			return new Refused('An element needs a label. Say in a few words what it is.');
		if (twin !== undefined && twin.id !== element)
			return new Refused(
				`There is already an element “${twin.label}”. Choose other words, or use that element instead.`
			);
		return revised(model, 'element', element, (before) => ({ ...before, label: label.trim() }));
	},
	sentence: (names) => `Renamed the element ${names.of('element')}`
});

/** Changes an element's short label, note or stated opposite. */
export const editElement = defineCommand<{
	element: Id<'element'>;
	fields: Fields<Element, 'shortLabel' | 'note' | 'oppositeOf'>;
}>({
	name: 'edit-element',
	scope: 'theory',
	change: (model, { element, fields }) =>
		revised(model, 'element', element, (before) =>
			fields.oppositeOf === element
				? new Refused('An element cannot be its own opposite. Choose another one.')
				: withFields(before, fields)
		),
	sentence: (names) => `Described the element ${names.of('element')}`
});
