import { knownIn } from '$lib/core/cases/known';
import type { Evidence } from '$lib/core/evidence';
import { inOrder } from '$lib/core/graph/places';
import { partsOf } from '$lib/core/graph/parts';
import type { Configuration } from '$lib/core/model/configuration';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import type { Theory } from '$lib/core/model/theory';

/** Where values are looked at: a theory, or one configuration of it. */
export interface Looked {
	readonly theory: Id<'theory'> | null;
	readonly configuration: Id<'configuration'> | '';
}

/** The configurations that are looked at, in order. */
export function configurationsIn(model: Model, { theory, configuration }: Looked): Configuration[] {
	const held = theory === null ? undefined : model.theory.get(theory)?.configurations;
	return inOrder(model.configuration).filter(
		({ id }) => (configuration === '' || id === configuration) && (held === undefined || id in held)
	);
}

/** An element as the column of a sheet. */
export interface ValueColumn {
	readonly id: Id<'element'>;
	readonly label: string;
	/** Its place among the ordered steps of the theory, where it is one. */
	readonly step?: number;
}

/** The elements of the configurations that are looked at, each once; a theory's ordered steps come first. */
export function valueColumns(
	model: Model,
	evidence: Evidence,
	looked: Looked,
	which: 'known' | 'all'
): ValueColumn[] {
	const theory = looked.theory === null ? undefined : model.theory.get(looked.theory);
	const elements = new Set<Id<'element'>>(looked.configuration === '' ? theory?.steps : []);
	for (const configuration of configurationsIn(model, looked))
		for (const { element } of partsOf(configuration).occurrences) elements.add(element);
	const known = new Set(which === 'known' ? knownIn(model, evidence).elements : []);
	return [...elements].flatMap((id) =>
		which === 'all' || known.has(id) ? columnOf(model, theory, id) : []
	);
}

function columnOf(model: Model, theory: Theory | undefined, id: Id<'element'>): ValueColumn[] {
	const element = model.element.get(id);
	if (element === undefined) return [];
	const at = theory?.steps?.indexOf(id) ?? -1;
	return [{ id, label: element.shortLabel ?? element.label, ...(at < 0 ? {} : { step: at + 1 }) }];
}
