import { anotherStripe } from './another-stripe';
import { findCard } from './find-card';
import { watchPaint } from './watch-paint';
import { watchLoad, type Load } from './watch-load';
import { watchWorkers, type WorkerTurn } from './watch-workers';

/** What the bench asks of a page from inside it; times are milliseconds since the page was asked for. */
export interface Probe {
	readonly load: Load;
	/** What workers were asked and have answered. */
	readonly workers: readonly WorkerTurn[];
	/** Where a card can be clicked, as soon as one is on the screen. */
	findCard(): Promise<{ x: number; y: number }>;
	/** When something selected is first on the screen, and how long after the last click; nothing where that takes longer than asked for. */
	selected(within: number): Promise<{ at: number; took: number } | undefined>;
	/** How long after the last press of Enter a card with these words is on the screen. */
	redrawn(words: string): Promise<number>;
	/** How long after the last press a stripe more is on the screen. */
	striped(): Promise<number>;
	/** Ends when the page has been at rest for so long. */
	atRest(milliseconds: number): Promise<void>;
}

declare global {
	// A probe stands in every page the bench opens.
	var probe: Probe;
}

let pressed = 0;
const press = (event: Event) => (pressed = event.timeStamp);
for (const type of ['pointerdown', 'keydown']) addEventListener(type, press, { capture: true });

const load = watchLoad();
const paint = watchPaint();

globalThis.probe = {
	load,
	workers: watchWorkers(),
	findCard,
	selected: async (within) => {
		const begun = performance.now();
		while (performance.now() - begun < within) {
			await new Promise((resolve) => requestAnimationFrame(resolve));
			if (!document.getElementById('graph-selected')?.textContent) continue;
			await new Promise((resolve) => setTimeout(resolve));
			return { at: performance.now(), took: performance.now() - pressed };
		}
		return undefined;
	},
	redrawn: async (words) => (await paint.of(words)) - pressed,
	striped: async () => (await anotherStripe()) - pressed,
	atRest: async (milliseconds) => {
		while (performance.now() - load.lastBusy() < milliseconds)
			await new Promise((resolve) => setTimeout(resolve, 50));
	}
};
