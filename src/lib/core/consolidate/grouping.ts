import type { AlikePair } from './alike';
import { reversal } from './polarity';
import type { Corpus, Weighted } from './weighted';

/** Elements that belong together, by their places in the corpus. */
export interface Cluster {
	readonly places: readonly number[];
	/** The sum of their weighted words, by stem. */
	readonly sum: ReadonlyMap<number, number>;
}

/** The most elements one proposal holds, so that a person can look through it. */
const mostTogether = 40;

/**
 * Puts what is alike together, most alike first. Two groups become one only where their members are alike on
 * average (average linkage; Sokal and Michener, A statistical method for evaluating systematic relationships,
 * University of Kansas Science Bulletin 38, 1958), so that one odd pair does not chain many together; and never
 * where two members are to stay apart, or one says the reverse of another.
 */
export function groupsOf(
	corpus: Corpus,
	pairs: readonly AlikePair[],
	atLeast: number,
	mayJoin: (one: Weighted, other: Weighted) => boolean
): Cluster[] {
	const clusters: Cluster[] = corpus.elements.map(({ stems, weights }, place) => ({
		places: [place],
		sum: new Map(stems.map((stem, at) => [stem, weights[at] ?? 0]))
	}));
	for (const { one, other } of pairs) {
		const [first, second] = [clusters[one], clusters[other]];
		if (first === undefined || second === undefined || first === second) continue;
		if (first.places.length + second.places.length > mostTogether) continue;
		if (averageAlike(first, second) < atLeast || !allMayJoin(corpus, first, second, mayJoin))
			continue;
		const joined = join(first, second);
		for (const place of joined.places) clusters[place] = joined;
	}
	return [...new Set(clusters)];
}

/** The mean of how alike each member of one is to each of the other. */
export function averageAlike(one: Cluster, other: Cluster): number {
	const [small, large] = one.sum.size <= other.sum.size ? [one, other] : [other, one];
	let alike = 0;
	for (const [stem, weight] of small.sum) alike += weight * (large.sum.get(stem) ?? 0);
	return alike / (one.places.length * other.places.length);
}

function allMayJoin(
	{ elements }: Corpus,
	one: Cluster,
	other: Cluster,
	mayJoin: (one: Weighted, other: Weighted) => boolean
): boolean {
	return one.places.every((mine) =>
		other.places.every((theirs) => {
			const [first, second] = [elements[mine], elements[theirs]];
			return first !== undefined && second !== undefined && mayJoin(first, second);
		})
	);
}

function join(one: Cluster, other: Cluster): Cluster {
	const sum = new Map(one.sum);
	for (const [stem, weight] of other.sum) sum.set(stem, (sum.get(stem) ?? 0) + weight);
	return { places: [...one.places, ...other.places].sort((a, b) => a - b), sum };
}

/** Whether one says the reverse of the other. */
export function areReversed(one: Weighted, other: Weighted): boolean {
	return reversal(one.turns, other.turns) !== undefined;
}
