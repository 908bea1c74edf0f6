import type { Configuration, ToldBy } from '../model/configuration';
import type { Id } from '../model/id';
import { defineCommand, gone, Refused, revised } from './command';
import { withFields, type Fields } from './fields';

type Which = { configuration: Id<'configuration'> };

/** Changes a configuration's reference, nickname, note or locator. */
export const editConfiguration = defineCommand<
	Which & { fields: Fields<Configuration, 'reference' | 'nickname' | 'note' | 'locator'> }
>({
	name: 'edit-configuration',
	scope: 'theory',
	change: (model, { configuration, fields }) =>
		revised(model, 'configuration', configuration, (before) =>
			fields.reference === null || fields.reference?.trim() === ''
				? new Refused('A configuration needs a reference to be cited by, such as CMO 3.')
				: withFields(before, fields)
		),
	sentence: (names) => `Described ${names.of('configuration')}`
});

/** Keeps an if-then-because sentence as a person wrote it, or (with `null`) goes back to the generated one. */
export const editStatement = defineCommand<Which & { text: string | null; writtenFor: string }>({
	name: 'edit-statement',
	scope: 'theory',
	change: (model, { configuration, text, writtenFor }) =>
		revised(model, 'configuration', configuration, (before) =>
			withFields(before, {
				statement: text === null || text.trim() === '' ? null : { text: text.trim(), writtenFor }
			})
		),
	sentence: (names) => `Edited the statement of ${names.of('configuration')}`
});

/** Says who tells a configuration: the analyst, or a participant in their own account. */
export const setToldBy = defineCommand<Which & { toldBy: ToldBy }>({
	name: 'set-told-by',
	scope: 'theory',
	change: (model, { configuration, toldBy }) =>
		revised(model, 'configuration', configuration, (before) => ({ ...before, toldBy })),
	sentence: (names) => `Said who tells ${names.of('configuration')}`
});

/** Lets a configuration take its contexts from another one ("contexts as in CMO 2"), or (with `null`) stops that. */
export const borrowContexts = defineCommand<Which & { from: Id<'configuration'> | null }>({
	name: 'borrow-contexts',
	scope: 'theory',
	change(model, { configuration, from }) {
		if (from === configuration)
			return new Refused(
				'A configuration cannot take its contexts from itself. Choose another one.'
			);
		if (from !== null && !model.configuration.has(from)) return gone('configuration');
		return revised(model, 'configuration', configuration, (before) =>
			withFields(before, { contextsFrom: from })
		);
	},
	sentence: (names) => `Said where ${names.of('configuration')} takes its contexts from`
});
