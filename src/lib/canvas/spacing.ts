import type { Box } from '../core/graph/picture-space';
import { across, edgeOf, nearby, roomBetween, type Axis } from './box-edges';

/** A room between two boxes, measured along an axis; `at` is where it is drawn across. */
export interface Gap {
	readonly axis: Axis;
	readonly from: number;
	readonly to: number;
	readonly at: number;
}

/** The boxes next to a box in its row or column, on either side, and those next to them. */
interface Beside {
	readonly before: readonly Box[];
	readonly after: readonly Box[];
}

/** How far a box may go to stand evenly between its two neighbours, or as far from one as that one from the next. */
export function pullsToSpacing(
	boxes: readonly Box[],
	box: Box,
	axis: Axis,
	reach: number
): number[] {
	const { before, after } = beside(boxes, box, axis, reach);
	const [left, further] = before;
	const [right, beyond] = after;
	const ways: number[] = [];
	const [begin, end] = [edgeOf(box, axis, -1), edgeOf(box, axis, 1)];
	if (left && right)
		ways.push((edgeOf(left, axis, 1) + edgeOf(right, axis, -1)) / 2 - (begin + end) / 2);
	if (left && further) ways.push(edgeOf(left, axis, 1) + roomBetween(further, left, axis) - begin);
	if (right && beyond) ways.push(edgeOf(right, axis, -1) - roomBetween(right, beyond, axis) - end);
	return ways.filter((way) => Math.abs(way) <= reach);
}

/** The rooms beside a box that are equal, in pairs. */
export function equalGaps(boxes: readonly Box[], box: Box, axis: Axis): Gap[] {
	const { before, after } = beside(boxes, box, axis, 0);
	const row = [...before.toReversed(), box, ...after];
	const gaps = row.slice(1).map((one, index) => gapBetween(row[index] ?? one, one, axis));
	const equal = new Set<Gap>();
	gaps.forEach((gap, index) => {
		const next = gaps[index + 1];
		if (next === undefined || Math.abs(lengthOf(gap) - lengthOf(next)) > 1) return;
		equal.add(gap).add(next);
	});
	return [...equal];
}

function beside(boxes: readonly Box[], box: Box, axis: Axis, reach: number): Beside {
	const [begin, end] = [edgeOf(box, axis, -1), edgeOf(box, axis, 1)];
	const row = boxes.filter(
		(one) => overlaps(one, box, across(axis)) && roomBetween(one, box, axis) <= nearby
	);
	return {
		before: twoNearest(row, axis, -1, begin + reach),
		after: twoNearest(row, axis, 1, end - reach)
	};
}

/** The box that ends last before a place and the one that ends last before that one; or, the other way, that begin first after it. */
function twoNearest(row: readonly Box[], axis: Axis, way: -1 | 1, from: number): Box[] {
	const facing = way === -1 ? 1 : -1;
	const nearestTo = (place: number) =>
		row
			.filter((one) => way * (edgeOf(one, axis, facing) - place) >= 0)
			.reduce<Box | undefined>(
				(near, one) =>
					near === undefined || way * (edgeOf(one, axis, facing) - edgeOf(near, axis, facing)) < 0
						? one
						: near,
				undefined
			);
	const first = nearestTo(from);
	if (first === undefined) return [];
	const second = nearestTo(edgeOf(first, axis, way));
	return second === undefined ? [first] : [first, second];
}

function overlaps(one: Box, other: Box, axis: Axis): boolean {
	return (
		edgeOf(one, axis, -1) < edgeOf(other, axis, 1) && edgeOf(one, axis, 1) > edgeOf(other, axis, -1)
	);
}

/** Drawn in the middle of what the two have in common across. */
function gapBetween(one: Box, next: Box, axis: Axis): Gap {
	const side = across(axis);
	const low = Math.max(edgeOf(one, side, -1), edgeOf(next, side, -1));
	const high = Math.min(edgeOf(one, side, 1), edgeOf(next, side, 1));
	return {
		axis,
		from: edgeOf(one, axis, 1),
		to: edgeOf(next, axis, -1),
		at: (low + high) / 2
	};
}

function lengthOf({ from, to }: Gap): number {
	return to - from;
}
