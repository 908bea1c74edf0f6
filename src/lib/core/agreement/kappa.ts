import type { Rated, Unsaid } from './ratings';

/**
 * Cohen's κ of two coders over the units that both rated: (pₒ − pₑ) / (1 − pₑ), where pₒ is the share of units
 * with one value and pₑ the share expected if each coder gave values at random as often as they did.
 * Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological Measurement, 20(1), 37–46.
 */
export function cohenKappa(ratings: readonly Rated[]): number | Unsaid {
	if (ratings.some(({ values }) => values.length !== 2))
		return {
			short: 'two coders only',
			why: 'Cohen’s κ compares two coders, no more and no fewer.'
		};
	const { units, agree, expected } = countsOf(ratings);
	if (units === 0) return { short: 'no unit of both', why: 'No unit was rated by both coders.' };
	// Whole numbers are compared, so that rounding cannot hide that there is no variation.
	if (expected === units * units)
		return {
			short: 'no variation',
			why: 'Both coders gave one and the same value throughout: without variation κ is not defined.'
		};
	return (agree * units - expected) / (units * units - expected);
}

/** Units rated by both, those with one value, and Σ over values of how often the one gave it times how often the other did. */
function countsOf(ratings: readonly Rated[]) {
	const first = new Map<string, number>();
	const second = new Map<string, number>();
	let units = 0;
	let agree = 0;
	for (const { values, many } of ratings) {
		const [one, other] = values;
		if (one === undefined || other === undefined) continue;
		units += many;
		if (one === other) agree += many;
		first.set(one, (first.get(one) ?? 0) + many);
		second.set(other, (second.get(other) ?? 0) + many);
	}
	const expected = [...first].reduce(
		(sum, [value, many]) => sum + many * (second.get(value) ?? 0),
		0
	);
	return { units, agree, expected };
}
