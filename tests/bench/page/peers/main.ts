import '@fontsource-variable/atkinson-hyperlegible-next';
import { measuredSizesOf } from '../../../../src/lib/canvas/card-sizes';
import type { Picture } from '../../../../src/lib/core/graph/picture';
import type { Point } from '../../../../src/lib/core/graph/picture-space';
import { cardsOf, type Drawing, type Graph } from './graph';
import { drawOurs } from './ours';
import { rowsOfCards } from './rows-of-cards';
import { drawVis } from './vis-network';
import { drawXyflow } from './xyflow';

/** Who draws. */
export type Drawer = keyof typeof ways;

/** What the bench asks of the page on which the same graph is drawn by ours and by others. */
export interface Drawers {
	/** The places of all cards, the same for all who draw. */
	arrange(picture: Picture): Promise<[string, Point][]>;
	/** Draws at 100 % about the middle; gives how long it took until the first cards were on the screen. */
	draw(who: Drawer, picture: Picture, places: readonly [string, Point][]): Promise<number>;
	/** Ends when everything is drawn, the links too. */
	whole(): Promise<void>;
	/** A point of the screen near its middle that no card covers. */
	freePoint(): Point;
	/** The card nearest to the middle of the screen, and the middle of it. */
	nearCard(): Point & { id: string };
	/** Watches how far the view, or a card, moves from where it is. */
	watch(card?: string): void;
	/** The farthest it has been since, in pixels, and how large the graph is seen. */
	moved(): { farthest: number; zoom: number };
}

declare global {
	var drawers: Drawers;
}

const ways = { ours: drawOurs, vis: drawVis, xyflow: drawXyflow };
const host = document.querySelector<HTMLElement>('.graph') ?? document.body;
let graph: Graph | undefined;
let drawing: Drawing | undefined;
let watched: (() => Point) | undefined;
let begun: Point = { x: 0, y: 0 };
let farthest = 0;

globalThis.drawers = {
	arrange: rowsOfCards,
	draw: async (who, picture, given) => {
		await measuredSizesOf(picture);
		const places = new Map(given);
		graph = { picture, places, middle: middleOf([...places.values()]) };
		const asked = performance.now();
		drawing = ways[who](host, graph);
		while (!drawing.isSeen()) await new Promise((resolve) => requestAnimationFrame(resolve));
		// What a frame has drawn is on the screen after it.
		await new Promise((resolve) => setTimeout(resolve));
		return performance.now() - asked;
	},
	whole: async () => drawing?.whole,
	freePoint: () => (graph && drawing ? freePoint(graph, drawing.view()) : { x: 0, y: 0 }),
	nearCard: () => {
		if (graph === undefined || drawing === undefined) throw new Error('Nothing is drawn.');
		return nearCard(graph, drawing.view());
	},
	watch: (card) => {
		const place = () => (card === undefined ? drawing?.view() : drawing?.placeOf(card)) ?? begun;
		watched = place;
		begun = { ...place() };
		farthest = 0;
	},
	moved: () => ({ farthest, zoom: drawing?.view().zoom ?? 0 })
};

function watch(): void {
	if (watched) {
		const { x, y } = watched();
		farthest = Math.max(farthest, Math.hypot(x - begun.x, y - begun.y));
	}
	requestAnimationFrame(watch);
}
watch();

/** The place nearest to the middle of all, so that the view begins among cards. */
function middleOf(places: readonly Point[]): Point {
	const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
	const [x, y] = [middle(places.map((one) => one.x)), middle(places.map((one) => one.y))];
	const away = (one: Point) => Math.hypot(one.x - x, one.y - y);
	return places.reduce((best, one) => (away(one) < away(best) ? one : best), { x: Infinity, y });
}

function freePoint(graph: Graph, view: Point): Point {
	const boxes = cardsOf(graph);
	const [width, height] = [host.clientWidth, host.clientHeight];
	const isFree = ({ x, y }: Point) =>
		boxes.every(
			(box) =>
				Math.abs(box.x + view.x - x) > box.width / 2 + 8 ||
				Math.abs(box.y + view.y - y) > box.height / 2 + 8
		);
	for (let away = 0; away < 300; away += 6)
		for (let turn = 0; turn < 12; turn++) {
			const x = Math.round(width / 2 + away * Math.cos((turn * Math.PI) / 6));
			const y = Math.round(height / 2 + away * Math.sin((turn * Math.PI) / 6));
			if (isFree({ x, y })) return { x, y };
		}
	throw new Error('Cards cover the whole middle.');
}

function nearCard(graph: Graph, view: Point): Point & { id: string } {
	const [x, y] = [host.clientWidth / 2, host.clientHeight / 2];
	const away = (one: Point) => Math.hypot(one.x + view.x - x, one.y + view.y - y);
	const near = cardsOf(graph).reduce((best, one) => (away(one) < away(best) ? one : best));
	return { id: near.id, x: Math.round(near.x + view.x), y: Math.round(near.y + view.y) };
}
