import { num } from './svg';

/** A place in the figure, in points from its top left corner. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** A rectangle by its top left corner. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A curve from its beginning to its end with two handles. */
export type Curve = readonly [Point, Point, Point, Point];

export const add = (one: Point, other: Point, times = 1): Point => ({
	x: one.x + other.x * times,
	y: one.y + other.y * times
});

export const between = (one: Point, other: Point, part: number): Point => ({
	x: one.x + (other.x - one.x) * part,
	y: one.y + (other.y - one.y) * part
});

export function distance(one: Point, other: Point): number {
	return Math.sqrt((one.x - other.x) ** 2 + (one.y - other.y) ** 2);
}

/** The point at a part (0 to 1) of a curve. */
export function pointOn([start, first, second, end]: Curve, part: number): Point {
	const rest = 1 - part;
	const weights = [rest ** 3, 3 * rest * rest * part, 3 * rest * part * part, part ** 3] as const;
	const along = (axis: 'x' | 'y') =>
		start[axis] * weights[0] +
		first[axis] * weights[1] +
		second[axis] * weights[2] +
		end[axis] * weights[3];
	return { x: along('x'), y: along('y') };
}

/** The direction of one point from another, of length 1. */
export function direction(from: Point, to: Point): Point {
	const length = distance(from, to);
	return length === 0
		? { x: 1, y: 0 }
		: { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

export const turned = ({ x, y }: Point): Point => ({ x: -y, y: x });

export const centre = ({ x, y, width, height }: Box): Point => ({
	x: x + width / 2,
	y: y + height / 2
});

export function isInside({ x, y }: Point, box: Box, margin = 0): boolean {
	return (
		x > box.x - margin &&
		x < box.x + box.width + margin &&
		y > box.y - margin &&
		y < box.y + box.height + margin
	);
}

/** The smallest box around some boxes. */
export function around(boxes: readonly Box[]): Box {
	const left = Math.min(...boxes.map(({ x }) => x));
	const top = Math.min(...boxes.map(({ y }) => y));
	const right = Math.max(...boxes.map(({ x, width }) => x + width));
	const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
	return { x: left, y: top, width: right - left, height: bottom - top };
}

export function overlaps(one: Box, other: Box): boolean {
	return (
		one.x < other.x + other.width &&
		other.x < one.x + one.width &&
		one.y < other.y + other.height &&
		other.y < one.y + one.height
	);
}

export const written = ({ x, y }: Point): string => `${num(x)} ${num(y)}`;

/** Path data of a polygon. */
export const polygon = (points: readonly Point[]): string => `M${points.map(written).join('L')}Z`;
