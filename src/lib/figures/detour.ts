import { between, distance, isInside, pointOn, type Box, type Curve, type Point } from './geometry';
import { bestCurve, freePort, touchedBy, type Port, type Surroundings, type Way } from './route';

/** A straight run beside a box, from left to right. */
type Lane = readonly [Point, Point];

/** Boxes that a detour is tried around, at most. */
const mostBoxes = 4;

/** The best way between two sets of ports: one curve, or several that pass above and below what stands in between. */
export function bestWay(
	starts: readonly Port[],
	ends: readonly Port[],
	around: Surroundings,
	detours = 2
): Way | undefined {
	const straight = bestCurve(starts, ends, around);
	const [curve] = straight?.curves ?? [];
	if (straight === undefined || curve === undefined || detours === 0) return straight;
	const { boxes } = touchedBy(curve, around.obstacles, around.em);
	let best = straight;
	for (const box of [...boxes].slice(0, mostBoxes))
		for (const lane of lanesBeside(box, around)) {
			const way = through(lane, [starts, ends], straight, around, detours - 1);
			if (way !== undefined && way.cost < best.cost) best = way;
		}
	return best;
}

/** Free lanes just above and below a box, from its left edge to its right. */
function lanesBeside(box: Box, { em, obstacles }: Surroundings): Lane[] {
	const lane = (y: number): Lane => [
		{ x: box.x, y },
		{ x: box.x + box.width, y }
	];
	const lanes = [lane(box.y - 0.55 * em), lane(box.y + box.height + 0.55 * em)];
	const isCovered = (place: Point) => obstacles.some((other) => isInside(place, other, 0.3 * em));
	return lanes.filter(([left, right]) => !isCovered(left) && !isCovered(right));
}

function through(
	[left, right]: Lane,
	[starts, ends]: readonly [readonly Port[], readonly Port[]],
	straight: Way,
	around: Surroundings,
	detours: number
): Way | undefined {
	const isForward = straight.end.at.x >= straight.start.at.x;
	const [enter, leave] = isForward ? [left, right] : [right, left];
	const on = isForward ? 1 : -1;
	const first = bestWay(starts, [freePort(enter, { x: -on, y: 0 }, 'left')], around, detours);
	const second = bestWay([freePort(leave, { x: on, y: 0 })], ends, around, detours);
	if (first === undefined || second === undefined) return undefined;
	const along: Curve = [enter, between(enter, leave, 1 / 3), between(enter, leave, 2 / 3), leave];
	return {
		curves: [...first.curves, along, ...second.curves],
		start: first.start,
		end: second.end,
		cost: first.cost + distance(enter, leave) + second.cost + 4 * around.em
	};
}

/** The place on some curves, as near the middle of the longest as can be, that is free of boxes and away from some points. */
export function clearPlace(
	curves: readonly Curve[],
	obstacles: readonly Box[],
	room: number,
	avoided: readonly Point[] = []
): { curve: Curve; part: number } | undefined {
	for (const part of [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18])
		for (const curve of curves) {
			const point = pointOn(curve, part);
			const isNear = avoided.some((other) => distance(other, point) < 2 * room);
			if (!isNear && !obstacles.some((box) => isInside(point, box, room))) return { curve, part };
		}
	const [curve] = curves;
	if (avoided.length > 0) return clearPlace(curves, obstacles, room);
	return curve && { curve, part: 0.5 };
}
