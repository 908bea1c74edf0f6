import { add, distance, isInside, pointOn, type Box, type Curve, type Point } from './geometry';

/** A place on the edge of a card where an arrow leaves or arrives, and the direction away from the card. */
export interface Port {
	readonly at: Point;
	readonly away: Point;
	readonly side: 'left' | 'right' | 'top' | 'bottom';
}

/** What a route has to take care of. */
export interface Surroundings {
	readonly em: number;
	/** Boxes a route should not run through. */
	readonly obstacles: readonly Box[];
	/** No route may leave this. */
	readonly page: Box;
	/** Ends of routes drawn before. */
	readonly leaving: readonly Point[];
	readonly arriving: readonly Point[];
	/** Where joint causes arrive: an arrow of its own would seem to be one of them. */
	readonly joint: readonly Point[];
}

const samples = 24;

/** The ports of a card: the middle of each side, and places beside it. */
export function portsOf(box: Box): Port[] {
	const { x, y, width, height } = box;
	return [0.5, 0.28, 0.72].flatMap((part): Port[] => [
		{ at: { x: x + width, y: y + height * part }, away: { x: 1, y: 0 }, side: 'right' },
		{ at: { x, y: y + height * part }, away: { x: -1, y: 0 }, side: 'left' },
		{ at: { x: x + width * part, y }, away: { x: 0, y: -1 }, side: 'top' },
		{ at: { x: x + width * part, y: y + height }, away: { x: 0, y: 1 }, side: 'bottom' }
	]);
}

/** A port with no card behind it: a junction, or a place on another arrow. */
export function freePort(at: Point, away: Point, side: Port['side'] = 'right'): Port {
	return { at, away, side };
}

/** A gently curved line from one port to another. */
export function curveBetween(start: Port, end: Port, em: number): Curve {
	const length = distance(start.at, end.at);
	const reach = Math.min(Math.max(length * 0.42, em), 7 * em);
	return [start.at, add(start.at, start.away, reach), add(end.at, end.away, reach), end.at];
}

/** A way between two ports, in one curve or more, and what speaks against it in points. */
export interface Way {
	readonly curves: readonly Curve[];
	readonly start: Port;
	readonly end: Port;
	readonly cost: number;
}

/** The best of all single curves between two sets of ports: short, clear of cards, leaving to the right and arriving from the left where it can. */
export function bestCurve(
	starts: readonly Port[],
	ends: readonly Port[],
	around: Surroundings
): Way | undefined {
	let best: Way | undefined;
	for (const start of starts)
		for (const end of ends) {
			const least = best?.cost ?? Infinity;
			const quick = portCost(start, end, around) + distance(start.at, end.at);
			if (quick >= least) continue;
			const curve = curveBetween(start, end, around.em);
			const cost = quick + crossingCost(curve, around);
			if (cost < least) best = { curves: [curve], start, end, cost };
		}
	return best;
}

function portCost(start: Port, end: Port, { em, leaving, arriving, joint }: Surroundings): number {
	let cost = 0;
	if (start.side !== 'right') cost += start.side === 'left' ? 5 * em : 3 * em;
	if (end.side !== 'left' && end.side !== 'right') cost += 3 * em;
	if (arriving.some((other) => distance(other, start.at) < em)) cost += 8 * em;
	if (leaving.some((other) => distance(other, end.at) < em)) cost += 8 * em;
	if (joint.some((other) => distance(other, end.at) < em)) cost += 14 * em;
	return cost + bendCost(start, end, em);
}

/** Turning back costs: a line should leave towards where it goes. */
function bendCost(start: Port, end: Port, em: number): number {
	const way = { x: end.at.x - start.at.x, y: end.at.y - start.at.y };
	const length = Math.max(distance(start.at, end.at), 0.01);
	const leaves = (way.x * start.away.x + way.y * start.away.y) / length;
	const arrives = -(way.x * end.away.x + way.y * end.away.y) / length;
	return (1 - leaves) * 4 * em + (1 - arrives) * 4 * em;
}

function crossingCost(curve: Curve, { em, obstacles, page }: Surroundings): number {
	const touched = touchedBy(curve, obstacles, em);
	const isOutside = [0.25, 0.5, 0.75].some((part) => !isInside(pointOn(curve, part), page));
	return (touched.boxes.size * 60 + touched.points * 3 + (isOutside ? 200 : 0)) * em;
}

/** The boxes a curve runs through, and at how many of its points. */
export function touchedBy(
	curve: Curve,
	obstacles: readonly Box[],
	em: number
): { boxes: ReadonlySet<Box>; points: number } {
	const boxes = new Set<Box>();
	let points = 0;
	for (let step = 1; step < samples; step++) {
		const point = pointOn(curve, step / samples);
		for (const box of obstacles)
			if (isInside(point, box, -0.05 * em)) {
				boxes.add(box);
				points++;
			}
	}
	return { boxes, points };
}
