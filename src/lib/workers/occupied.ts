import type { Box } from '../core/graph/picture-space';

/** The least room kept between what is seated and what stands already. */
const gap = 20;
const column = 200;

/** Rectangles that are taken, found by the columns they touch. */
export class Occupied {
	private readonly columns = new Map<number, Box[]>();

	add(box: Box): void {
		for (const index of columnsOf(box)) {
			const boxes = this.columns.get(index);
			if (boxes) boxes.push(box);
			else this.columns.set(index, [box]);
		}
	}

	/** The taken rectangles that stand above, below or on a box. */
	inLineWith(box: Box): Box[] {
		const near = new Set(columnsOf(box).flatMap((index) => this.columns.get(index) ?? []));
		return [...near].filter((other) => isNear(box.x, other.x, (box.width + other.width) / 2));
	}
}

/** The box moved up or down, as little as possible, to where nothing is taken. */
export function nearestFree(box: Box, occupied: Occupied): Box {
	const others = occupied.inLineWith(box);
	const isFree = (y: number) =>
		!others.some((other) => isNear(y, other.y, (box.height + other.height) / 2));
	const places = others.flatMap((other) => {
		const reach = Math.ceil((box.height + other.height) / 2 + gap);
		return [other.y - reach, other.y + reach];
	});
	const nearest = [box.y, ...places]
		.sort((left, right) => Math.abs(left - box.y) - Math.abs(right - box.y))
		.find(isFree);
	return { ...box, y: nearest ?? box.y };
}

function isNear(left: number, right: number, reach: number): boolean {
	return Math.abs(left - right) < reach + gap;
}

function columnsOf(box: Box): number[] {
	const first = Math.floor((box.x - box.width / 2 - gap) / column);
	const last = Math.floor((box.x + box.width / 2 + gap) / column);
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
