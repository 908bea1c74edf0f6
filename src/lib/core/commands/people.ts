import type { Id } from '../model/id';
import type { Kind } from '../model/kinds';
import type { Case, Group, Person } from '../model/people';
import { removal } from '../removal';
import { added, defineCommand, Refused, revised } from './command';
import { withFields, type Fields } from './fields';

const unnamed = new Refused('This needs a name. A pseudonym will do.');

/** Adds a stakeholder group. */
export const addGroup = defineCommand<{ group?: Id<'group'>; name: string }>({
	name: 'add-group',
	scope: 'evidence',
	change: (_, { group, name }, context) =>
		name.trim() === ''
			? unnamed
			: added('group', { id: group ?? context.newId('group'), name: name.trim() }),
	sentence: (names) => `Added the group ${names.of('group')}`
});

/** Adds a person who speaks in sources, under a pseudonym. */
export const addPerson = defineCommand<{
	person?: Id<'person'>;
	name: string;
	groups?: Person['groups'];
}>({
	name: 'add-person',
	scope: 'evidence',
	change: (_, { person, name, groups }, context) =>
		name.trim() === ''
			? unnamed
			: added(
					'person',
					withFields(
						{ id: person ?? context.newId('person'), name: name.trim() },
						{ groups }
					) as Person
				),
	sentence: (names) => `Added the person ${names.of('person')}`
});

/** Adds a case: a person, site or family that outcomes happen to. */
export const addCase = defineCommand<{ case?: Id<'case'>; name: string; of?: Case['of'] }>({
	name: 'add-case',
	scope: 'evidence',
	change: (_, params, context) =>
		params.name.trim() === ''
			? unnamed
			: added('case', {
					id: params.case ?? context.newId('case'),
					name: params.name.trim(),
					of: params.of ?? 'person'
				}),
	sentence: (names) => `Added the case ${names.of('case')}`
});

/** Changes a group's name or note. */
export const editGroup = defineCommand<{
	group: Id<'group'>;
	fields: Fields<Group, 'name' | 'note'>;
}>({
	name: 'edit-group',
	scope: 'evidence',
	change: (model, { group, fields }) =>
		fields.name === null
			? unnamed
			: revised(model, 'group', group, (before) => withFields(before, fields)),
	sentence: (names) => `Described the group ${names.of('group')}`
});

/** Changes what is known of a person. */
export const editPerson = defineCommand<{
	person: Id<'person'>;
	fields: Fields<Person, 'name' | 'groups' | 'cases' | 'note'>;
}>({
	name: 'edit-person',
	scope: 'evidence',
	change: (model, { person, fields }) =>
		fields.name === null
			? unnamed
			: revised(model, 'person', person, (before) => withFields(before, fields)),
	sentence: (names) => `Described the person ${names.of('person')}`
});

/** Changes what is known of a case. */
export const editCase = defineCommand<{
	case: Id<'case'>;
	fields: Fields<Case, 'name' | 'of' | 'groups' | 'note'>;
}>({
	name: 'edit-case',
	scope: 'evidence',
	change: (model, params) =>
		params.fields.name === null
			? unnamed
			: revised(model, 'case', params.case, (before) => withFields(before, params.fields)),
	sentence: (names) => `Described the case ${names.of('case')}`
});

/** Deletes a group, person or case; extracts stay and no longer name it. */
export const deletePeople = defineCommand<{
	kind: Extract<Kind, 'group' | 'person' | 'case'>;
	id: string;
}>({
	name: 'delete-people',
	scope: 'evidence',
	change: (model, { kind, id }) => removal(model, [{ kind, id, path: [] }]),
	sentence: (names) =>
		`Deleted ${names.of('group', '') || names.of('person', '') || names.of('case', 'a case')}`
});
