import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreeingUnits } from '../../../src/lib/core/agreement/agreeing-units';
import { krippendorffAlpha } from '../../../src/lib/core/agreement/alpha';
import { alphaInterval } from '../../../src/lib/core/agreement/alpha-interval';
import { binomial } from '../../../src/lib/core/agreement/binomial';
import { cohenKappa } from '../../../src/lib/core/agreement/kappa';
import type { Rated } from '../../../src/lib/core/agreement/ratings';
import { seeded } from '../../../src/lib/core/agreement/seeded';

/** Rows of coders, one sign a unit; a dot where a coder gave no value. */
function rows(...coders: readonly string[]): Rated[] {
	return [...(coders[0] ?? '')].map((_, unit) => ({
		values: coders.map((row) => (row[unit] === '.' ? undefined : row[unit])),
		many: 1
	}));
}

/** A table of two coders: one row a value of the first, one column a value of the second. */
function table(...cells: readonly (readonly number[])[]): Rated[] {
	return cells.flatMap((row, one) =>
		row.map((many, other) => ({ values: [`v${one}`, `v${other}`], many }))
	);
}

const fourCoders = rows('123321412...', '1233224125..', '.33323422513', '12332441251.');

describe('Cohen’s κ', () => {
	test('is .492 for the 200 diagnoses of Cohen (1960), table 2', () => {
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

	test('is 0.743 for four coders with missing values: Krippendorff (2011), example C', () => {
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

describe('the interval of α', () => {
	const resampling = { seed: 7, resamples: 10_000 };

	test('is the same for the same seed, and another for another', () => {
		expect(alphaInterval(fourCoders, resampling)).toEqual(alphaInterval(fourCoders, resampling));
		expect(alphaInterval(fourCoders, { ...resampling, seed: 8, resamples: 50 })).not.toEqual(
			alphaInterval(fourCoders, { ...resampling, resamples: 50 })
		);
	});

	test('lies round α and is near to drawing every pair one by one', () => {
		const drawn = slowInterval(fourCoders, 20_000);
		const interval = alphaInterval(fourCoders, resampling);
		if ('why' in interval) throw new Error(interval.why);
		expect(interval.low).toBeLessThan(0.743);
		expect(interval.high).toBeGreaterThan(0.743);
		expect(Math.abs(interval.low - drawn.low)).toBeLessThan(0.04);
		expect(Math.abs(interval.high - drawn.high)).toBeLessThan(0.04);
	});

	test('is not given where α is not', () => {
		expect(alphaInterval(rows('aaa', 'aaa'), resampling)).toHaveProperty('why');
	});

	test('never lies below −1', () => {
		const interval = alphaInterval(rows('aaab', 'aaaa'), resampling);
		expect(interval).toMatchObject({ low: -1 });
	});
});

/** The interval as Hayes and Krippendorff (2007) draw it: one pair after another for every unit. */
function slowInterval(ratings: readonly Rated[], resamples: number) {
	const units = ratings
		.map(({ values }) => values.filter((value) => value !== undefined))
		.filter((values) => values.length > 1);
	const pairs = units.flatMap((values) =>
		values.flatMap((one, at) => values.slice(at + 1).map((other) => Number(one !== other)))
	);
	const all = units.flat();
	const expected =
		all.flatMap((one) => all.map((other) => one !== other)).filter(Boolean).length /
		(all.length * (all.length - 1));
	const next = seeded(3);
	const alphas = Array.from({ length: resamples }, () => {
		let alpha = 1;
		for (const { length } of units)
			for (let pair = 0; pair < (length * (length - 1)) / 2; pair += 1)
				alpha -=
					(2 * (pairs[Math.floor(next() * pairs.length)] ?? 0)) /
					(all.length * expected * (length - 1));
		return alpha;
	}).sort((one, other) => one - other);
	return {
		low: alphas[Math.floor(resamples * 0.025)] ?? 0,
		high: alphas[Math.floor(resamples * 0.975)] ?? 0
	};
}

describe('counts drawn from a chance', () => {
	test('have the mean and the spread of the binomial distribution', () => {
		const next = seeded(1);
		const draw = binomial(1000, 0.05);
		const counts = Array.from({ length: 20_000 }, () => draw(next()));
		const mean = counts.reduce((sum, one) => sum + one, 0) / counts.length;
		const spread = counts.reduce((sum, one) => sum + (one - mean) ** 2, 0) / counts.length;
		expect(mean).toBeCloseTo(50, 0);
		expect(Math.abs(spread - 47.5)).toBeLessThan(2);
	});

	test('stay within what is possible, also for a million tries', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 1_000_000 }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
				(tries, chance, drawn) => {
					const count = binomial(tries, chance)(drawn);
					expect(count).toBeGreaterThanOrEqual(0);
					expect(count).toBeLessThanOrEqual(tries);
				}
			)
		);
		expect(binomial(1_000_000, 0.3)(0.5)).toBeCloseTo(300_000, -3);
	});
});

test('seeded numbers are spread evenly and repeat with their seed', () => {
	const next = seeded(42);
	const numbers = Array.from({ length: 10_000 }, next);
	const again = seeded(42);
	expect(Array.from({ length: 10_000 }, again)).toEqual(numbers);
	for (let tenth = 0; tenth < 10; tenth += 1) {
		const many = numbers.filter((one) => Math.floor(one * 10) === tenth).length;
		expect(Math.abs(many - 1000)).toBeLessThan(120);
	}
});
