import type { Arrow, Card } from '$lib/core/graph/picture-parts';
import type { Box } from '$lib/core/graph/picture-space';

/** A card as it stands on a wall; boxes are in lines of a wall 1080 lines high, from its left upper corner. */
export interface WallCardFace {
	readonly card: Card;
	readonly box: Box;
	readonly lines: readonly string[];
	/** Size of its text. */
	readonly text: number;
	/** Whether the words are fewer than the label's. */
	readonly isShort: boolean;
}

/** A link as it is drawn. */
export interface WallArrowFace {
	readonly id: string;
	readonly arrow: Arrow;
	/** Path data of its lines, and where its heads point. */
	readonly paths: readonly string[];
	readonly heads: readonly Head[];
	/** Where joint causes meet. */
	readonly joint?: Spot;
	/** Where its word stands. */
	readonly middle: Spot;
}

/** Where an arrow arrives, and from which direction, in degrees. */
export interface Head extends Spot {
	readonly turn: number;
}

export interface Spot {
	readonly x: number;
	readonly y: number;
}

/** How wide words are at a size of text. */
export type WordsWidth = (words: string, text: number) => number;

/** The wall itself: as wide as the screen is at 1080 lines. */
export interface WallSize {
	readonly width: number;
	readonly height: number;
}

/** Measures at labels of 52 lines; with smaller labels all but the edges shrinks along. */
export const measures = {
	text: 52,
	/** The smallest text that the last row still reads. */
	legible: 34,
	line: 60,
	column: 113,
	padding: { beside: 28, above: 38 },
	chip: 64,
	chipGap: 36,
	cardWidths: [520, 580, 660, 760, 900],
	gap: { beside: 118, below: 44 },
	margin: 70,
	top: 236,
	bottom: 150
} as const;
