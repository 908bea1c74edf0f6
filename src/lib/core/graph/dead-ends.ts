import type { Id } from '../model/id';
import type { Model, Table } from '../model/model';
import { impliedLinks } from './implied-links';
import { hasRole, partsOf } from './parts';
import { placesByElement, type Place } from './places';
import { remember } from './remember';

/** An outcome from which the theory goes no further. */
export interface DeadEnd {
	readonly element: Id<'element'>;
	/** Where it is an outcome. */
	readonly places: readonly Place[];
}

/** The outcomes that stop: elements that are an outcome everywhere they occur and from which no link, explicit or implied, leads to another element. */
export function deadEnds(model: Model): readonly DeadEnd[] {
	return deadEndsAmong(model.configuration);
}

const deadEndsAmong = remember((configurations: Table<'configuration'>): readonly DeadEnd[] => {
	const leading = elementsThatLeadOn(configurations);
	const found: DeadEnd[] = [];
	for (const [element, places] of placesByElement(configurations)) {
		const isOutcomeAlone = places.every(
			({ occurrence }) => occurrence.roles.length === 1 && hasRole(occurrence, 'O')
		);
		if (isOutcomeAlone && !leading.has(element)) found.push({ element, places });
	}
	return found;
});

function elementsThatLeadOn(configurations: Table<'configuration'>): ReadonlySet<Id<'element'>> {
	const leading = new Set<Id<'element'>>();
	for (const configuration of configurations.values()) {
		const { occurrences } = configuration;
		for (const link of partsOf(configuration).links) {
			const ends = link.to.map((end) => occurrences[end as Id<'occurrence'>]?.element);
			for (const cause of link.from) {
				const element = occurrences[cause]?.element;
				if (element !== undefined && ends.some((end) => end !== element)) leading.add(element);
			}
		}
		for (const { from, to } of impliedLinks(configuration)) {
			const element = occurrences[from]?.element;
			if (element !== undefined && element !== occurrences[to]?.element) leading.add(element);
		}
	}
	return leading;
}
