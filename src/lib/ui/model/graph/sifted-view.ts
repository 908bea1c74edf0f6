import type { Canvas } from '$lib/canvas/canvas';
import { reveal } from './first-view';
import type { GraphState } from './graph-state.svelte';

/** Where what is shown has been chosen anew and none of it is in sight, brings the first of it into view. */
export class SiftedView {
	#last: unknown;

	/** To be called whenever all cards have their places. */
	keep(canvas: Canvas, graph: GraphState, frame: HTMLElement | undefined): void {
		if (this.#last === graph.sifting || frame === undefined) return;
		this.#last = graph.sifting;
		const shown = graph.picture.cards.filter(({ dimmed }) => dimmed !== true);
		reveal(
			canvas,
			shown.map(({ id }) => id),
			frame
		);
	}
}
