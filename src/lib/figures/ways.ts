import { bestWay, clearPlace } from './detour';
import { distance, isInside, type Box, type Curve, type Point } from './geometry';
import type { Port, Way } from './route';

/** One curve of an arrow: whether its head stands at the end, and whether the arrow begins with it. */
export interface RoutedCurve {
	readonly curve: Curve;
	readonly head: boolean;
	readonly begins: boolean;
}

/** Finds ways around the cards of a figure and remembers where arrows leave and arrive, so that the two do not meet. */
export class Ways {
	readonly #leaving: Point[] = [];
	readonly #arriving: Point[] = [];
	readonly #joint: Point[] = [];

	constructor(
		readonly obstacles: readonly Box[],
		readonly page: Box,
		readonly em: number
	) {}

	/** What the best way between two sets of ports would cost. */
	cost(starts: readonly Port[], ends: readonly Port[]): number {
		return this.#best(starts, ends)?.cost ?? 0;
	}

	/** Takes the best way: its curves, the last one with a head where one is wanted. */
	take(starts: readonly Port[], ends: readonly Port[], head: boolean): RoutedCurve[] {
		const found = this.#best(starts, ends);
		if (found === undefined) return [];
		this.#leaving.push(found.start.at);
		this.#arriving.push(found.end.at);
		const last = found.curves.length - 1;
		return found.curves.map((curve, index) => ({
			curve,
			head: head && index === last,
			begins: index === 0
		}));
	}

	/** Marks a place on a card's edge as one where joint causes arrive. */
	keepForJoint(place: Point): void {
		this.#joint.push(place);
	}

	/** Whether another arrow arrives near a place already. */
	isTaken(place: Point): boolean {
		return this.#arriving.some((other) => distance(other, place) < this.em);
	}

	/** Whether a place lies on a card or a heading, or nearer to one than a margin in text sizes. */
	isCovered(place: Point, margin: number): boolean {
		return this.obstacles.some((box) => isInside(place, box, margin * this.em));
	}

	/** A place on some curves with free room around it, in text sizes, and away from some points. */
	clear(curves: readonly Curve[], room: number, avoided: readonly Point[] = []) {
		return clearPlace(curves, this.obstacles, room * this.em, avoided);
	}

	#best(starts: readonly Port[], ends: readonly Port[]): Way | undefined {
		return bestWay(starts, ends, {
			em: this.em,
			obstacles: this.obstacles,
			page: this.page,
			leaving: this.#leaving,
			arriving: this.#arriving,
			joint: this.#joint
		});
	}
}
