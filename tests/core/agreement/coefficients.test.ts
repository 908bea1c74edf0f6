import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreeingUnits } from '../../../src/lib/core/agreement/agreeing-units';
import { krippendorffAlpha } from '../../../src/lib/core/agreement/alpha';
import { cohenKappa } from '../../../src/lib/core/agreement/kappa';
import type { Rated } from '../../../src/lib/core/agreement/ratings';
import { fourCoders, rows } from './rows';

/** A table of two coders: one row a value of the first, one column a value of the second. */
function table(...cells: readonly (readonly number[])[]): Rated[] {
	return cells.flatMap((row, one) =>
		row.map((many, other) => ({ values: [`v${one}`, `v${other}`], many }))
	);
}

describe('Cohen’s κ', () => {
	test('[A2] is .492 for the 200 diagnoses of Cohen (1960), table 2', () => {
		const diagnoses = table([88, 14, 18], [10, 40, 10], [2, 6, 12]);
		expect(agreeingUnits(diagnoses)).toEqual({ agree: 140, units: 200 });
		expect(cohenKappa(diagnoses)).toBeCloseTo(0.492, 3);
	});

	test('counts only units that both coders rated', () => {
		expect(cohenKappa(rows('aabb.a', 'aabba.'))).toBe(1);
	});

	test('is not given for three coders, for no unit of both, or without variation, and says why', () => {
		expect(cohenKappa(rows('ab', 'ab', 'ab'))).toHaveProperty('why', expect.stringMatching('two'));
		expect(cohenKappa(rows('a.', '.a'))).toHaveProperty('why', expect.stringMatching('No unit'));
		expect(cohenKappa(rows('aaa', 'aaa'))).toHaveProperty(
			'why',
			expect.stringMatching('variation')
		);
	});
});

describe('Krippendorff’s α', () => {
	test('is 0.095 for two coders and ten articles: Krippendorff (2011), example A', () => {
		expect(krippendorffAlpha(rows('0100000010', '1110010000'))).toBeCloseTo(0.095, 3);
	});

	test('is 0.692 for two coders and five values: Krippendorff (2011), example B', () => {
		expect(krippendorffAlpha(rows('aabbdcccedda', 'babbbccceddd'))).toBeCloseTo(0.692, 3);
	});

	test('[A2] is 0.743 for four coders with missing values: Krippendorff (2011), example C', () => {
		expect(krippendorffAlpha(fourCoders)).toBeCloseTo(0.743, 3);
	});

	test('is not given where nobody rated the same unit or nothing varies, and says why', () => {
		expect(krippendorffAlpha(rows('a.', '.a'))).toHaveProperty('why');
		expect(krippendorffAlpha(rows('aaa', 'aaa'))).toHaveProperty(
			'why',
			expect.stringMatching('variation')
		);
	});
});

/** Stands for a number that is not given. */
const notGiven = 99;

/** α by listing every pair of values and every pair that could have come together, one by one. */
function slowAlpha(ratings: readonly Rated[]): number {
	const units = ratings
		.flatMap(({ values, many }) => Array.from({ length: many }, () => values))
		.map((values) => values.filter((value) => value !== undefined))
		.filter((values) => values.length > 1);
	const all = units.flat();
	let observed = 0;
	for (const values of units)
		values.forEach((one, at) =>
			values.forEach((other, place) => {
				if (at !== place && one !== other) observed += 1 / (values.length - 1);
			})
		);
	let expected = 0;
	all.forEach((one, at) =>
		all.forEach((other, place) => {
			if (at !== place && one !== other) expected += 1 / (all.length - 1);
		})
	);
	return expected === 0 ? notGiven : 1 - observed / expected;
}

/** κ by comparing every unit's first value with every unit's second. */
function slowKappa(ratings: readonly Rated[]): number {
	const units = ratings
		.flatMap(({ values, many }) => Array.from({ length: many }, () => values))
		.filter(([one, other]) => one !== undefined && other !== undefined);
	const observed = units.filter(([one, other]) => one === other).length / units.length;
	const crossed = units.flatMap(([one]) => units.map(([, other]) => one === other));
	const expected = crossed.filter(Boolean).length / crossed.length;
	return crossed.every(Boolean) ? notGiven : (observed - expected) / (1 - expected);
}

const someRated = (coders: number) =>
	fc.array(
		fc.record({
			values: fc.array(fc.constantFrom('a', 'b', 'c', undefined), {
				minLength: coders,
				maxLength: coders
			}),
			many: fc.integer({ min: 1, max: 3 })
		}),
		{ maxLength: 12 }
	);

/** A number, or the stand-in for none. */
const orNone = (measured: number | { why: string }) =>
	typeof measured === 'number' ? measured : notGiven;

describe('both coefficients', () => {
	test('equal what a slow and obvious computation gives', () => {
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 4 }).chain(someRated), (ratings) => {
				expect(orNone(krippendorffAlpha(ratings))).toBeCloseTo(slowAlpha(ratings), 10);
			})
		);
		fc.assert(
			fc.property(someRated(2), (ratings) => {
				expect(orNone(cohenKappa(ratings))).toBeCloseTo(slowKappa(ratings), 10);
			})
		);
	});

	test('do not depend on how alike units are put together', () => {
		fc.assert(
			fc.property(someRated(3), (ratings) => {
				const apart = ratings.flatMap(({ values, many }) =>
					Array.from({ length: many }, () => ({ values, many: 1 }))
				);
				expect(krippendorffAlpha(apart)).toEqual(krippendorffAlpha(ratings));
				expect(agreeingUnits(apart)).toEqual(agreeingUnits(ratings));
			})
		);
	});
});
