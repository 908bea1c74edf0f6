import type { Picture } from '../core/graph/picture';
import { arrowsById, effectsOf } from '../core/graph/picture-effects';
import type { Point, Size } from '../core/graph/picture-space';

/** A picture as the layout worker takes it: numbers alone, so that handing it over costs next to nothing. */
export interface LayoutProblem {
	readonly number: number;
	/** How the cards are arranged: in layers along the chains, in given columns, or near what they are linked to. */
	readonly arrangement: 'chains' | 'columns' | 'near';
	/** The column of each card from the left, where they are given. */
	readonly columns: Int32Array;
	/** Width and height of each card, in the picture's order. */
	readonly sizes: Float64Array;
	/** The ground of each card by its place in the picture, or -1. */
	readonly grounds: Int32Array;
	readonly groundCount: number;
	/** From and to of each arrow, card by card. */
	readonly arrows: Int32Array;
	/** Centre of each card that must not move; not a number where the card is free. */
	readonly placed: Float64Array;
}

/** What the worker answers: the centre of each card, in the picture's order, or why there is none. */
export type LayoutAnswer =
	| { readonly number: number; readonly centres: Float64Array }
	| { readonly number: number; readonly failed: string };

/** What is wished of a layout. */
export interface Wishes {
	/** Cards a person has placed: they stay exactly where they are. */
	readonly placed: ReadonlyMap<string, Point>;
	/** The column each card is to stand in; empty where the chains decide. */
	readonly columns: readonly number[];
	/** Whether what is linked is to lie near, in no direction. */
	readonly near: boolean;
}

/** The problem a picture poses. */
export function layoutProblem(
	number: number,
	picture: Picture,
	sizes: ReadonlyMap<string, Size>,
	{ placed, columns, near }: Wishes
): LayoutProblem {
	const { cards } = picture;
	const groundAt = new Map(picture.grounds.map((ground, index) => [ground.id as string, index]));
	return {
		number,
		arrangement: near ? 'near' : columns.length > 0 ? 'columns' : 'chains',
		columns: Int32Array.from(columns),
		sizes: Float64Array.from(
			cards.flatMap(({ id }) => {
				const size = sizes.get(id);
				return size === undefined ? [0, 0] : [size.width, size.height];
			})
		),
		grounds: Int32Array.from(cards, ({ ground }) => groundAt.get(ground ?? '') ?? -1),
		groundCount: picture.grounds.length,
		arrows: arrowEnds(picture),
		placed: Float64Array.from(
			cards.flatMap(({ id }) => {
				const point = placed.get(id);
				return point === undefined ? [NaN, NaN] : [point.x, point.y];
			})
		)
	};
}

/** Each cause with each effect; what conditions a link stands before that link's effects. */
function arrowEnds(picture: Picture): Int32Array {
	const cardAt = new Map(picture.cards.map((card, index) => [card.id, index]));
	const byId = arrowsById(picture.arrows);
	const ends = new Map<string, [number, number]>();
	for (const arrow of picture.arrows)
		for (const from of arrow.from)
			for (const to of effectsOf(arrow, byId)) {
				const pair = [cardAt.get(from), cardAt.get(to)] as const;
				if (pair[0] === undefined || pair[1] === undefined || from === to) continue;
				ends.set(`${pair[0]}>${pair[1]}`, [pair[0], pair[1]]);
			}
	return Int32Array.from([...ends.values()].flat());
}
