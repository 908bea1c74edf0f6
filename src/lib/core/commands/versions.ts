import type { Id } from '../model/id';
import type { Model } from '../model/model';
import type { Holding, Version } from '../model/version';
import { removal } from '../removal';
import { added, defineCommand, gone, Refused, revised } from './command';
import { withFields, without, type Fields } from './fields';

/** Freezes a theory as it stands, with a name and a reason. */
export const freezeVersion = defineCommand<{
	theory: Id<'theory'>;
	version?: Id<'version'>;
	name: string;
	reason: string;
}>({
	name: 'freeze-version',
	scope: 'theory',
	change(model, { theory, version, name, reason }, context) {
		const frozen = frozenTheory(model, theory);
		if (frozen === undefined) return gone('theory');
		if (reason.trim() === '')
			return new Refused('A version is frozen with a reason. Say in a sentence why now.');
		if (name.trim() === '')
			return new Refused('A version needs a name, such as “After interviews”. Give it one.');
		return added('version', {
			id: version ?? context.newId('version'),
			theory,
			name: name.trim(),
			reason: reason.trim(),
			at: context.now,
			frozen,
			holdings: Object.fromEntries(
				frozen.configurations.flatMap(({ occurrences }) =>
					Object.keys(occurrences).map((id) => [id, 'yes' as const])
				)
			)
		});
	},
	sentence: (names) => `Froze a version of ${names.of('theory')}`
});

/** Says whether a version holds an occurrence; `null` is "not said". */
export const setHolding = defineCommand<{
	version: Id<'version'>;
	occurrence: Id<'occurrence'>;
	holding: Holding | null;
}>({
	name: 'set-holding',
	scope: 'theory',
	change: (model, { version, occurrence, holding }) =>
		revised(model, 'version', version, (before) => ({
			...before,
			holdings:
				holding === null
					? without(before.holdings, occurrence)
					: withFields(before.holdings, { [occurrence]: holding })
		})),
	sentence: (names) => `Said whether ${names.of('version')} holds ${names.of('occurrence')}`
});

/** Changes what a version is called, why it was frozen, or what is noted of it; what it froze stays as it is. */
export const describeVersion = defineCommand<{
	version: Id<'version'>;
	fields: Fields<Version, 'name' | 'reason' | 'note'>;
}>({
	name: 'describe-version',
	scope: 'theory',
	change(model, { version, fields }) {
		if (fields.name === null || fields.name?.trim() === '')
			return new Refused('A version needs a name, such as “After interviews”. Give it one.');
		if (fields.reason === null || fields.reason?.trim() === '')
			return new Refused('A version stands with its reason. Say in a sentence why it was frozen.');
		return revised(model, 'version', version, (before) => withFields(before, fields));
	},
	sentence: (names) => `Described the version ${names.of('version')}`
});

/** Deletes a version; the theory itself stays as it is. */
export const deleteVersion = defineCommand<{ version: Id<'version'> }>({
	name: 'delete-version',
	scope: 'theory',
	change: (model, { version }) => removal(model, [{ kind: 'version', id: version, path: [] }]),
	sentence: (names) => `Deleted the version ${names.of('version')}`
});

/** A copy of a theory with its configurations and the elements they use. */
export function frozenTheory(model: Model, id: Id<'theory'>): Version['frozen'] | undefined {
	const theory = model.theory.get(id);
	if (theory === undefined) return undefined;
	const configurations = [...model.configuration.values()].filter(
		(one) => one.id in theory.configurations
	);
	const used = new Set(
		configurations.flatMap((one) => Object.values(one.occurrences).map(({ element }) => element))
	);
	return {
		theory,
		configurations,
		elements: [...model.element.values()].filter(({ id: one }) => used.has(one))
	};
}
