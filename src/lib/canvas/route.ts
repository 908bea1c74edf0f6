import type { Box, Point } from '../core/graph/picture-space';

/** The way a link takes: out of one card, past the control points, into the other. */
export interface Route {
	readonly start: Point;
	readonly controls: readonly Point[];
	readonly end: Point;
}

/** How many cards a way would cross. */
export type Crossings = (way: Route) => number;

const leastGap = 14;

/** The way from one card to another: forward it leaves at the right and enters at the left; otherwise it takes the nearest sides. */
export function routeBetween(from: Box, to: Box, shift = 0, crossings?: Crossings): Route {
	if (left(to) - right(from) >= leastGap) return forward(from, to, shift, crossings);
	if (top(to) - bottom(from) >= leastGap) return upright(from, to, bottom(from), top(to), shift);
	if (top(from) - bottom(to) >= leastGap) return upright(from, to, top(from), bottom(to), shift);
	return over(from, to, shift);
}

function forward(from: Box, to: Box, shift: number, crossings: Crossings | undefined): Route {
	const start = { x: right(from), y: from.y + shift };
	const end = { x: left(to), y: to.y + shift };
	const direct = bend(start, end, (start.x + end.x) / 2);
	if (crossings === undefined || crossings(direct) === 0) return direct;
	let best = direct;
	let least = crossings(direct);
	for (const other of detours(start, end, from, to)) {
		const count = crossings(other);
		if (count < least) [best, least] = [other, count];
		if (count === 0) break;
	}
	return best;
}

/** Other ways to the same end: turning early, turning late, or along a lane above or below what stands between. */
function detours(start: Point, end: Point, from: Box, to: Box): Route[] {
	const room = Math.min(64, (end.x - start.x) / 2);
	const high = Math.min(top(from), top(to)) - 12;
	const low = Math.max(bottom(from), bottom(to)) + 12;
	const lanes = [0, 36, 72, 108, 150, 200, 260].flatMap((far) => [high - far, low + far]);
	return [
		bend(start, end, start.x + room / 2),
		bend(start, end, end.x - room / 2),
		...lanes.map((lane) => alongLane(start, end, lane, room))
	];
}

/** An S that turns about a given line. */
function bend(start: Point, end: Point, about: number): Route {
	if (Math.abs(start.y - end.y) < 1.5) return { start, controls: [], end };
	return {
		start,
		controls: [
			{ x: about, y: start.y },
			{ x: about, y: end.y }
		],
		end
	};
}

function alongLane(start: Point, end: Point, lane: number, room: number): Route {
	const [out, back] = [start.x + room / 2, end.x - room / 2];
	const corner = Math.min(28, (back - out) / 2);
	return {
		start,
		controls: [
			{ x: out, y: start.y },
			{ x: out, y: lane },
			{ x: out + corner, y: lane },
			{ x: back - corner, y: lane },
			{ x: back, y: lane },
			{ x: back, y: end.y }
		],
		end
	};
}

function upright(from: Box, to: Box, startY: number, endY: number, shift: number): Route {
	const start = { x: from.x + shift, y: startY };
	const end = { x: to.x + shift, y: endY };
	if (Math.abs(start.x - end.x) < 1.5) return { start, controls: [], end };
	const middle = (startY + endY) / 2;
	return {
		start,
		controls: [
			{ x: start.x, y: middle },
			{ x: end.x, y: middle }
		],
		end
	};
}

/** Up and over, where two cards stand side by side and the link runs back. */
function over(from: Box, to: Box, shift: number): Route {
	const start = { x: from.x + shift, y: top(from) };
	const end = { x: to.x + shift, y: top(to) };
	const lane = Math.min(start.y, end.y) - 44;
	return {
		start,
		controls: [
			{ x: start.x, y: lane },
			{ x: end.x, y: lane }
		],
		end
	};
}

/** Points along a way, close enough together that no card is stepped over. */
export function pointsAlong({ start, controls, end }: Route, spacing = 30): Point[] {
	const points: Point[] = [start];
	let from = start;
	const bends = controls.length === 0 ? [middleOf(start, end)] : controls;
	bends.forEach((control, index) => {
		const next = bends[index + 1];
		const to = next === undefined ? end : middleOf(control, next);
		const length = distance(from, control) + distance(control, to);
		const steps = Math.max(4, Math.ceil(length / spacing));
		for (let step = 1; step <= steps; step++) points.push(onCurve(from, control, to, step / steps));
		from = to;
	});
	return points;
}

/** Half way along a way. */
export function midpointOf(route: Route): Point {
	const points = pointsAlong(route);
	return points[points.length >> 1] ?? route.start;
}

/** Half way between two points. */
export function middleOf(one: Point, other: Point): Point {
	return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

function distance(one: Point, other: Point): number {
	return Math.hypot(one.x - other.x, one.y - other.y);
}

/** A point on the curve between two points that a third one bends, so far along it. */
export function onCurve(from: Point, control: Point, to: Point, at: number): Point {
	const rest = 1 - at;
	return {
		x: rest * rest * from.x + 2 * rest * at * control.x + at * at * to.x,
		y: rest * rest * from.y + 2 * rest * at * control.y + at * at * to.y
	};
}

function left(box: Box): number {
	return box.x - box.width / 2;
}
function right(box: Box): number {
	return box.x + box.width / 2;
}
function top(box: Box): number {
	return box.y - box.height / 2;
}
function bottom(box: Box): number {
	return box.y + box.height / 2;
}
