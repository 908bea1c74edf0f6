import type { Box } from '../core/graph/picture-space';

/** The axis along which something is measured. */
export type Axis = 'x' | 'y';

/** How far apart two boxes may be to be brought into line with each other, in canvas units. */
export const nearby = 480;

/** The middle of a box and its two edges along an axis. */
export const sides = [0, -1, 1] as const;
/** One of them: the edge before the middle, the middle, or the edge after it. */
export type Side = (typeof sides)[number];

const sizes = { x: 'width', y: 'height' } as const;

/** Where an edge of a box lies on an axis, or its middle. */
export function edgeOf(box: Box, axis: Axis, side: Side): number {
	return box[axis] + (side * box[sizes[axis]]) / 2;
}

/** The room between two boxes along an axis; none where they overlap. */
export function roomBetween(one: Box, other: Box, axis: Axis): number {
	const size = sizes[axis];
	return Math.max(0, Math.abs(one[axis] - other[axis]) - (one[size] + other[size]) / 2);
}

/** The other axis. */
export function across(axis: Axis): Axis {
	return axis === 'x' ? 'y' : 'x';
}
