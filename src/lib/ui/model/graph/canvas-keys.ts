import type { Canvas } from '$lib/canvas/canvas';
import type { OpenProject } from '../../project/open-project';
import { askForLink } from '../acts/ask-entries';
import { takeAwaySelected } from '../subject-acts';
import type { GraphActs } from './graph-acts.svelte';
import type { GraphState } from './graph-state.svelte';

/** What the keys of the graph act on. */
export interface CanvasKeys {
	readonly project: OpenProject;
	readonly graph: GraphState;
	readonly canvas: Canvas | undefined;
	readonly acts: GraphActs;
	/** Asks for something new beside what is selected. */
	readonly ask: () => void;
	readonly menu: () => void;
}

const directions = {
	ArrowLeft: 'left',
	ArrowRight: 'right',
	ArrowUp: 'up',
	ArrowDown: 'down'
} as const;

/** Acts on a key pressed in the graph. */
export function canvasKey(event: KeyboardEvent, on: CanvasKeys): void {
	if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget)
		return;
	const act = actOf(event, on);
	if (act === undefined) return;
	event.preventDefault();
	act();
}

function actOf(event: KeyboardEvent, on: CanvasKeys): (() => unknown) | undefined {
	const { key, shiftKey } = event;
	if (key in directions)
		return () => walk(directions[key as keyof typeof directions], shiftKey, on);
	switch (key) {
		case 'Enter':
		case 'F2':
			return () => on.acts.edit();
		case 'Insert':
		case 'n':
			return on.ask;
		case 'l':
			return () => askForLink(on.project);
		case 'Delete':
		case 'Backspace':
			return () => takeAwaySelected(on.project);
		case 'Escape':
			return () => on.project.selection.clear();
		case 'ContextMenu':
			return on.menu;
		case 'F10':
			return shiftKey ? on.menu : undefined;
		case '+':
		case '=':
			return () => on.canvas?.zoomBy(1.25);
		case '-':
			return () => on.canvas?.zoomBy(0.8);
		case 'Home':
			return () => on.canvas?.fit();
		default:
			return undefined;
	}
}

function walk(
	direction: (typeof directions)[keyof typeof directions],
	also: boolean,
	{ canvas, graph, acts }: CanvasKeys
): void {
	const cards = graph.picture.cards;
	const selected = acts.selected.filter((id) => cards.some((card) => card.id === id));
	const from = acts.standsOnCard ? selected.at(-1) : undefined;
	const to =
		from === undefined
			? (selected[0] ?? cards[0]?.id)
			: canvas?.neighbourInDirection(from, direction);
	if (to === undefined) return;
	acts.pick([to], also);
	const box = canvas?.screenPositionOf(to);
	if (box && (box.left < 0 || box.top < 0)) canvas?.centre(to);
}
