import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alphaInterval } from '../../../src/lib/core/agreement/alpha-interval';
import { binomial } from '../../../src/lib/core/agreement/binomial';
import type { Rated } from '../../../src/lib/core/agreement/ratings';
import { seeded } from '../../../src/lib/core/agreement/seeded';
import { fourCoders, rows } from './rows';

describe('the interval of α', () => {
	const resampling = { seed: 7, resamples: 10_000 };

	test('[A3] is the same for the same seed, and another for another', () => {
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
