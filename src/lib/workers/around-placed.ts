import { boxBehind, type Box } from '../core/graph/picture-space';
import type { LayoutProblem } from './layout-problem';
import { nearestFree, Occupied } from './occupied';

/**
 * Fits a fresh layout around the cards a person has placed, which stay where they are to the unit. The
 * rest keep their arrangement, shifted to stand to the placed ones as the layout meant it; whatever would
 * cover a placed card moves up or down to the nearest free room.
 */
export function aroundPlaced(centres: Float64Array, problem: LayoutProblem): Float64Array {
	const isPlaced = (card: number) => !Number.isNaN(problem.placed[2 * card] ?? NaN);
	const cards = Array.from(problem.grounds, (_, card) => card);
	if (!cards.some(isPlaced)) return centres;
	const settled = shifted(centres, problem, cards, isPlaced);
	const boxAt = (card: number) => boxOf(settled, problem, card);
	const occupied = new Occupied();
	for (const card of cards.filter(isPlaced)) occupied.add(boxAt(card));
	for (const block of blocksToSeat(problem, cards, isPlaced, boxAt)) {
		const [first = -1] = block;
		const isWhole = (problem.grounds[first] ?? -1) >= 0 && !hasPlaced(problem, first, isPlaced);
		const box = isWhole ? boxBehind(block.map(boxAt)) : boxAt(first);
		if (box === undefined) continue;
		const free = nearestFree(box, occupied);
		for (const card of block) settled[2 * card + 1] = (settled[2 * card + 1] ?? 0) + free.y - box.y;
		occupied.add(free);
	}
	return settled;
}

/** Free cards of a ground that holds placed ones are seated one by one, other grounds as a whole. */
function blocksToSeat(
	problem: LayoutProblem,
	cards: readonly number[],
	isPlaced: (card: number) => boolean,
	boxAt: (card: number) => Box
): number[][] {
	const anchored = new Set(cards.filter(isPlaced).map((card) => problem.grounds[card] ?? -1));
	const single: number[][] = [];
	const whole = new Map<number, number[]>();
	for (const card of cards.filter((one) => !isPlaced(one))) {
		const ground = problem.grounds[card] ?? -1;
		if (ground < 0 || anchored.has(ground)) single.push([card]);
		else whole.set(ground, [...(whole.get(ground) ?? []), card]);
	}
	const byPlace = ([left = 0]: number[], [right = 0]: number[]) =>
		boxAt(left).y - boxAt(right).y || boxAt(left).x - boxAt(right).x;
	return [...single.sort(byPlace), ...[...whole.values()].sort(byPlace)];
}

function hasPlaced(
	problem: LayoutProblem,
	card: number,
	isPlaced: (card: number) => boolean
): boolean {
	const ground = problem.grounds[card];
	return problem.grounds.some((other, index) => other === ground && isPlaced(index));
}

/** Placed cards at their places; each free one moved by how far the placed cards of its ground (or all of them) lie from the layout's own. */
function shifted(
	centres: Float64Array,
	problem: LayoutProblem,
	cards: readonly number[],
	isPlaced: (card: number) => boolean
): Float64Array {
	const placed = cards.filter(isPlaced);
	const shiftOf = (some: readonly number[], axis: 0 | 1) =>
		median(
			some.map((one) => (problem.placed[2 * one + axis] ?? 0) - (centres[2 * one + axis] ?? 0))
		);
	const mates = new Map<number, number[]>();
	for (const card of placed) {
		const ground = problem.grounds[card] ?? -1;
		mates.set(ground, [...(mates.get(ground) ?? []), card]);
	}
	const shifts = new Map(
		[...mates].map(([ground, some]) => [ground, [shiftOf(some, 0), shiftOf(some, 1)]])
	);
	const usual = [shiftOf(placed, 0), shiftOf(placed, 1)];
	return centres.map((value, index) => {
		const card = index >> 1;
		if (isPlaced(card)) return problem.placed[index] ?? value;
		return Math.round(value + ((shifts.get(problem.grounds[card] ?? -1) ?? usual)[index & 1] ?? 0));
	});
}

function boxOf(centres: Float64Array, problem: LayoutProblem, card: number): Box {
	return {
		x: centres[2 * card] ?? 0,
		y: centres[2 * card + 1] ?? 0,
		width: problem.sizes[2 * card] ?? 0,
		height: problem.sizes[2 * card + 1] ?? 0
	};
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((left, right) => left - right);
	return sorted[sorted.length >> 1] ?? 0;
}
