import type { Box } from '$lib/core/graph/picture-space';
import type { Spot } from './wall-face';

/** Size of the words on links. */
export const wordText = 34;
const above = 16;
const air = 8;
const step = 12;

/** How far a word may stand from where it belongs, the nearest first. */
const shifts: readonly Spot[] = grid(22, 14).sort((one, other) => far(one) - far(other));

/** Where the word of a link stands: above its middle, or as near to it as no card covers the word. */
export function wordSpot(
	{ x, y }: Spot,
	word: string,
	boxes: readonly Box[],
	widthOf: (words: string, text: number) => number
): Spot {
	const half = widthOf(word, wordText) / 2 + air;
	const isFree = (spot: Spot) =>
		!boxes.some(
			(box) =>
				Math.abs(box.x - spot.x) < box.width / 2 + half &&
				spot.y + air > box.y - box.height / 2 &&
				spot.y - wordText < box.y + box.height / 2
		);
	const spots = shifts.map((shift) => ({ x: x + shift.x, y: y - above + shift.y }));
	return spots.find(isFree) ?? { x, y: y - above };
}

function grid(across: number, down: number): Spot[] {
	const places = (most: number) => Array.from({ length: 2 * most + 1 }, (_, at) => at - most);
	return places(across).flatMap((x) => places(down).map((y) => ({ x: x * step, y: y * step })));
}

function far({ x, y }: Spot): number {
	return x * x + y * y;
}
