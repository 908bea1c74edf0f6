import type { Box, Point } from '../core/graph/picture-space';
import { across, edgeOf, nearby, roomBetween, sides, type Axis, type Side } from './box-edges';
import { equalGaps, pullsToSpacing, type Gap } from './spacing';

/** A line on which edges or middles of boxes lie; `at` is where it stands on its axis, the rest how far it reaches across. */
interface Guide {
	readonly axis: Axis;
	readonly at: number;
	readonly from: number;
	readonly to: number;
}

/** What holds of a box where it lies: with what it is in line, and which rooms are equal. */
export interface Guides {
	readonly lines: readonly Guide[];
	readonly gaps: readonly Gap[];
}

/** How far to go to the nearest alignment on each axis; absent where there is none within reach. */
type Pull = Partial<Point>;

/** The edges and middles of boxes, sorted once, so that what another box is nearly in line with is found at every step of a drag. */
export class Alignments {
	private readonly sorted: Readonly<Record<Axis, ReadonlyMap<Side, readonly Box[]>>>;
	private readonly widest: number;

	constructor(boxes: readonly Box[]) {
		this.widest = boxes.reduce((most, { width }) => Math.max(most, width), 0);
		this.sorted = { x: sortedBy(boxes, 'x'), y: sortedBy(boxes, 'y') };
	}

	/** How far a box has to go to be in line with a near one, or evenly spaced, where that is within reach. */
	pull(box: Box, reach: number): Pull {
		const near = this.near(box);
		const [x, y] = (['x', 'y'] as const).map((axis) => this.pullAlong(axis, box, reach, near));
		return { ...(x !== undefined && { x }), ...(y !== undefined && { y }) };
	}

	/** What holds of a box where it lies, on the axes on which it has been pulled; true to half a unit. */
	guidesAt(box: Box, pulled: Pull): Guides {
		const near = this.near(box);
		const axes = (['x', 'y'] as const).filter((axis) => pulled[axis] !== undefined);
		return {
			lines: axes.flatMap((axis) => this.linesAt(axis, box)),
			gaps: axes.flatMap((axis) => equalGaps(near, box, axis))
		};
	}

	private pullAlong(axis: Axis, box: Box, reach: number, near: readonly Box[]): number | undefined {
		const ways = sides.flatMap((side) => {
			const at = edgeOf(box, axis, side);
			return this.inLine(axis, side, box, reach).map((one) => edgeOf(one, axis, side) - at);
		});
		const spaced = pullsToSpacing(near, box, axis, reach);
		return [...ways, ...spaced].reduce<number | undefined>(
			(least, one) => (least === undefined || Math.abs(one) < Math.abs(least) ? one : least),
			undefined
		);
	}

	/** One line for each edge or middle that lies on that of others; a box in line by its middle is not told again by its edges. */
	private linesAt(axis: Axis, box: Box): Guide[] {
		const told = new Set<Box>();
		return sides.flatMap((side) => {
			const found = this.inLine(axis, side, box, 0.5).filter((one) => !told.has(one));
			if (found.length === 0) return [];
			for (const one of found) told.add(one);
			const along = across(axis);
			const all = [...found, box];
			return {
				axis,
				at: edgeOf(box, axis, side),
				from: Math.min(...all.map((one) => edgeOf(one, along, -1))),
				to: Math.max(...all.map((one) => edgeOf(one, along, 1)))
			};
		});
	}

	/** The boxes that are near on both axes, among which rooms may be equal. */
	private near(box: Box): Box[] {
		const row = this.sorted.x.get(0) ?? [];
		const far = nearby + (box.width + this.widest) / 2;
		const found: Box[] = [];
		for (let place = firstFrom(row, 'x', 0, box.x - far); place < row.length; place++) {
			const one = row[place];
			if (one === undefined || one.x > box.x + far) break;
			if (roomBetween(one, box, 'y') <= nearby) found.push(one);
		}
		return found;
	}

	/** The near boxes whose edge or middle lies within reach of that of a box. */
	private inLine(axis: Axis, side: Side, box: Box, reach: number): Box[] {
		const at = edgeOf(box, axis, side);
		const row = this.sorted[axis].get(side) ?? [];
		const found: Box[] = [];
		for (let place = firstFrom(row, axis, side, at - reach); place < row.length; place++) {
			const one = row[place];
			if (one === undefined || edgeOf(one, axis, side) > at + reach) break;
			if (roomBetween(one, box, across(axis)) <= nearby) found.push(one);
		}
		return found;
	}
}

function sortedBy(boxes: readonly Box[], axis: Axis): ReadonlyMap<Side, readonly Box[]> {
	return new Map(
		sides.map((side) => {
			const placed = boxes.map((box) => ({ box, at: edgeOf(box, axis, side) }));
			return [side, placed.sort((one, other) => one.at - other.at).map(({ box }) => box)];
		})
	);
}

/** The place of the first box whose edge lies at a value or after it. */
function firstFrom(row: readonly Box[], axis: Axis, side: Side, value: number): number {
	let [low, high] = [0, row.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const one = row[middle];
		if (one !== undefined && edgeOf(one, axis, side) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
