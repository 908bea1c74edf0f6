import type { Configuration } from '../model/configuration';
import type { Id } from '../model/id';
import type { Model, Table } from '../model/model';
import type { Occurrence } from '../model/occurrence';
import type { Target } from '../model/target';
import type { Theory } from '../model/theory';
import { partsOf } from './parts';
import { remember } from './remember';

/** One appearance of an element, with the configuration it appears in. */
export interface Place {
	readonly configuration: Configuration;
	readonly occurrence: Occurrence;
}

const none: readonly never[] = [];

/** The configurations of a project in the order people see them. */
export const inOrder = remember((table: Table<'configuration'>): readonly Configuration[] =>
	[...table.values()].sort((a, b) => a.rank - b.rank)
);

/** Where each element occurs, in the order of configurations and of occurrences in them. */
export const placesByElement = remember(
	(table: Table<'configuration'>): ReadonlyMap<Id<'element'>, readonly Place[]> => {
		const places = new Map<Id<'element'>, Place[]>();
		for (const configuration of inOrder(table))
			for (const occurrence of partsOf(configuration).occurrences) {
				const found = places.get(occurrence.element);
				if (found === undefined) places.set(occurrence.element, [{ configuration, occurrence }]);
				else found.push({ configuration, occurrence });
			}
		return places;
	}
);

/** Where an element occurs. */
export function placesOf(model: Model, element: Id<'element'>): readonly Place[] {
	return placesByElement(model.configuration).get(element) ?? none;
}

const byConfiguration = remember((table: Table<'theory'>) => {
	const theories = new Map<Id<'configuration'>, Theory[]>();
	for (const theory of table.values())
		for (const id of Object.keys(theory.configurations) as Id<'configuration'>[]) {
			const found = theories.get(id);
			if (found === undefined) theories.set(id, [theory]);
			else found.push(theory);
		}
	return theories;
});

/** The theories that hold a configuration. */
export function theoriesOf(
	model: Pick<Model, 'theory'>,
	configuration: Id<'configuration'>
): readonly Theory[] {
	return byConfiguration(model.theory).get(configuration) ?? none;
}

/** The target that names one appearance of an element. */
export function targetOf({ configuration, occurrence }: Place): Target {
	return { kind: 'occurrence', configuration: configuration.id, occurrence: occurrence.id };
}
