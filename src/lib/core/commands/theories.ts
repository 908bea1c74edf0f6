import type { Id } from '../model/id';
import type { Standing, Theory } from '../model/theory';
import { removal } from '../removal';
import { added, defineCommand, gone, Refused, revised, together } from './command';
import { withFields, without, type Fields } from './fields';
import { newDecision } from './record-decision';

/** Adds a theory, under test. */
export const createTheory = defineCommand<{
	theory?: Id<'theory'>;
	name: string;
	kind: Theory['kind'];
}>({
	name: 'create-theory',
	scope: 'theory',
	change: (model, { theory, name, kind }, context) =>
		added('theory', {
			id: theory ?? context.newId('theory'),
			name: name.trim(),
			kind,
			standing: 'under test',
			configurations: {},
			rank: model.theory.size + 1
		}),
	sentence: (names) => `Added the theory ${names.of('theory')}`
});

/** Changes a theory's name, kind or description. */
export const editTheory = defineCommand<{
	theory: Id<'theory'>;
	fields: Fields<Theory, 'name' | 'kind' | 'description' | 'grewFrom'>;
}>({
	name: 'edit-theory',
	scope: 'theory',
	change: (model, { theory, fields }) =>
		revised(model, 'theory', theory, (before) => withFields(before, fields)),
	sentence: (names) => `Described the theory ${names.of('theory')}`
});

/** Sets where a theory stands, with the decision that says why. */
export const setStanding = defineCommand<{
	theory: Id<'theory'>;
	standing: Standing;
	reason: string;
}>({
	name: 'set-standing',
	scope: 'theory',
	change(model, { theory, standing, reason }, context) {
		if (reason.trim() === '')
			return new Refused('A theory changes its standing by a decision. Say in a sentence why.');
		const decision = newDecision(
			{ kind: 'adjudicate', text: reason, about: [{ kind: 'theory', theory }] },
			context
		);
		return together(
			added('decision', decision),
			revised(model, 'theory', theory, (before) => ({
				...before,
				standing,
				standingDecision: decision.id
			}))
		);
	},
	sentence: (names) => `Decided where ${names.of('theory')} stands`
});

/** Puts a configuration into a theory. */
export const includeConfiguration = defineCommand<{
	theory: Id<'theory'>;
	configuration: Id<'configuration'>;
}>({
	name: 'include-configuration',
	scope: 'theory',
	change: (model, { theory, configuration }) =>
		!model.configuration.has(configuration)
			? gone('configuration')
			: revised(model, 'theory', theory, (before) => ({
					...before,
					configurations: { ...before.configurations, [configuration]: true as const }
				})),
	sentence: (names) => `Put ${names.of('configuration')} into ${names.of('theory')}`
});

/** Takes a configuration out of a theory; the configuration stays. */
export const excludeConfiguration = defineCommand<{
	theory: Id<'theory'>;
	configuration: Id<'configuration'>;
}>({
	name: 'exclude-configuration',
	scope: 'theory',
	change: (model, { theory, configuration }) =>
		revised(model, 'theory', theory, (before) => ({
			...before,
			configurations: without(before.configurations, configuration)
		})),
	sentence: (names) => `Took ${names.of('configuration')} out of ${names.of('theory')}`
});

/** Deletes a theory; its configurations stay. */
export const deleteTheory = defineCommand<{ theory: Id<'theory'> }>({
	name: 'delete-theory',
	scope: 'theory',
	change: (model, { theory }) => removal(model, [{ kind: 'theory', id: theory, path: [] }]),
	sentence: (names) => `Deleted the theory ${names.of('theory')}`
});
