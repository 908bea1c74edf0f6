import type { Id } from '../model/id';
import type { Model } from '../model/model';
import type { Position, View } from '../model/view';
import { added, defineCommand, revised } from './command';

/** The view that shows a project's elements, and the one that shows its configurations. */
export const standardViews = {
	elements: 'view:elements',
	configurations: 'view:configurations'
} as const;

type Places = Readonly<Record<string, Position>>;

/** Which view's cards: one that was kept under a name, or the standard one of what it shows. */
interface InView {
	readonly shows: View['shows'];
	readonly view?: Id<'view'> | undefined;
}

/** Puts cards where a person dropped them; no layout moves them afterwards. */
export const placeCards = defineCommand<InView & { places: Places }>({
	name: 'place-cards',
	scope: 'layout',
	change: placed,
	sentence: () => 'Moved cards'
});

/** Puts cards where a layout worked out. */
export const arrangeCards = defineCommand<InView & { places: Places }>({
	name: 'arrange-cards',
	scope: 'layout',
	change: placed,
	sentence: () => 'Tidied the graph'
});

/** Lets layouts move cards again that a person had placed. */
export const releaseCards = defineCommand<InView & { cards: readonly string[] }>({
	name: 'release-cards',
	scope: 'layout',
	change: (model, { shows, view, cards }) =>
		revised(model, 'view', view ?? standardViews[shows], (before) => ({
			...before,
			positions: Object.fromEntries(
				Object.entries(before.positions).map(([card, position]) =>
					cards.includes(card) ? [card, { x: position.x, y: position.y }] : [card, position]
				)
			)
		})),
	sentence: () => 'Let layouts move cards again'
});

function placed(model: Model, { shows, view, places }: InView & { places: Places }) {
	const id: Id<'view'> = view ?? standardViews[shows];
	const name = shows === 'elements' ? 'Elements' : 'Configurations';
	if (view === undefined && !model.view.has(id))
		return added('view', { id, name, shows, positions: places });
	return revised(model, 'view', id, (before) => ({
		...before,
		positions: { ...before.positions, ...places }
	}));
}
