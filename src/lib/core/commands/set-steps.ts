import type { Id } from '../model/id';
import { defineCommand, gone, Refused, revised } from './command';
import { withFields } from './fields';

/** Says which elements are the ordered steps of a theory; none makes it one without steps. */
export const setSteps = defineCommand<{
	readonly theory: Id<'theory'>;
	readonly steps: readonly Id<'element'>[];
}>({
	name: 'set-steps',
	scope: 'theory',
	change(model, { theory, steps }) {
		if (new Set(steps).size < steps.length)
			return new Refused('An element can be one step only. Take it out where it stands twice.');
		if (steps.some((id) => !model.element.has(id))) return gone('element');
		return revised(model, 'theory', theory, (before) =>
			withFields(before, { steps: steps.length === 0 ? null : steps })
		);
	},
	sentence: (names) => `Set the ordered steps of ${names.of('theory')}`
});
