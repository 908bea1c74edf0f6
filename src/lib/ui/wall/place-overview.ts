import type { Point } from '$lib/core/graph/picture-space';
import type { WallStep } from '$lib/core/wall/wall-step';
import { inColumns } from './in-columns';
import { setCard, type CardSet } from './set-card';
import { measures, type WallCardFace, type WallSize, type WordsWidth } from './wall-face';

/** No more cards than this can be read at once, whatever their words. */
const mostCards = 60;
/** The smallest that the last row reads, and none below. */
const texts = [52, 48, 44, 40, 37, measures.legible];
/** How far apart, in the room's own units, cards may stand and still be one column. */
const tolerances = [40, 100, 170, 260];
const gap = { beside: 90, below: 28 } as const;

/** Room for the cards of the whole graph, by its edges. */
export interface Room {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Fits the whole graph in as it stands in the room, its columns spread over the wall, with short labels as large as they go without touching; nothing where a room could not read them. */
export function placeOverview(
	{ cards }: Pick<WallStep, 'cards'>,
	places: ReadonlyMap<string, Point>,
	size: WallSize,
	width: WordsWidth
): WallCardFace[] | undefined {
	if (cards.length > mostCards) return undefined;
	const at = cards.map(({ id }, index) => places.get(id) ?? { x: index * 40, y: -400 });
	const room = { left: 50, right: size.width - 50, top: 160, bottom: size.height - 80 };
	for (const text of texts)
		for (const tolerance of tolerances) {
			const columns = inColumns(at, tolerance);
			const pitch = (room.right - room.left) / columns.length;
			const wide = Math.min(13 * text, pitch - gap.beside);
			if (wide < 6.5 * text) continue;
			const setting = { text, words: 'short', width: wide, lines: 5 } as const;
			const set = cards.map((card) => setCard(card, setting, width));
			const faces = set.every((one) => one !== undefined)
				? stacked(set, at, columns, room)
				: undefined;
			if (faces !== undefined) return faces;
		}
	return undefined;
}

/** Each column from top to bottom, every card as near to its place as the others let it; nothing where one column is too high. */
function stacked(
	set: readonly CardSet[],
	at: readonly Point[],
	columns: readonly (readonly number[])[],
	room: Room
): WallCardFace[] | undefined {
	const pitch = (room.right - room.left) / columns.length;
	const wanted = onto(
		at.map(({ y }) => y),
		room.top,
		room.bottom
	);
	const faces: WallCardFace[] = [];
	for (const [place, column] of columns.entries()) {
		const x = room.left + (place + 0.5) * pitch;
		const heights = column.map((index) => (set[index]?.height ?? 0) + gap.below);
		let left = heights.reduce((sum, one) => sum + one, 0);
		if (left > room.bottom - room.top) return undefined;
		let top = room.top;
		column.forEach((index, row) => {
			const height = heights[row] ?? 0;
			const wish = wanted(at[index]?.y ?? 0) - height / 2;
			top = Math.max(top, Math.min(wish, room.bottom - left));
			const one = set[index];
			if (one !== undefined) faces.push(faced(one, { x, y: top + one.height / 2 }));
			top += height;
			left -= height;
		});
	}
	return faces;
}

function faced({ card, lines, text, width, height, isShort }: CardSet, at: Point): WallCardFace {
	return { card, lines, text, isShort, box: { ...at, width, height } };
}

function onto(values: readonly number[], from: number, to: number): (value: number) => number {
	const [low, top] = [Math.min(...values), Math.max(...values)];
	return (value) =>
		top === low ? (from + to) / 2 : from + ((value - low) / (top - low)) * (to - from);
}
