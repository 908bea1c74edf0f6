import { borrowedContexts } from '../graph/borrowed-contexts';
import { occurrencesWith } from '../graph/parts';
import type { Place } from '../graph/places';
import type { Configuration } from '../model/configuration';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import type { Theory } from '../model/theory';
import { isOpen } from './asked';

/** A context that every configuration of a theory has. */
export interface Everywhere {
	readonly theory: Theory;
	readonly element: Id<'element'>;
	readonly configurations: readonly Configuration[];
	/** Where it is written. */
	readonly places: readonly Place[];
}

type Theories = Pick<Model, 'theory' | 'configuration'>;

/** The contexts that stand in every configuration of an open theory with more than one. */
export function contextsEverywhere(model: Theories): Everywhere[] {
	return [...model.theory.values()].filter(isOpen).flatMap((theory) => inTheory(model, theory));
}

function inTheory(model: Theories, theory: Theory): Everywhere[] {
	const configurations = (Object.keys(theory.configurations) as Id<'configuration'>[]).flatMap(
		(id) => model.configuration.get(id) ?? []
	);
	const [first, ...others] = configurations;
	if (first === undefined || others.length === 0) return [];
	let shared = elementsIn(contextsOf(model, first));
	for (const other of others) {
		const here = elementsIn(contextsOf(model, other));
		shared = new Set([...shared].filter((element) => here.has(element)));
		if (shared.size === 0) return [];
	}
	const all = configurations.flatMap((one) => contextsOf(model, one));
	return [...shared].map((element) => ({
		theory,
		element,
		configurations,
		places: [...new Map(all.map((place) => [place.occurrence.id, place])).values()].filter(
			({ occurrence }) => occurrence.element === element
		)
	}));
}

function contextsOf(model: Theories, configuration: Configuration): Place[] {
	const own = occurrencesWith(configuration, 'C').map((occurrence) => ({
		configuration,
		occurrence
	}));
	return [...own, ...borrowedContexts(model, configuration)];
}

function elementsIn(places: readonly Place[]): Set<Id<'element'>> {
	return new Set(places.map(({ occurrence }) => occurrence.element));
}
