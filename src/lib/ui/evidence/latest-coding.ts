import type { Coding } from '$lib/core/model/coding';
import type { Extract } from '$lib/core/model/extract';

/** The coding of an extract that was made last. */
export function latestCoding({ codings }: Extract): Coding | undefined {
	return Object.values(codings).reduce<Coding | undefined>(
		(latest, one) => (latest === undefined || one.at >= latest.at ? one : latest),
		undefined
	);
}
