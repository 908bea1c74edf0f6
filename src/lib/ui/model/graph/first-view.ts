import type { Canvas } from '$lib/canvas/canvas';
import type { Picture } from '$lib/core/graph/picture';

/** Below this zoom labels can no longer be read. */
const readable = 0.5;

/** Shows a whole small graph, or the part of a large one where outcomes go to work, at a size that can be read. */
export function firstView(canvas: Canvas, picture: Picture): void {
	canvas.fit();
	if (canvas.zoom >= readable) return;
	canvas.zoomTo(surroundings(picture));
	if (canvas.zoom < readable) canvas.zoomBy(readable / canvas.zoom);
}

/** A ripple with the cards its arrows reach, or the first cards where nothing ripples. */
function surroundings({ cards, arrows, grounds }: Picture): string[] {
	const ripples = new Set(cards.filter(({ ripple }) => ripple).map(({ id }) => id));
	const reach = (id: string): string[] =>
		arrows.flatMap(({ from, to }) => {
			const ends = [...from, ...('arrow' in to ? [] : to)];
			return ends.includes(id) ? ends : [];
		});
	const around = [...ripples].map((id) => [...new Set([id, ...reach(id)])]);
	const most = around.sort((one, other) => other.length - one.length)[0];
	if (most !== undefined) return most;
	const first = grounds[0];
	return first === undefined ? cards.slice(0, 8).map(({ id }) => id) : [first.id];
}
