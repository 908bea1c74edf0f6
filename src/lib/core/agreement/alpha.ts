import { pairsOf, type Pairs } from './pairs';
import type { Rated, Unsaid } from './ratings';

/**
 * Krippendorff's α for nominal values, any number of coders and missing values:
 * 1 − Dₒ/Dₑ = 1 − (n − 1) · Σ oₖ꜀ / Σ nₖn꜀ over values k ≠ c, from the matrix of coincidences.
 * Krippendorff, K. (2011). Computing Krippendorff's alpha-reliability; Krippendorff, K. (2019). Content Analysis (4th ed.), ch. 12.
 */
export function krippendorffAlpha(ratings: readonly Rated[]): number | Unsaid {
	const pairs = pairsOf(ratings);
	return whyUndefined(pairs) ?? alphaOf(pairs);
}

/** α from the counts of coincidences, where it is defined. */
export function alphaOf({ values, differing, apart }: Pairs): number {
	return 1 - ((values - 1) * differing) / apart;
}

/** Why α is not defined for these units, if it is not. */
export function whyUndefined({ values, apart }: Pairs): Unsaid | undefined {
	if (values === 0) return { short: 'no unit of both', why: 'No unit was rated by two coders.' };
	if (apart === 0)
		return {
			short: 'no variation',
			why: 'All coders gave one and the same value throughout: without variation α is not defined.'
		};
	return undefined;
}
