import type { Canvas } from '$lib/canvas/canvas';
import type { Id } from '$lib/core/model/id';
import type { CommandId, LiveCommands, Offers } from '../../command/live-commands.svelte';
import type { OpenProject } from '../../project/open-project';
import { takeAwaySelected } from '../subject-acts';
import { arrangeOffers } from './arrange-offers';
import type { GraphActs } from './graph-acts.svelte';
import type { GraphState } from './graph-state.svelte';
import { foldOffers } from './fold-offers';
import { alongLinks, type Along } from './walk-links';

/** What the commands of the graph act on. */
export interface GraphDesk {
	readonly project: OpenProject;
	readonly graph: GraphState;
	readonly canvas: () => Canvas | undefined;
	readonly acts: GraphActs;
	/** Asks for something new: on its own, or after or before what is selected. */
	readonly ask: (how: 'beside' | 'next' | 'before') => void;
	readonly menu: () => void;
}

/** Acts on a key pressed in the graph: a command's, or words that go on in the label of the selected card. */
export function graphKey(event: KeyboardEvent, commands: LiveCommands, acts: GraphActs): void {
	if (event.target !== event.currentTarget || commands.press(event, 'graph')) return;
	const isTyped = event.key.length === 1 && event.key !== ' ' && !event.isComposing;
	if (!isTyped || event.ctrlKey || event.metaKey || event.altKey) return;
	const isCommand = commands.commandFor(event, 'everywhere') !== undefined;
	if (!isCommand && acts.typeOn(event.key)) event.preventDefault();
}

/** What can be done while the focus is in the graph. */
export function graphOffers(on: GraphDesk): Offers {
	const { project, graph, acts, canvas } = on;
	const onCard = () => acts.selectedCard !== undefined;
	const ifOnCard = (run: () => unknown) => ({ run, isPossible: onCard });
	return {
		'add-here': () => on.ask('beside'),
		'add-next': ifOnCard(() => on.ask('next')),
		'add-before': ifOnCard(() => on.ask('before')),
		'edit-label': ifOnCard(() => acts.edit()),
		'take-away': {
			run: () => acts.waiting.during(takeAwaySelected(project)),
			isPossible: () => project.selection.subjects.length > 0
		},
		...walkOffers(on),
		'along-link': ifOnCard(() => follow(on, 'along')),
		'against-link': ifOnCard(() => follow(on, 'against')),
		'next-beside': ifOnCard(() => follow(on, 'next beside')),
		'before-beside': ifOnCard(() => follow(on, 'before beside')),
		'select-all': () => acts.pick(cardIds(on), false),
		'select-none': () => project.selection.clear(),
		menu: { run: on.menu, isPossible: () => project.selection.subjects.length > 0 },
		fit: () => canvas()?.fit(),
		'zoom-in': () => canvas()?.zoomBy(1.25),
		'zoom-out': () => canvas()?.zoomBy(0.8),
		...arrangeOffers(on),
		...foldOffers(project, graph),
		...focusOffers(on)
	};
}

function walkOffers(on: GraphDesk): Offers {
	const ways = (['left', 'right', 'up', 'down'] as const).flatMap((way) => [
		[`walk-${way}` as CommandId, () => walk(on, way, false)],
		[`also-${way}` as CommandId, () => walk(on, way, true)]
	]);
	return Object.fromEntries(ways) as Offers;
}

function focusOffers({ project, acts }: GraphDesk): Offers {
	const element = (): Id<'element'> | undefined => {
		const card = acts.cardOf(acts.selectedCard);
		const isElement = card !== undefined && card.folded === undefined;
		return isElement ? card.element : project.outlook.focus?.element;
	};
	const near = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((degrees) => [
		`focus-${degrees}` as CommandId,
		{
			run: () => {
				const at = element();
				if (at !== undefined) project.outlook.focus = { element: at, degrees };
			},
			isPossible: () => element() !== undefined
		}
	]);
	const off = {
		run: () => (project.outlook.focus = undefined),
		isPossible: () => project.outlook.focus !== undefined
	};
	return { ...(Object.fromEntries(near) as Offers), 'focus-off': off };
}

function cardIds({ graph }: GraphDesk): string[] {
	return graph.picture.cards.map(({ id }) => id);
}

function walk(on: GraphDesk, direction: 'left' | 'right' | 'up' | 'down', also: boolean): void {
	const { acts } = on;
	const cards = cardIds(on);
	const selected = acts.selected.filter((id) => cards.includes(id));
	const from = acts.standsOnCard ? selected.at(-1) : undefined;
	stepTo(
		on,
		from === undefined
			? (selected[0] ?? cards[0])
			: on.canvas()?.neighbourInDirection(from, direction),
		also
	);
}

function follow(on: GraphDesk, along: Along): void {
	const from = on.acts.selectedCard;
	const places = on.canvas()?.positions();
	if (from !== undefined && places) stepTo(on, alongLinks(on.graph.picture, places, from, along));
}

function stepTo(on: GraphDesk, to: string | undefined, also = false): void {
	if (to === undefined) return;
	on.acts.pick([to], also);
	const box = on.canvas()?.screenPositionOf(to);
	if (box && (box.left < 0 || box.top < 0)) on.canvas()?.centre(to);
}
