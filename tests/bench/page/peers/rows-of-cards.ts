import { measuredSizesOf } from '../../../../src/lib/canvas/card-sizes';
import type { Picture } from '../../../../src/lib/core/graph/picture';
import type { Point } from '../../../../src/lib/core/graph/picture-space';

const pitch = 300;
const gap = 56;

/** Places for all cards, in rows close together, so that a view is full of labels; elements come in the order they were made, so that most links are short. */
export async function rowsOfCards(picture: Picture): Promise<[string, Point][]> {
	const sizes = await measuredSizesOf(picture);
	const ids = picture.cards.map(({ id }) => id).sort((one, other) => number(one) - number(other));
	const inRow = Math.ceil(Math.sqrt(ids.length * 0.7));
	const places: [string, Point][] = [];
	let top = 0;
	for (let first = 0; first < ids.length; first += inRow) {
		const row = ids.slice(first, first + inRow);
		const height = Math.max(...row.map((id) => sizes.get(id)?.height ?? 0));
		row.forEach((id, column) => places.push([id, { x: column * pitch, y: top + height / 2 }]));
		top += Math.ceil(height + gap);
	}
	return places;
}

function number(id: string): number {
	return Number(id.split(':')[1]);
}
