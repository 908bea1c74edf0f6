import type { Id } from '../model/id';
import { added, defineCommand, Refused } from './command';
import { elementLabelled } from './elements';

/** Adds an element that stands in no configuration yet. */
export const createElement = defineCommand<{ label: string; id?: Id<'element'> }>({
	name: 'create-element',
	scope: 'theory',
	change(model, { label, id }, context) {
		const twin = elementLabelled(model, label);
		if (twin !== undefined)
			return new Refused(
				`There is already an element “${twin.label}”. Use that one, or choose other words.`
			);
		return added('element', { id: id ?? context.newId('element'), label: label.trim() });
	},
	sentence: (names) => `Added the element ${names.of('element')}`
});
