import type { Box } from '$lib/core/graph/picture-space';
import type { Head, Spot } from './wall-face';

/** The line from one card to another, where it arrives and where its word can stand. */
export interface Way {
	readonly path: string;
	readonly head: Head;
	readonly middle: Spot;
}

/** How a line leaves and arrives. */
export interface Ends {
	/** How far off the middle of the cards, where several lines share one. */
	readonly leaves: number;
	readonly arrives: number;
	/** How much room it leaves for its head. */
	readonly head: number;
}

const stem = 14;
const plain: Ends = { leaves: 0, arrives: 0, head: 0 };

/** A way from card to card: forward from side to side, else up or down, else round below; it leaves out the cards between. */
export function wayBetween(
	from: Box,
	to: Box,
	boxes: readonly Box[],
	{ leaves, arrives, head }: Ends = plain
): Way {
	const start = { x: from.x + from.width / 2, y: from.y + leaves };
	const end = { x: to.x - to.width / 2, y: to.y + arrives };
	const others = boxes.filter((box) => box !== from && box !== to);
	if (end.x - start.x > 24) return forward(start, end, head, others);
	if (Math.abs(from.x - to.x) < Math.max(from.width, to.width) / 2) {
		const isClear = !others.some((box) => isBetween(box, from, to));
		return isClear ? upright(from, to, head) : beside(from, to, head);
	}
	return below(from, to, head, boxes);
}

function forward(start: Spot, end: Spot, head: number, others: readonly Box[]): Way {
	const spots = [start];
	const passed = others
		.filter(({ x, width }) => x - width / 2 > start.x && x + width / 2 < end.x)
		.sort((one, other) => one.x - other.x);
	for (const box of passed) {
		const share = (box.x - start.x) / (end.x - start.x);
		const y = start.y + (end.y - start.y) * share;
		const clear = clearLane(
			y,
			others.filter(({ x }) => Math.abs(x - box.x) < box.width / 2)
		);
		if (!isInTheWay(box, start, end)) continue;
		const last = spots.at(-1);
		if (last !== undefined && last.x > box.x - box.width / 2) continue;
		spots.push({ x: box.x - box.width / 2, y: clear }, { x: box.x + box.width / 2, y: clear });
	}
	spots.push({ x: end.x - head, y: end.y });
	return { path: through(spots), head: { ...end, turn: 0 }, middle: middleOf(spots) };
}

/** Whether a card stands between the heights of two ends, where a curve from one to the other may cross it. */
function isInTheWay({ y, height }: Box, start: Spot, end: Spot): boolean {
	const reach = height / 2 + stem;
	return y + reach > Math.min(start.y, end.y) && y - reach < Math.max(start.y, end.y);
}

/** The height nearest to one that is wanted at which none of some cards stands. */
function clearLane(y: number, column: readonly Box[]): number {
	const free = (lane: number) =>
		column.every((box) => Math.abs(lane - box.y) >= box.height / 2 + stem - 1);
	const lanes = [
		y,
		...column.flatMap((box) => [box.y - box.height / 2 - stem, box.y + box.height / 2 + stem])
	];
	return lanes.filter(free).sort((one, other) => Math.abs(one - y) - Math.abs(other - y))[0] ?? y;
}

/** Level pieces between pairs of spots, gentle curves between the pieces. */
function through(spots: readonly Spot[]): string {
	let path = '';
	spots.forEach((spot, place) => {
		const last = spots[place - 1];
		if (last === undefined) path = `M${at(spot)}`;
		else if (last.y === spot.y) path += `L${at(spot)}`;
		else {
			const x = (last.x + spot.x) / 2;
			path += `C${at({ x, y: last.y })} ${at({ x, y: spot.y })} ${at(spot)}`;
		}
	});
	return path;
}

function middleOf(spots: readonly Spot[]): Spot {
	const one = spots[spots.length / 2 - 1];
	const other = spots[spots.length / 2];
	return { x: ((one?.x ?? 0) + (other?.x ?? 0)) / 2, y: ((one?.y ?? 0) + (other?.y ?? 0)) / 2 };
}

function upright(from: Box, to: Box, head: number): Way {
	const sign = to.y > from.y ? 1 : -1;
	const start = { x: (from.x + to.x) / 2, y: from.y + (sign * from.height) / 2 };
	const end = { x: start.x, y: to.y - (sign * to.height) / 2 };
	return {
		path: `M${at(start)}L${at({ x: end.x, y: end.y - sign * head })}`,
		head: { ...end, turn: 90 * sign },
		middle: { x: start.x, y: (start.y + end.y) / 2 }
	};
}

/** Along the left side of a column, past the cards between. */
function beside(from: Box, to: Box, head: number): Way {
	const start = { x: from.x - from.width / 2, y: from.y };
	const end = { x: to.x - to.width / 2, y: to.y };
	const x = Math.min(start.x, end.x) - 56;
	return {
		path: `M${at(start)}C${at({ x, y: start.y })} ${at({ x, y: end.y })} ${at({ x: end.x - head, y: end.y })}`,
		head: { ...end, turn: 0 },
		middle: { x: x + 14, y: (start.y + end.y) / 2 }
	};
}

/** Back to an earlier column: out at the right, below all cards, in at the left. */
function below(from: Box, to: Box, head: number, boxes: readonly Box[]): Way {
	const start = { x: from.x + from.width / 2, y: from.y + from.height / 4 };
	const end = { x: to.x - to.width / 2, y: to.y + to.height / 4 };
	const lane = Math.max(...boxes.map((box) => box.y + box.height / 2)) + 34;
	const [right, left] = [start.x + 34, end.x - 44];
	const round = 30;
	return {
		path:
			`M${at(start)}Q${at({ x: right, y: start.y })} ${at({ x: right, y: start.y + round })}` +
			`V${lane - round}Q${at({ x: right, y: lane })} ${at({ x: right - round, y: lane })}` +
			`H${left + round}Q${at({ x: left, y: lane })} ${at({ x: left, y: lane - round })}` +
			`V${end.y + round}Q${at({ x: left, y: end.y })} ${at({ x: end.x - head, y: end.y })}`,
		head: { ...end, turn: 0 },
		middle: { x: (start.x + end.x) / 2, y: lane }
	};
}

function isBetween(box: Box, from: Box, to: Box): boolean {
	const [high, low] = from.y < to.y ? [from, to] : [to, from];
	return Math.abs(box.x - from.x) < from.width / 2 && box.y > high.y && box.y < low.y;
}

function at({ x, y }: Spot): string {
	return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
