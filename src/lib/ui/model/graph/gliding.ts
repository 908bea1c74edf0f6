import type { Canvas } from '$lib/canvas/canvas';
import { nextFrame } from '$lib/canvas/slices';
import type { Picture } from '$lib/core/graph/picture';
import type { Point } from '$lib/core/graph/picture-space';

type Places = ReadonlyMap<string, Point>;

/** Milliseconds that cards take to where they stand now. */
const duration = 180;
/** From so many cards on they jump: drawing them all again for every frame would stumble. */
const mostGliding = 200;

/** Draws pictures; cards that stand elsewhere than before go there in sight, so that the eye can follow them. */
export class Gliding {
	#turn = 0;

	/** Draws a picture; a later one takes over. */
	async draw(canvas: Canvas, picture: Picture, places: Places, placed: () => void): Promise<void> {
		const turn = ++this.#turn;
		const from = canvas.positions();
		if (mayGlide() && isMove(picture, from, places)) {
			const begun = performance.now();
			for (let done = 0; done < 1; done = (performance.now() - begun) / duration) {
				await canvas.draw(picture, between(from, places, eased(done)));
				await nextFrame();
				if (turn !== this.#turn) return;
			}
		}
		await canvas.draw(picture, places, placed);
	}
}

/** Whether the same cards are there as before and some of them stand elsewhere. */
export function isMove({ cards }: Pick<Picture, 'cards'>, from: Places, to: Places): boolean {
	if (cards.length > mostGliding || !cards.every(({ id }) => from.has(id) && to.has(id)))
		return false;
	return cards.some(({ id }) => {
		const [before, after] = [from.get(id), to.get(id)];
		return before?.x !== after?.x || before?.y !== after?.y;
	});
}

/** Where cards stand on their way, `done` of it behind them: 0 at the start, 1 at the end. */
export function between(from: Places, to: Places, done: number): Map<string, Point> {
	return new Map(
		[...to].map(([id, end]) => {
			const start = from.get(id) ?? end;
			const at = (axis: 'x' | 'y') => start[axis] + (end[axis] - start[axis]) * done;
			return [id, { x: at('x'), y: at('y') }];
		})
	);
}

/** Fast at first, gently at the end. */
function eased(done: number): number {
	return 1 - (1 - done) ** 3;
}

function mayGlide(): boolean {
	return !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
