import type { Reading } from './passages';
import type { Unit } from './units';

/** What is compared of a coding: that it is there, or that it is there with this bearing. */
export type Compared = 'whether' | 'bearing';

/** What a coder coded a unit to: by target, the bearing or bearings; `undefined` where the coder has not been there. */
export type Values = ReadonlyMap<string, string> | undefined;

/** The values of a unit, coder by coder. */
export function valuesOf(unit: Unit, compared: Compared): Values[] {
	return unit.readings.map((readings) => readings && valuesOfOne(readings, compared));
}

function valuesOfOne(readings: readonly Reading[], compared: Compared): Map<string, string> {
	const found = new Map<string, Set<string>>();
	for (const { target, bearing } of readings) {
		const value = compared === 'whether' ? 'coded' : bearing;
		const values = found.get(target);
		if (values === undefined) found.set(target, new Set([value]));
		else values.add(value);
	}
	return new Map([...found].map(([target, values]) => [target, [...values].sort().join(' and ')]));
}

/** One coder's whole reading of a unit as one value: everything it is coded to. */
export function wholeOf(values: Values): string | undefined {
	return (
		values &&
		[...values]
			.map(([target, value]) => `${target} ${value}`)
			.sort()
			.join('; ')
	);
}
