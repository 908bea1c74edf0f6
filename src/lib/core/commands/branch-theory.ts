import { branchedConfigurations } from '../versions/branched';
import type { Id } from '../model/id';
import type { Theory } from '../model/theory';
import { added, defineCommand, gone, Refused } from './command';

/** Begins a theory that grows from a version of another: copies of what the version froze, so that nothing there changes. */
export const branchTheory = defineCommand<{
	version: Id<'version'>;
	theory?: Id<'theory'>;
	name: string;
	kind: Theory['kind'];
}>({
	name: 'branch-theory',
	scope: 'theory',
	change(model, { version, theory, name, kind }, context) {
		const from = model.version.get(version);
		if (from === undefined) return gone('version');
		if (name.trim() === '')
			return new Refused('A theory needs a name. Say in a few words what it claims.');
		const { configurations, elements } = branchedConfigurations(model, from, context);
		return [
			...elements.flatMap((one) => added('element', one)),
			...configurations.flatMap((one) => added('configuration', one)),
			...added('theory', {
				id: theory ?? context.newId('theory'),
				name: name.trim(),
				kind,
				standing: 'under test',
				configurations: Object.fromEntries(configurations.map(({ id }) => [id, true as const])),
				grewFrom: from.theory,
				branchedFrom: from.id,
				rank: model.theory.size + 1
			})
		];
	},
	sentence: (names) =>
		`Branched the theory ${names.of('theory', 'a theory')} from ${names.of('version', 'a version')}`
});
