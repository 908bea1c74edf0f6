import { inOrder } from '../graph/places';
import { remember } from '../graph/remember';
import type { Configuration } from '../model/configuration';
import type { Element } from '../model/element';
import type { Id } from '../model/id';
import type { Model, Table } from '../model/model';
import type { Occurrence } from '../model/occurrence';
import type { Theory } from '../model/theory';
import type { Holding, Version } from '../model/version';
import { indexed, type Indexed } from './origin';

/** A theory at one moment: as a version froze it, or as it stands now. */
export interface Standpoint extends Indexed {
	/** Of the version, or of the theory where it is the theory as it stands. */
	readonly id: Id<'version'> | Id<'theory'>;
	readonly theory: Theory;
	readonly version?: Version;
	/** In the order people see them. */
	readonly configurations: readonly Configuration[];
	element(id: Id<'element'>): Element | undefined;
	/** What is known of an occurrence, by its origin, and the copy of it that is there where that is known: held, not held, or nothing (not said). */
	holding(origin: string, there?: Occurrence): Holding | undefined;
}

/** A theory as a version froze it. */
export const versionStandpoint = remember((version: Version): Standpoint => {
	const { frozen, holdings, madeAfterwards } = version;
	const elements = new Map(frozen.elements.map((one) => [one.id, one]));
	const configurations = [...frozen.configurations].sort((one, other) => one.rank - other.rank);
	const index = indexed(configurations);
	const said: Readonly<Record<string, Holding>> = holdings;
	return {
		byOrigin: index.byOrigin,
		occurrences: index.occurrences,
		links: index.links,
		id: version.id,
		theory: frozen.theory,
		version,
		configurations,
		element: (id) => elements.get(id),
		holding: (origin, there) => {
			const held = there ?? index.occurrences.get(origin)?.occurrence;
			const known = said[held?.id ?? origin] ?? said[origin];
			// What was frozen here is whole; of what was set up afterwards only what is said is known.
			return known ?? (held !== undefined ? 'yes' : madeAfterwards === true ? undefined : 'no');
		}
	};
});

/** Told apart by the theory, the configurations and the elements, so that no other edit makes them anew. */
const standpoints = remember((_: Table<'configuration'>) =>
	remember((__: Table<'element'>) => new WeakMap<Theory, Standpoint>())
);

/** A theory as it stands now; all that is not in it is not held. */
export function theoryStandpoint(model: Model, theory: Theory): Standpoint {
	const known = standpoints(model.configuration)(model.element);
	const found = known.get(theory) ?? standsNow(model, theory);
	known.set(theory, found);
	return found;
}

function standsNow(model: Model, theory: Theory): Standpoint {
	const configurations = inOrder(model.configuration).filter(
		({ id }) => id in theory.configurations
	);
	const index = indexed(configurations);
	return {
		byOrigin: index.byOrigin,
		get occurrences() {
			return index.occurrences;
		},
		get links() {
			return index.links;
		},
		id: theory.id,
		theory,
		configurations,
		element: (id) => model.element.get(id),
		holding: (origin, there) =>
			there !== undefined || index.occurrences.has(origin) ? 'yes' : 'no'
	};
}

/** The standpoint an id names: a version, or a theory as it stands. */
export function standpointOf(model: Model, id: string): Standpoint | undefined {
	const version = model.version.get(id as Id<'version'>);
	if (version !== undefined) return versionStandpoint(version);
	const theory = model.theory.get(id as Id<'theory'>);
	return theory === undefined ? undefined : theoryStandpoint(model, theory);
}

/** What people call a standpoint: the version's name, or that it is the theory as it stands. */
export function standpointName({ version, theory }: Standpoint): string {
	return version?.name ?? `${theory.name}, as it stands`;
}

/** The words an occurrence was written in, or its element's label as it was then. */
export function wordsOf(standpoint: Standpoint, { wording, element }: Occurrence): string {
	return wording?.text ?? labelOf(standpoint, element);
}

/** What an element was called then. */
export function labelOf(standpoint: Standpoint, element: Id<'element'>): string {
	return standpoint.element(element)?.label ?? 'an element that is not in this version';
}
