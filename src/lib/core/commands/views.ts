import type { Id } from '../model/id';
import type { Model } from '../model/model';
import type { Looks, Position, View } from '../model/view';
import { removal } from '../removal';
import { added, defineCommand, gone, Refused, revised } from './command';
import { standardViews } from './place-cards';

/** Keeps a way of looking at the graph under a name, with where its cards stand. */
export const keepView = defineCommand<{
	view: Id<'view'>;
	name: string;
	shows: View['shows'];
	looks: Looks;
	positions: Readonly<Record<string, Position>>;
}>({
	name: 'keep-view',
	scope: 'layout',
	change(model, { view, name, shows, looks, positions }) {
		const refused = refusedName(model, name);
		if (refused !== undefined) return refused;
		return added('view', { id: view, name: name.trim(), shows, looks, positions });
	},
	sentence: (names) => `Kept the view ${names.of('view')}`
});

/** Gives a view that was kept another name, or what it shows now. */
export const editView = defineCommand<{
	view: Id<'view'>;
	name?: string;
	shows?: View['shows'];
	looks?: Looks;
}>({
	name: 'edit-view',
	scope: 'layout',
	change(model, { view, name, ...fields }) {
		if (!namedViews(model).some(({ id }) => id === view)) return gone('view');
		const refused = name === undefined ? undefined : refusedName(model, name, view);
		if (refused !== undefined) return refused;
		return revised(model, 'view', view, (before) => ({
			...before,
			...fields,
			...(name !== undefined && { name: name.trim() })
		}));
	},
	sentence: (names) => `Changed the view ${names.of('view')}`
});

/** Forgets a view that was kept; the theory stays as it is. */
export const deleteView = defineCommand<{ view: Id<'view'> }>({
	name: 'delete-view',
	scope: 'layout',
	change(model, { view }) {
		if (!namedViews(model).some(({ id }) => id === view)) return gone('view');
		return removal(model, [{ kind: 'view', id: view, path: [] }]);
	},
	sentence: (names) => `Deleted the view ${names.of('view', 'a view')}`
});

const standard: readonly string[] = Object.values(standardViews);

/** The views kept under a name, in alphabetical order. */
export function namedViews(model: Model): View[] {
	return [...model.view.values()]
		.filter(({ id }) => !standard.includes(id))
		.sort((one, other) => (one.name < other.name ? -1 : 1));
}

function refusedName(model: Model, name: string, but?: Id<'view'>): Refused | undefined {
	if (name.trim() === '')
		return new Refused('A view is kept under a name. Say in a few words what it shows.');
	const twin = namedViews(model).find(
		(view) => view.id !== but && view.name.toLowerCase() === name.trim().toLowerCase()
	);
	return twin && new Refused(`There is a view “${twin.name}” already. Choose another name.`);
}
