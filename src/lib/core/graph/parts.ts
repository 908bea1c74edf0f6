import type { Configuration } from '../model/configuration';
import type { Link } from '../model/link';
import type { Occurrence } from '../model/occurrence';
import type { Role } from '../model/role';
import { remember } from './remember';

/** A configuration's occurrences and links as lists. */
export interface Parts {
	/** In the order written. */
	readonly occurrences: readonly Occurrence[];
	readonly links: readonly Link[];
}

/** The occurrences of a configuration in the order written, and its explicit links. */
export const partsOf = remember((configuration: Configuration): Parts => ({
	occurrences: Object.values(configuration.occurrences).sort(
		(left, right) => left.rank - right.rank || (left.id < right.id ? -1 : 1)
	),
	links: Object.values(configuration.links)
}));

/** Whether an occurrence plays a role, alone or as one of two. */
export function hasRole(occurrence: Pick<Occurrence, 'roles'>, role: Role): boolean {
	return occurrence.roles[0] === role || occurrence.roles[1] === role;
}

/** The occurrences of a configuration that play a role, in the order written. */
export function occurrencesWith(configuration: Configuration, role: Role): Occurrence[] {
	return partsOf(configuration).occurrences.filter((occurrence) => hasRole(occurrence, role));
}
