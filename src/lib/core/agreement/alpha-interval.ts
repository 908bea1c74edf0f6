import { whyUndefined } from './alpha';
import { binomial } from './binomial';
import { pairsOf } from './pairs';
import type { Rated, Unsaid } from './ratings';
import { seeded } from './seeded';

/** The middle 95 of 100 resampled values. */
export interface Interval {
	readonly low: number;
	readonly high: number;
}

/** How an interval is resampled; the same seed gives the same interval. */
export interface Resampling {
	readonly seed: number;
	readonly resamples: number;
}

/**
 * A bootstrap interval of α: pairs of values are drawn with replacement from all pairs within units, as many as there are,
 * and α is worked out anew with the expected disagreement kept; below −1 it counts as −1.
 * Hayes, A. F., & Krippendorff, K. (2007). Answering the call for a standard reliability measure for coding data.
 * Communication Methods and Measures, 1(1), 77–89, and the macro it describes. For nominal values a drawn pair differs or does not,
 * so that how many of the drawn pairs differ is drawn at once from its binomial distribution.
 */
export function alphaInterval(
	ratings: readonly Rated[],
	{ seed, resamples }: Resampling
): Interval | Unsaid {
	const pairs = pairsOf(ratings);
	const undefinedBecause = whyUndefined(pairs);
	if (undefinedBecause !== undefined) return undefinedBecause;
	const step = (2 * (pairs.values - 1)) / pairs.apart;
	const draws = [...pairs.bySize].map(([size, many]) => ({
		differing: binomial(many, pairs.shareDiffering),
		costs: step / (size - 1)
	}));
	const next = seeded(seed);
	const alphas = Float64Array.from({ length: resamples }, () =>
		draws.reduce((alpha, { differing, costs }) => alpha - differing(next()) * costs, 1)
	).map((alpha) => Math.max(alpha, -1));
	alphas.sort();
	return { low: quantile(alphas, 0.025), high: quantile(alphas, 0.975) };
}

function quantile(sorted: Float64Array, share: number): number {
	const place = share * (sorted.length - 1);
	const low = sorted[Math.floor(place)] ?? 0;
	const high = sorted[Math.ceil(place)] ?? low;
	return low + (high - low) * (place - Math.floor(place));
}
