import type { Canvas } from '$lib/canvas/canvas';
import type { Picture } from '$lib/core/graph/picture';

/** Below this zoom cards have room for no more than a word or two. */
const readable = 0.45;

/** At this zoom cards are seen whole, with their evidence. */
const whole = 0.7;

/** Pixels left free at the edge of the graph. */
const edge = 32;

/** Below this zoom the roles of cards are hard to tell. */
const faint = 0.16;

/** Shows a whole small graph, or of a large one what is selected, or else where outcomes go to work, at a size that can be read. */
export function firstView(canvas: Canvas, picture: Picture, selected: readonly string[]): void {
	canvas.fit();
	if (canvas.zoom >= readable) return;
	const chosen = cardsOf(picture, selected);
	const around = chosen.length > 0 ? chosen : surroundings(picture);
	canvas.zoomTo(around);
	const { zoom } = canvas;
	if (zoom >= readable) return;
	canvas.zoomBy(whole / zoom);
	if (picture.grounds.length > 0) showStart(canvas, around);
	else if (around[0] !== undefined) canvas.centre(around[0]);
}

/** Shows all of a part that is looked at by itself, as long as its roles can be told. */
export function wholeView(canvas: Canvas, picture: Picture): void {
	canvas.fit();
	if (canvas.zoom < faint) firstView(canvas, picture, []);
}

/** Cards and grounds as they are, links by the cards they join. */
function cardsOf({ arrows }: Picture, ids: readonly string[]): string[] {
	return ids.flatMap((id) => {
		const arrow = arrows.find((one) => one.id === id);
		if (arrow === undefined) return [id];
		return [...arrow.from, ...('arrow' in arrow.to ? [] : arrow.to)];
	});
}

/** Brings the upper left of some cards into view, where they do not quite fit in. */
function showStart(canvas: Canvas, ids: readonly string[]): void {
	const boxes = ids.flatMap((id) => canvas.screenPositionOf(id) ?? []);
	const left = Math.min(...boxes.map((box) => box.left));
	const top = Math.min(...boxes.map((box) => box.top));
	canvas.panBy(left < edge ? edge - left : 0, top < edge ? edge - top : 0);
}

/** Brings what was selected elsewhere into view, without moving what is in view already. */
export function reveal(canvas: Canvas, ids: readonly string[], frame: HTMLElement): void {
	const boxes = ids.flatMap((id) => canvas.screenPositionOf(id) ?? []);
	const isSeen = ({ left, top, width, height }: (typeof boxes)[number]) =>
		left + width > 0 && top + height > 0 && left < frame.clientWidth && top < frame.clientHeight;
	if (ids[0] !== undefined && boxes.length > 0 && !boxes.some(isSeen)) canvas.centre(ids[0]);
}

/** A ripple with the cards its arrows reach, or the configuration with most of them, or the first cards where nothing ripples. */
function surroundings(picture: Picture): string[] {
	const { cards, arrows, grounds } = picture;
	const crossing = mostRippled(picture);
	if (crossing !== undefined) return [crossing];
	const around = new Map(
		cards.filter(({ ripple }) => ripple).map(({ id }) => [id, new Set([id])] as const)
	);
	for (const { from, to } of arrows) {
		const ends = [...from, ...('arrow' in to ? [] : to)];
		for (const end of ends) for (const other of ends) around.get(end)?.add(other);
	}
	const most = [...around.values()].map((ids) => [...ids]).sort(byLength)[0];
	if (most !== undefined) return most;
	const first = grounds[0];
	return first === undefined ? cards.slice(0, 8).map(({ id }) => id) : [first.id];
}

/** The ground that most ripples begin or end on. */
function mostRippled({ cards, grounds }: Picture): string | undefined {
	const ripples = new Map<string | undefined, number>();
	for (const { ripple, ground } of cards)
		if (ripple) ripples.set(ground, (ripples.get(ground) ?? 0) + 1);
	const rippling = grounds.map(({ id }) => id).filter((id) => ripples.has(id));
	const count = (id: string) => ripples.get(id) ?? 0;
	return rippling.sort((one, other) => count(other) - count(one))[0];
}

function byLength(one: readonly unknown[], other: readonly unknown[]): number {
	return other.length - one.length;
}
