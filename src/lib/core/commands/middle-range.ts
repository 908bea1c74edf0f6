import type { Id } from '../model/id';
import { defineCommand, gone, Refused, revised, together } from './command';
import { chosenElement, type ElementChoice } from './elements';
import { without } from './fields';

/** Names a component of a formal theory; it is an element like any other. */
export const addComponent = defineCommand<{ theory: Id<'theory'>; choice: ElementChoice }>({
	name: 'add-component',
	scope: 'theory',
	change(model, { theory, choice }, context) {
		const chosen = chosenElement(model, choice, context);
		if (chosen instanceof Refused) return chosen;
		return together(
			chosen.diff,
			revised(model, 'theory', theory, (before) => ({
				...before,
				components: { ...before.components, [chosen.id]: true as const }
			}))
		);
	},
	sentence: (names) =>
		`Named ${names.of('element', 'a component')} a component of ${names.of('theory')}`
});

/** Takes a component out of a formal theory, with what was mapped to it; the element stays. */
export const removeComponent = defineCommand<{ theory: Id<'theory'>; component: Id<'element'> }>({
	name: 'remove-component',
	scope: 'theory',
	change: (model, { theory, component }) =>
		revised(model, 'theory', theory, (before) => ({
			...before,
			components: without(before.components ?? {}, component),
			...(before.explains === undefined
				? {}
				: { explains: mappings(before.explains, (set) => without(set, component)) })
		})),
	sentence: (names) => `Took the component ${names.of('element')} out of ${names.of('theory')}`
});

type Mapping = {
	theory: Id<'theory'>;
	component: Id<'element'>;
	configuration: Id<'configuration'>;
};

/** Says that a component of a formal theory explains a configuration. */
export const mapConfiguration = defineCommand<Mapping>({
	name: 'map-configuration',
	scope: 'theory',
	change(model, { theory, component, configuration }) {
		if (!model.configuration.has(configuration)) return gone('configuration');
		return revised(model, 'theory', theory, (before) =>
			before.components?.[component] === undefined
				? new Refused('This is no component of the theory any more. Name it one first.')
				: {
						...before,
						explains: {
							...before.explains,
							[configuration]: { ...before.explains?.[configuration], [component]: true as const }
						}
					}
		);
	},
	sentence: (names) =>
		`Mapped ${names.of('configuration')} to ${names.of('element', 'a component')}`
});

/** Takes back that a component explains a configuration. */
export const unmapConfiguration = defineCommand<Mapping>({
	name: 'unmap-configuration',
	scope: 'theory',
	change: (model, { theory, component, configuration }) =>
		revised(model, 'theory', theory, (before) =>
			before.explains === undefined
				? before
				: {
						...before,
						explains: mappings(before.explains, (set, id) =>
							id === configuration ? without(set, component) : set
						)
					}
		),
	sentence: (names) =>
		`Took back that ${names.of('configuration')} is mapped to ${names.of('element', 'a component')}`
});

type Explains = Readonly<Record<Id<'configuration'>, Readonly<Record<Id<'element'>, true>>>>;

/** The mappings after each set was changed; a configuration that is mapped to nothing is left out. */
function mappings(
	explains: Explains,
	change: (set: Explains[Id<'configuration'>], id: string) => Record<string, true>
): Explains {
	return Object.fromEntries(
		Object.entries(explains)
			.map(([id, set]) => [id, change(set, id)] as const)
			.filter(([, set]) => Object.keys(set).length > 0)
	);
}
