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
		if (shown === graph.picture.shows || graph.picture.cards.length === 0) return;
		shown = graph.picture.shows;
		if (graph.isPassing) wholeView(canvas, graph.picture);
		else firstView(canvas, graph.picture, acts.selected);
	}

	// A chain or the surroundings of an element are laid out by themselves for as long as they are looked at; this comes before the drawing, which is to find the right places.
	$effect(() => {
		const wasPassing = untrack(() => graph.places.passing) !== undefined;
		if (graph.narrowing !== undefined) void untrack(() => graph.arrangePassing(() => (shown = '')));
		else if (wasPassing) {
			graph.places.passing = undefined;
			shown = '';
		}
	});

	$effect(() => {
		const { picture } = graph;
		const positions = graph.places.all(picture.shows);
		const canvas = canvasNow();
		if (canvas === undefined) return;
		if (untrack(() => graph.isUnarranged)) void graph.arrange('show');
		else void graph.gliding.draw(canvas, picture, positions, () => untrack(() => placed(canvas)));
	});

	$effect(() => {
		const [canvas, frame] = [canvasNow(), frameNow()];
		canvas?.select(acts.selected);
		if (canvas && frame) reveal(canvas, acts.selected, frame);
	});

	$effect(() => void canvasNow()?.setTheme(isDark.now ? 'dark' : 'light'));
}
