import { add, between, centre, type Box, type Point } from './geometry';
import { freePort, portsOf, type Port } from './route';
import type { Ways } from './ways';

/** How far before its effect joint causes meet, in text sizes. */
export const junctionReach = 1.7;

/** A junction a little before the one effect of joint causes, on the side that the causes reach best. */
export function junctionBefore(causes: readonly Box[], effect: Box, ways: Ways): Port {
	const ports = portsOf(effect);
	const places = ports.map(({ at, away }) =>
		freePort(add(at, away, junctionReach * ways.em), turnedBack(away))
	);
	const costs = places.map((place, index) => {
		const reached = causes.map((cause) => ways.cost(portsOf(cause), [opposite(place)]));
		const covered = ways.isCovered(place.at, 0.3) ? 100 * ways.em : 0;
		const taken = ways.isTaken(ports[index]?.at ?? place.at) ? 14 * ways.em : 0;
		// The middle of a side looks calmer than a place beside it.
		const beside = index < 4 ? 0 : ways.em;
		return reached.reduce((sum, one) => sum + one, covered + taken + beside);
	});
	return places[costs.indexOf(Math.min(...costs))] ?? freePort(centre(effect), { x: 1, y: 0 });
}

/** A junction between several causes and several effects, where no card is. */
export function junctionAmid(causes: readonly Box[], effects: readonly Box[], ways: Ways): Port {
	const [start, end] = [middleOf(causes), middleOf(effects)];
	const places = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8].map((part) => between(start, end, part));
	const clear = places.find((place) => !ways.isCovered(place, 1));
	return freePort(clear ?? places[0] ?? start, { x: end.x >= start.x ? 1 : -1, y: 0 });
}

/** The same place met from the other side. */
export const opposite = ({ at, away }: Port): Port => freePort(at, turnedBack(away), 'left');

export const turnedBack = ({ x, y }: Point): Point => ({ x: -x, y: -y });

function middleOf(boxes: readonly Box[]): Point {
	const sum = boxes.map(centre).reduce((one, other) => add(one, other));
	return { x: sum.x / boxes.length, y: sum.y / boxes.length };
}
