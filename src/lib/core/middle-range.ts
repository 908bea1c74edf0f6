import { isOpen } from './checks/asked';
import type { Configuration } from './model/configuration';
import type { Element } from './model/element';
import type { Id } from './model/id';
import type { Model } from './model/model';
import type { Theory } from './model/theory';
import { inOrder } from './graph/places';

/** What a formal theory explains, component by component, and what is left over on either side. */
export interface Mapping {
	readonly theory: Theory;
	readonly components: readonly {
		readonly element: Element;
		readonly explains: readonly Configuration[];
	}[];
	/** Components to which no configuration is mapped. */
	readonly unmappedComponents: readonly Element[];
	/** Configurations it is to explain, and those mapped to it besides. */
	readonly configurations: readonly Configuration[];
	/** Configurations it is to explain that are mapped to no component. */
	readonly unmappedConfigurations: readonly Configuration[];
}

/** The middle-range theories, in their order. */
export function middleRangeTheories(model: Model): Theory[] {
	return [...model.theory.values()]
		.filter(({ kind }) => kind === 'middle-range')
		.sort((one, other) => one.rank - other.rank);
}

/** How the configurations of the programme theory are mapped to the components of a formal one. */
export function mappingOf(model: Model, theory: Theory): Mapping {
	const explains: Readonly<Record<string, Readonly<Record<string, true>>>> = theory.explains ?? {};
	const toExplain = configurationsToExplain(model, theory);
	const all = inOrder(model.configuration).filter(({ id }) => toExplain.has(id) || id in explains);
	const components = (Object.keys(theory.components ?? {}) as Id<'element'>[]).flatMap((id) => {
		const element = model.element.get(id);
		const mapped = all.filter((one) => explains[one.id]?.[id] === true);
		return element === undefined ? [] : [{ element, explains: mapped }];
	});
	const isLeftOver = ({ id }: Configuration) =>
		toExplain.has(id) && !components.some(({ element }) => explains[id]?.[element.id] === true);
	return {
		theory,
		components,
		unmappedComponents: components.flatMap((one) =>
			one.explains.length === 0 ? [one.element] : []
		),
		configurations: all,
		unmappedConfigurations: all.filter(isLeftOver)
	};
}

/** The configurations of the theory it grew from; where none is named, of every programme theory that is still open. */
function configurationsToExplain(model: Model, theory: Theory): ReadonlySet<string> {
	const origin = theory.grewFrom === undefined ? undefined : model.theory.get(theory.grewFrom);
	const explained =
		origin === undefined
			? [...model.theory.values()].filter((one) => one.kind === 'programme' && isOpen(one))
			: [origin];
	const ids = explained.flatMap(({ configurations }) => Object.keys(configurations));
	return new Set(ids.filter((id) => !(id in theory.configurations)));
}
