import { Count } from './count';
import type { Rated } from './ratings';
import type { Unit } from './units';
import { valuesOf, wholeOf, type Compared } from './values';

/** The value of a unit that a coder has been at and not coded to a target. */
const notCoded = '';

/** What is compared of some units: for each target, for each pair of unit and target, and for whole readings. */
export interface Tallies {
	readonly targets: ReadonlyMap<string, Tally>;
	readonly pairs: readonly Rated[];
	readonly readings: Tally;
}

/** The ratings of all units, and of those of them that any coder coded to it. */
export interface Tally {
	readonly all: readonly Rated[];
	readonly touched: readonly Rated[];
}

/** Counts alike units together, for every target that any of the coders coded to, in the order they are come upon. */
export function talliesOf(units: readonly Unit[], compared: Compared): Tallies {
	const readings = new Count();
	const byTarget = new Map<string, Count>();
	/** How many units there are by who has been there; each target's own count begins from these. */
	const there = new Count();
	for (const unit of units) {
		const values = valuesOf(unit, compared);
		readings.add(values.map(wholeOf), unit.weight);
		there.add(
			values.map((one) => (one === undefined ? undefined : notCoded)),
			unit.weight
		);
		for (const target of new Set(values.flatMap((one) => [...(one?.keys() ?? [])]))) {
			const count = byTarget.get(target) ?? new Count();
			byTarget.set(target, count);
			count.add(
				values.map((one) => (one === undefined ? undefined : (one.get(target) ?? notCoded))),
				unit.weight
			);
		}
	}
	const pairs = new Count();
	const targets = [...byTarget].map(([target, count]): [string, Tally] => {
		const touched = count.rated();
		const all = [...touched, ...untouched(there, touched)];
		for (const { values, many } of all) pairs.add(values, many);
		return [target, { all, touched }];
	});
	const whole = readings.rated();
	return {
		targets: new Map(targets),
		pairs: pairs.rated(),
		readings: { all: whole, touched: whole }
	};
}

/** The units that nobody coded to a target: all that there are by who has been there, less those that somebody did. */
function untouched(there: Count, touched: readonly Rated[]): Rated[] {
	const left = new Count();
	for (const { values, many } of there.rated()) left.add(values, many);
	for (const { values, many } of touched)
		left.add(
			values.map((one) => (one === undefined ? undefined : notCoded)),
			-many
		);
	return left.rated();
}
