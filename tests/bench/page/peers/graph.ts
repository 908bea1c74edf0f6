import type { Picture } from '../../../../src/lib/core/graph/picture';
import type { Point } from '../../../../src/lib/core/graph/picture-space';
import { sizesOf } from '../../../../src/lib/canvas/card-sizes';

/** A graph that all draw alike: which cards stand where, what links them, and what is in the middle of the view. */
export interface Graph {
	readonly picture: Picture;
	readonly places: ReadonlyMap<string, Point>;
	readonly middle: Point;
}

/** A drawing on the page. */
export interface Drawing {
	/** Where the canvas's origin is on the screen, and how large the graph is seen; 1 is 100 %. */
	view(): Point & { readonly zoom: number };
	/** Where the middle of a card is on the canvas. */
	placeOf(id: string): Point;
	/** Ends when everything is drawn, where that takes longer than a moment. */
	readonly whole?: Promise<void>;
	/** Whether a card with its label is on the screen. */
	isSeen(): boolean;
}

/** A card as it is to be drawn: its middle, its size, its label in lines. */
export interface DrawnCard extends Point {
	readonly id: string;
	readonly width: number;
	readonly height: number;
	readonly lines: readonly string[];
}

/** The cards of a graph with their sizes. */
export function cardsOf({ picture, places }: Graph): DrawnCard[] {
	const sizes = sizesOf(picture);
	return picture.cards.flatMap(({ id }) => {
		const [place, size] = [places.get(id), sizes.get(id)];
		return place && size ? [{ id, ...size, ...place }] : [];
	});
}

/** The links of a graph, each from one card to another. */
export function linksOf({ picture }: Graph): { id: string; from: string; to: string }[] {
	return picture.arrows.flatMap(({ id, from, to }) => {
		if ('arrow' in to) return [];
		return from.flatMap((one) => to.map((other) => ({ id, from: one, to: other })));
	});
}

/** The colours and measures that all draw with. */
export const look = { card: '#ffffff', line: '#8a8f98', ink: '#1d2129', padding: 10 } as const;
