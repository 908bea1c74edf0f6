import { untrack } from 'svelte';
import type { Canvas } from '$lib/canvas/canvas';
import { firstView, reveal, wholeView } from './first-view';
import type { GraphActs } from './graph-acts.svelte';
import type { GraphState } from './graph-state.svelte';
import { isDark } from './is-dark.svelte';
import { SiftedView } from './sifted-view';

/** Keeps the canvas showing what the graph holds and what is selected; to be called while a component is made. */
export function keepDrawn(
	graph: GraphState,
	acts: GraphActs,
	canvasNow: () => Canvas | undefined,
	frameNow: () => HTMLElement | undefined
): void {
	const sifted = new SiftedView();
	let shown = '';

	/** Before a view is drawn for the first time it is brought to a size that can be read. */
	function placed(canvas: Canvas): void {
		graph.settle(canvas);
		graph.drawn += 1;
		sifted.keep(canvas, graph, frameNow());
		showFresh(graph, canvas, acts.selected, frameNow());
		if (shown === graph.picture.shows || graph.picture.cards.length === 0) return;
		shown = graph.picture.shows;
		if (graph.isPassing) wholeView(canvas, graph.picture);
		else firstView(canvas, graph.picture, acts.selected);
	}

	keepPassing(graph, () => (shown = ''));

	$effect(() => {
		const { drawnPicture: picture } = graph;
		const positions = graph.places.all(picture.shows);
		const canvas = canvasNow();
		if (canvas === undefined) return;
		if (untrack(() => graph.isUnarranged)) return void graph.arrange('show');
		const { arrived } = graph;
		if (arrived !== undefined) void untrack(() => graph.seat(arrived));
		else void graph.gliding.draw(canvas, picture, positions, () => untrack(() => placed(canvas)));
	});

	$effect(() => {
		const [canvas, frame] = [canvasNow(), frameNow()];
		canvas?.select(acts.selected);
		if (canvas && frame) reveal(canvas, acts.selected, frame);
	});

	$effect(() => void canvasNow()?.setTheme(isDark.now ? 'dark' : 'light'));
}

/** A chain or the surroundings of an element are laid out by themselves for as long as they are looked at. */
function keepPassing(graph: GraphState, again: () => void): void {
	// This comes before the drawing, which is to find the right places.
	$effect(() => {
		const wasPassing = untrack(() => graph.places.passing) !== undefined;
		if (graph.narrowing !== undefined) void untrack(() => graph.arrangePassing(again));
		else if (wasPassing) {
			graph.places.passing = undefined;
			again();
		}
	});
}

/** What came all at once is chosen, but had no place yet when it was. */
function showFresh(
	graph: GraphState,
	canvas: Canvas,
	selected: readonly string[],
	frame: HTMLElement | undefined
): void {
	if (!graph.fresh || frame === undefined) return;
	graph.fresh = false;
	reveal(canvas, selected, frame);
}
