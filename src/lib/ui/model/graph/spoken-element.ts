import type { Configuration } from '$lib/core/model/configuration';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import type { Occurrence } from '$lib/core/model/occurrence';
import { rolesInWords } from '../../role/role-words';
import { countOf } from '../../shared/words';
import { linkLines } from '../inspector/link-lines';

/** From so many configurations on, they are counted instead of named. */
const many = 4;

/** The roles of an element, where it plays them, and how many links come to it and leave it, in words. */
export function spokenElement(model: Model, element: Id<'element'>): string {
	const places = [...model.configuration.values()].flatMap((configuration) =>
		Object.values(configuration.occurrences)
			.filter((occurrence) => occurrence.element === element)
			.map((occurrence) => ({ configuration, occurrence }))
	);
	if (places.length === 0) return 'in no configuration';
	const lines = places.map(({ configuration, occurrence }) =>
		linkLines(model, configuration, occurrence.id)
	);
	const sum = (way: 'comes' | 'leads') => lines.reduce((all, one) => all + one[way].length, 0);
	return `${rolesAndPlaces(places)}; ${countOf(sum('comes'), 'link')} in, ${countOf(sum('leads'), 'link')} out`;
}

function rolesAndPlaces(
	places: readonly { configuration: Configuration; occurrence: Occurrence }[]
): string {
	const byRole = new Map<string, string[]>();
	for (const { configuration, occurrence } of places) {
		const role = rolesInWords(occurrence.roles, occurrence.relation);
		byRole.set(role, [...(byRole.get(role) ?? []), configuration.reference]);
	}
	return [...byRole]
		.map(([role, references]) => {
			const where =
				references.length < many
					? references.join(' and ')
					: countOf(references.length, 'configuration');
			return `${role} in ${where}`;
		})
		.join(', ');
}
