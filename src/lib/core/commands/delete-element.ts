import type { Id } from '../model/id';
import { removal } from '../removal';
import { defineCommand } from './command';

/** Deletes an element with its occurrences, their links and the codings on them. */
export const deleteElement = defineCommand<{ element: Id<'element'> }>({
	name: 'delete-element',
	scope: 'theory',
	change: (model, { element }) => removal(model, [{ kind: 'element', id: element, path: [] }]),
	sentence: (names) => `Deleted the element ${names.of('element')}`
});
