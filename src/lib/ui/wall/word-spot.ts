import type { Box } from '$lib/core/graph/picture-space';
import type { Spot } from './wall-face';

/** Size of the words on links. */
export const wordText = 34;
const above = 16;
const air = 10;

/** Where the word of a link stands: above its middle, and beside the cards that would cover it. */
export function wordSpot(
	{ x, y }: Spot,
	word: string,
	boxes: readonly Box[],
	widthOf: (words: string, text: number) => number
): Spot {
	const half = widthOf(word, wordText) / 2 + air;
	const spot = { x, y: y - above };
	const inTheWay = boxes.filter(
		(box) =>
			Math.abs(box.x - x) < box.width / 2 + half &&
			spot.y > box.y - box.height / 2 - air &&
			spot.y - wordText < box.y + box.height / 2 + air
	);
	const left = Math.max(...inTheWay.map((box) => (box.x < x ? box.x + box.width / 2 : -Infinity)));
	const right = Math.min(...inTheWay.map((box) => (box.x < x ? Infinity : box.x - box.width / 2)));
	if (left + 2 * half <= right) {
		const least = left + half;
		return { x: Math.min(Math.max(x, least), right - half), y: spot.y };
	}
	const top = Math.min(...inTheWay.map((box) => box.y - box.height / 2));
	return { x, y: top - air };
}
