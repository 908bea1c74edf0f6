import type { Picture } from '../core/graph/picture-parts';
import { columnTolerance } from './canvas-distances';
import type { Point } from './geometry';

/** Distances of the new places, in canvas units: far enough that everything still counts as standing apart. */
const columnPitch = 240;
const rowGap = 200;

/** Places for the same cards with their configurations in rows of at most so many columns of cards, like words on a page. */
export function inRows(picture: Picture, places: readonly Point[], columns: number): Point[] {
	const moved = [...places];
	let column = 0;
	let top = 0;
	let bottom = 0;
	for (const { id } of picture.grounds) {
		const members = picture.cards.flatMap(({ ground }, index) => (ground === id ? [index] : []));
		const own = columnsOf(members.map((index) => places[index]?.x ?? 0));
		const count = Math.max(1, ...own.map((one) => one + 1));
		if (column > 0 && column + count > columns) [column, top] = [0, bottom + rowGap];
		const above = Math.min(...members.map((index) => places[index]?.y ?? 0));
		members.forEach((index, member) => {
			const y = top + (places[index]?.y ?? 0) - above;
			moved[index] = { x: (column + (own[member] ?? 0)) * columnPitch, y };
			bottom = Math.max(bottom, y);
		});
		column += count;
	}
	return moved;
}

/** Which column, counted from 0, each of some coordinates across the canvas stands in. */
function columnsOf(coordinates: readonly number[]): number[] {
	const sorted = [...coordinates].sort((one, other) => one - other);
	const starts: number[] = [];
	for (const x of sorted) if (x - (starts.at(-1) ?? -Infinity) > columnTolerance) starts.push(x);
	return coordinates.map((x) => starts.filter((start) => start <= x).length - 1);
}
