import type { Id } from '../model/id';
import type { Position, View } from '../model/view';
import { added, defineCommand, revised } from './command';

/** The view that shows a project's elements, and the one that shows its configurations. */
export const standardViews = {
	elements: 'view:elements',
	configurations: 'view:configurations'
} as const;

type Places = Readonly<Record<string, Position>>;

/** Puts cards where a person dropped them; no layout moves them afterwards. */
export const placeCards = defineCommand<{ shows: View['shows']; places: Places }>({
	name: 'place-cards',
	scope: 'layout',
	change: (model, { shows, places }) => placed(model, shows, places),
	sentence: () => 'Moved cards'
});

/** Puts cards where a layout worked out. */
export const arrangeCards = defineCommand<{ shows: View['shows']; places: Places }>({
	name: 'arrange-cards',
	scope: 'layout',
	change: (model, { shows, places }) => placed(model, shows, places),
	sentence: () => 'Tidied the graph'
});

/** Lets layouts move cards again that a person had placed. */
export const releaseCards = defineCommand<{ shows: View['shows']; cards: readonly string[] }>({
	name: 'release-cards',
	scope: 'layout',
	change: (model, { shows, cards }) =>
		revised(model, 'view', standardViews[shows], (before) => ({
			...before,
			positions: Object.fromEntries(
				Object.entries(before.positions).map(([card, position]) =>
					cards.includes(card) ? [card, { x: position.x, y: position.y }] : [card, position]
				)
			)
		})),
	sentence: () => 'Let layouts move cards again'
});

function placed(model: Parameters<typeof revised>[0], shows: View['shows'], places: Places) {
	const id: Id<'view'> = standardViews[shows];
	const name = shows === 'elements' ? 'Elements' : 'Configurations';
	if (!model.view.has(id)) return added('view', { id, name, shows, positions: places });
	return revised(model, 'view', id, (before) => ({
		...before,
		positions: { ...before.positions, ...places }
	}));
}
