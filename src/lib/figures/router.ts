import type { Arrow, Picture } from '../core/graph/picture-parts';
import type { Arrangement } from './arrange';
import {
	add,
	centre,
	direction,
	distance,
	pointOn,
	turned,
	type Box,
	type Curve,
	type Point
} from './geometry';
import { headingBox } from './ground';
import { junctionAmid, junctionBefore, junctionReach, opposite, turnedBack } from './junction';
import { freePort, portsOf } from './route';
import type { Sheet } from './sheet';
import { Ways, type RoutedCurve } from './ways';

/** One arrow laid out: its curves, and the junction of its joint causes. */
export interface Routed {
	readonly arrow: Arrow;
	readonly curves: readonly RoutedCurve[];
	readonly junction?: Point;
	/** Where a sign for a hedge can sit. */
	readonly middle: Point;
}

/** Routes for the arrows of a picture that has been arranged. */
export function routesOf(picture: Picture, arrangement: Arrangement, sheet: Sheet): Routed[] {
	const headings = arrangement.grounds.map(({ face, box }) => headingBox(face, box, sheet));
	const { width, height } = arrangement;
	const page = { x: 0, y: 0, width, height };
	const ways = new Ways([...arrangement.cards.values(), ...headings], page, sheet.em);
	return new Router(arrangement.cards, ways).all(picture.arrows);
}

/** Finds a way for every arrow; those that condition another arrow come after it. */
class Router {
	readonly #done = new Map<string, Routed>();

	constructor(
		private readonly cards: ReadonlyMap<string, Box>,
		private readonly ways: Ways
	) {}

	/** Routes for all arrows whose ends are in the figure. */
	all(arrows: readonly Arrow[]): Routed[] {
		// Joint causes first, so that arrows of their own can keep clear of where they arrive.
		let waiting = [...arrows].sort((one, other) => other.from.length - one.from.length);
		let before = Infinity;
		while (waiting.length < before) {
			before = waiting.length;
			waiting = waiting.filter((arrow) => !this.#isRouted(arrow));
		}
		return arrows.flatMap(({ id }) => this.#done.get(id) ?? []);
	}

	/** Lays out an arrow where everything it needs is there already. */
	#isRouted(arrow: Arrow): boolean {
		const causes = this.#boxes(arrow.from);
		const routed =
			'arrow' in arrow.to
				? this.#onto(arrow, causes, arrow.to.arrow)
				: this.#between(arrow, causes, this.#boxes(arrow.to));
		if (routed !== undefined) this.#done.set(arrow.id, routed);
		return routed !== undefined;
	}

	#boxes(ids: readonly string[]): Box[] {
		return ids.flatMap((id) => this.cards.get(id) ?? []);
	}

	#between(arrow: Arrow, causes: readonly Box[], effects: readonly Box[]): Routed | undefined {
		const [cause, ...others] = causes;
		if (cause === undefined || effects.length === 0) return undefined;
		return others.length === 0
			? this.#apart(arrow, cause, effects)
			: this.#joint(arrow, causes, effects);
	}

	/** One cause: a way of its own to each effect. */
	#apart(arrow: Arrow, cause: Box, effects: readonly Box[]): Routed | undefined {
		const curves = effects.flatMap((effect) =>
			cause === effect
				? [loopAt(cause, this.ways.em)]
				: this.ways.take(portsOf(cause), portsOf(effect), true)
		);
		return this.#made(arrow, curves);
	}

	/** Joint causes run together in a dot, and on from there as one. */
	#joint(arrow: Arrow, causes: readonly Box[], effects: readonly Box[]): Routed | undefined {
		const { ways } = this;
		const single = effects.length === 1 ? effects[0] : undefined;
		const out = single ? junctionBefore(causes, single, ways) : junctionAmid(causes, effects, ways);
		const ins = causes.flatMap((cause) => ways.take(portsOf(cause), [opposite(out)], false));
		const ahead = add(out.at, out.away, junctionReach * ways.em);
		if (single) ways.keepForJoint(ahead);
		const outs = effects.flatMap((effect) => {
			const ends = portsOf(effect).filter(({ at }) => !single || distance(at, ahead) < 0.01);
			return ways.take([out], ends, true);
		});
		return this.#made(arrow, [...outs, ...ins], out.at);
	}

	/** An arrow that ends on another arrow. */
	#onto(arrow: Arrow, causes: readonly Box[], target: string): Routed | undefined {
		const conditioned = this.#done.get(target);
		if (conditioned === undefined) return undefined;
		const curves = conditioned.curves.map(({ curve }) => curve);
		const isHedged = conditioned.arrow.hedge !== undefined;
		const place = this.ways.clear(curves, 0.7, isHedged ? [conditioned.middle] : []);
		if (place === undefined) return undefined;
		const { curve, part } = place;
		const at = pointOn(curve, part);
		const normal = turned(direction(pointOn(curve, part - 0.04), pointOn(curve, part + 0.04)));
		const made = causes.flatMap((cause) => {
			const towards = direction(at, centre(cause));
			const isThere = normal.x * towards.x + normal.y * towards.y >= 0;
			const end = freePort(at, isThere ? normal : turnedBack(normal), 'left');
			return this.ways.take(portsOf(cause), [end], true);
		});
		return this.#made(arrow, made);
	}

	#made(arrow: Arrow, curves: readonly RoutedCurve[], junction?: Point): Routed | undefined {
		const byLength = curves.map(({ curve }) => curve);
		byLength.sort((one, other) => distance(other[0], other[3]) - distance(one[0], one[3]));
		const tips = curves.filter(({ head }) => head).map(({ curve }) => curve[3]);
		const place = this.ways.clear(byLength, 0.7, junction ? [junction, ...tips] : tips);
		if (place === undefined) return undefined;
		const middle = pointOn(place.curve, place.part);
		return { arrow, curves, middle, ...(junction ? { junction } : {}) };
	}
}

/** An arrow from a card to itself leaves at the right and comes back from below. */
function loopAt({ x, y, width, height }: Box, em: number): RoutedCurve {
	const start = { x: x + width, y: y + height * 0.72 };
	const end = { x: x + width - 1.5 * em, y: y + height };
	const reach = 1.6 * em;
	const curve: Curve = [start, add(start, { x: reach, y: 0 }), add(end, { x: 0, y: reach }), end];
	return { curve, head: true, begins: true };
}
