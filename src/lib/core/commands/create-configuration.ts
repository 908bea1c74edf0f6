import type { Configuration } from '../model/configuration';
import type { Id } from '../model/id';
import { projectOf, type Model } from '../model/model';
import { added, defineCommand, revised, together } from './command';
import { present } from './fields';

/** Adds an empty configuration, to a theory where one is named. */
export const createConfiguration = defineCommand<{
	configuration?: Id<'configuration'>;
	reference?: string;
	nickname?: string;
	theory?: Id<'theory'>;
}>({
	name: 'create-configuration',
	scope: 'theory',
	change(model, { configuration, reference, nickname, theory }, context) {
		const id = configuration ?? context.newId('configuration');
		const record: Configuration = present({
			id,
			reference: reference ?? nextReference(model),
			nickname,
			occurrences: {},
			links: {},
			toldBy: { teller: 'analyst' as const },
			rank: nextRank(model)
		});
		const made = added('configuration', record);
		if (theory === undefined) return made;
		return together(
			made,
			revised(model, 'theory', theory, (before) => ({
				...before,
				configurations: { ...before.configurations, [id]: true as const }
			}))
		);
	},
	sentence: (names) => `Added the configuration ${names.of('configuration')}`
});

/** The next free reference in the project's heuristic: `CMO 4` after `CMO 3`. */
export function nextReference(model: Model, ahead = 0): string {
	const heuristic = projectOf(model)?.heuristic ?? 'CMO';
	const numbers = [...model.configuration.values()].map(({ reference }) =>
		Number(/(\d+)\s*$/.exec(reference)?.[1] ?? 0)
	);
	return `${heuristic} ${Math.max(0, ...numbers) + 1 + ahead}`;
}

/** A rank after every configuration there is. */
export function nextRank(model: Model): number {
	return Math.max(0, ...[...model.configuration.values()].map(({ rank }) => rank)) + 1;
}
