import type { Configuration } from '../model/configuration';
import type { Id } from '../model/id';
import type { Occurrence } from '../model/occurrence';
import type { RoleRelation, Roles } from '../model/role';
import { defineCommand, Refused, revised, together } from './command';
import { chosenElement, type ElementChoice } from './elements';
import { present } from './fields';

/** What an occurrence can be given besides its element and roles. */
export type OccurrenceDetails = Pick<
	Occurrence,
	'wording' | 'hedge' | 'part' | 'layer' | 'intent' | 'desire' | 'distance'
>;

/** Adds an element to a configuration in one role or two, after the occurrences that are there. */
export const addOccurrence = defineCommand<{
	configuration: Id<'configuration'>;
	choice: ElementChoice;
	roles: Roles;
	relation?: RoleRelation;
	occurrence?: Id<'occurrence'>;
	details?: OccurrenceDetails;
}>({
	name: 'add-occurrence',
	scope: 'theory',
	change(model, { configuration, choice, roles, relation, occurrence, details }, context) {
		const chosen = chosenElement(model, choice, context);
		if (chosen instanceof Refused) return chosen;
		const id = occurrence ?? context.newId('occurrence');
		return together(
			chosen.diff,
			revised(model, 'configuration', configuration, (before) =>
				withOccurrence(before, { ...details, id, element: chosen.id, roles, relation })
			)
		);
	},
	sentence: (names) =>
		`Added ${names.of('element', 'an occurrence')} to ${names.of('configuration')}`
});

/** A configuration with one occurrence more, placed last. */
export function withOccurrence(
	configuration: Configuration,
	occurrence: { [K in keyof Omit<Occurrence, 'rank'>]: Occurrence[K] | undefined }
): Configuration {
	const made = present({
		...occurrence,
		relation: occurrence.roles?.length === 2 ? (occurrence.relation ?? 'not said') : undefined,
		rank: nextOccurrenceRank(configuration)
	}) as Occurrence;
	return { ...configuration, occurrences: { ...configuration.occurrences, [made.id]: made } };
}

/** A rank after every occurrence of a configuration. */
export function nextOccurrenceRank(configuration: Configuration): number {
	return Math.max(0, ...Object.values(configuration.occurrences).map(({ rank }) => rank)) + 1;
}
