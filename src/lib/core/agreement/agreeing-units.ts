import { given, type Rated } from './ratings';

/** Units that at least two coders rated, and those of them to which all who rated them gave one value. */
export interface Agreeing {
	readonly agree: number;
	readonly units: number;
}

/** Counts agreement unit by unit; agree / units is the percent agreement. */
export function agreeingUnits(ratings: readonly Rated[]): Agreeing {
	let agree = 0;
	let units = 0;
	for (const { values, many } of ratings) {
		const both = given(values);
		if (both.length < 2) continue;
		units += many;
		if (both.every((value) => value === both[0])) agree += many;
	}
	return { agree, units };
}
