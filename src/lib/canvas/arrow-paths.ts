import type { Arrow } from '../core/graph/picture';
import type { Box, Point } from '../core/graph/picture-space';
import { middleOf, midpointOf, routeBetween, type Crossings, type Route } from './route';

/** One stretch of an arrow between two cards, a card and a joint, or a joint and the middle of another arrow. */
export interface Stretch {
	readonly id: string;
	readonly source: string;
	readonly target: string;
	readonly route: Route;
	/** True where the arrow ends: the head is drawn here. */
	readonly ends: boolean;
}

/** An arrow taken apart for drawing. */
export interface ArrowPaths {
	/** Small points of its own: where joint causes meet, or where it touches the arrow it conditions. */
	readonly points: ReadonlyMap<string, Point>;
	readonly stretches: readonly Stretch[];
}

/** What an arrow's drawing has to know about its surroundings. */
export interface Surroundings {
	boxOf(card: string): Box | undefined;
	/** The middle of another arrow. */
	middleOf(arrow: string): Point | undefined;
	/** How many cards a way would cross, apart from those at its ends. */
	crossings(route: Route, ends: readonly string[]): number;
	/** How far a link is set off sideways, where several run between the same two cards. */
	shiftOf(arrow: Arrow): number;
}

const pointSize = 4;
const jointRoom = 30;

/** The stretches of an arrow; none where one of its sides is not drawn. */
export function arrowPaths(arrow: Arrow, around: Surroundings): ArrowPaths {
	const points = new Map<string, Point>();
	const sources = boxes(arrow.from, around);
	const targets = targetsOf(arrow, around, points);
	if (sources.size === 0 || targets.size === 0) return { points: new Map(), stretches: [] };
	if (sources.size === 1) return { points, stretches: stretches(arrow, sources, targets, around) };
	const joint = `${arrow.id}#joint`;
	const meeting = jointBetween([...sources.values()], [...targets.values()]);
	points.set(joint, meeting);
	const met = new Map([[joint, pointBox(meeting)]]);
	return {
		points,
		stretches: [
			...stretches(arrow, sources, met, around, false),
			...stretches(arrow, met, targets, around)
		]
	};
}

/** The middle of an arrow, for others to touch. */
export function middleOfArrow({ stretches: [first, ...rest] }: ArrowPaths): Point | undefined {
	const last = rest.at(-1) ?? first;
	return last && midpointOf(last.route);
}

function stretches(
	arrow: Arrow,
	sources: ReadonlyMap<string, Box>,
	targets: ReadonlyMap<string, Box>,
	around: Surroundings,
	ends = true
): Stretch[] {
	const shift = around.shiftOf(arrow);
	return [...sources].flatMap(([source, from]) =>
		[...targets].map(([target, to]) => {
			const crossings: Crossings = (route) => around.crossings(route, [source, target]);
			const route = routeBetween(from, to, from === to ? 0 : shift, crossings);
			return { id: `${arrow.id}#${source}>${target}`, source, target, route, ends };
		})
	);
}

function targetsOf(
	arrow: Arrow,
	around: Surroundings,
	points: Map<string, Point>
): Map<string, Box> {
	if (!('arrow' in arrow.to)) return boxes(arrow.to, around);
	const touched = around.middleOf(arrow.to.arrow);
	if (touched === undefined) return new Map();
	const id = `${arrow.id}#touch`;
	points.set(id, touched);
	return new Map([[id, pointBox(touched)]]);
}

function boxes(ids: readonly string[], around: Surroundings): Map<string, Box> {
	return new Map(
		ids.flatMap((id) => {
			const box = around.boxOf(id);
			return box === undefined ? [] : [[id, box] as const];
		})
	);
}

function pointBox(point: Point): Box {
	return { ...point, width: pointSize, height: pointSize };
}

/** Joint causes meet just before their effect, or half way where it does not lie ahead of them. */
function jointBetween(sources: readonly Box[], targets: readonly Box[]): Point {
	const edge = Math.min(...targets.map((box) => box.x - box.width / 2));
	const behind = Math.max(...sources.map((box) => box.x + box.width / 2));
	const effect = mean(targets);
	if (edge - behind > jointRoom + 12) return { x: edge - jointRoom, y: effect.y };
	return middleOf(mean(sources), effect);
}

function mean(some: readonly Point[]): Point {
	const sum = (axis: 'x' | 'y') => some.reduce((total, one) => total + one[axis], 0);
	return { x: Math.round(sum('x') / some.length), y: Math.round(sum('y') / some.length) };
}
