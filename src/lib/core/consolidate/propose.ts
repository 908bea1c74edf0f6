import type { Id } from '../model/id';
import { alikePairs, type AlikePair } from './alike';
import { areReversed, groupsOf, type Cluster } from './grouping';
import type { Language } from './language';
import { reversal, type Reversal } from './polarity';
import { weighted, type Corpus, type Weighted, type Worded } from './weighted';

/** How alike wordings must be to be proposed. */
export type Closeness = 'nearly the same' | 'much alike' | 'somewhat alike';

/** The least cosine for each. */
const leastAlike: Readonly<Record<Closeness, number>> = {
	'nearly the same': 0.75,
	'much alike': 0.55,
	'somewhat alike': 0.4
};

/** So many that say the reverse are shown beside a group, the most alike. */
const mostReversed = 12;

/** An element that shares the words of a group but says the reverse of one in it. */
export interface Reversed extends Reversal {
	readonly element: Id<'element'>;
}

/** Elements that may mean the same, why, and what looks like them but says the reverse. */
export interface ProposedGroup {
	readonly members: readonly Id<'element'>[];
	readonly reversed: readonly Reversed[];
	/** The stems that at least half of the members share, the most telling first. */
	readonly shared: readonly string[];
}

/** What is to be compared: elements with their wordings, and the pairs that are never proposed together. */
export interface ProposalRequest {
	readonly elements: readonly Worded[];
	readonly apart: readonly (readonly [string, string])[];
	readonly closeness: Closeness;
	/** By which rules words are compared; those of English where none are named. */
	readonly language?: Language;
}

/** Groups of elements whose wordings are alike, the most alike first. The order in which elements are given makes no difference. */
export function proposeGroups(
	{ elements, apart, closeness, language }: ProposalRequest,
	onProgress?: (done: number) => void
): ProposedGroup[] {
	const corpus = weighted(elements, language);
	const atLeast = leastAlike[closeness];
	const pairs = alikePairs(corpus, atLeast, onProgress);
	const kept = new Map<string, Set<string>>();
	for (const [one, other] of [...apart, ...apart.map(([a, b]) => [b, a] as const)])
		kept.set(one, (kept.get(one) ?? new Set()).add(other));
	const isApart = (one: Weighted, other: Weighted) => kept.get(one.id)?.has(other.id) === true;
	const clusters = groupsOf(
		corpus,
		pairs,
		atLeast,
		(one, other) => !isApart(one, other) && !areReversed(one, other)
	);
	const besides = reversedBesides(corpus, pairs, clusters, isApart);
	return clusters
		.filter((cluster) => cluster.places.length > 1 || besides.has(cluster))
		.map((cluster) => ({ cluster, alike: cohesion(cluster) }))
		.sort((one, other) => other.alike - one.alike || first(one.cluster) - first(other.cluster))
		.map(({ cluster }) => ({
			members: cluster.places.flatMap((place) => corpus.elements[place]?.id ?? []),
			reversed: besides.get(cluster) ?? [],
			shared: sharedStems(corpus, cluster, besides.get(cluster) ?? [])
		}));
}

function first({ places }: Cluster): number {
	return places[0] ?? 0;
}

/** The mean of how alike the members are to one another; an element alone comes last. */
function cohesion({ places, sum }: Cluster): number {
	const many = places.length;
	const squared = [...sum.values()].reduce((total, weight) => total + weight * weight, 0);
	return many < 2 ? 0 : (squared - many) / (many * (many - 1));
}

/** For each group, what is alike but says the reverse; of two elements alone, the first holds the second. */
function reversedBesides(
	{ elements }: Corpus,
	pairs: readonly AlikePair[],
	clusters: readonly Cluster[],
	isApart: (one: Weighted, other: Weighted) => boolean
): Map<Cluster, Reversed[]> {
	const clusterAt = new Map(
		clusters.flatMap((cluster) => cluster.places.map((place) => [place, cluster] as const))
	);
	const besides = new Map<Cluster, Reversed[]>();
	const note = (holder: number, held: number, isAlone: boolean): void => {
		const [mine, theirs, cluster] = [elements[holder], elements[held], clusterAt.get(holder)];
		if (mine === undefined || theirs === undefined || cluster === undefined) return;
		if (cluster.places.length < 2 && !isAlone) return;
		const turned = reversal(theirs.turns, mine.turns);
		if (turned === undefined || isApart(mine, theirs)) return;
		const known = besides.get(cluster) ?? [];
		if (known.length < mostReversed && !known.some(({ element }) => element === theirs.id))
			besides.set(cluster, [...known, { element: theirs.id, ...turned }]);
	};
	for (const { one, other } of pairs) {
		const bothAlone = [one, other].every((place) => clusterAt.get(place)?.places.length === 1);
		note(one, other, bothAlone);
		note(other, one, false);
	}
	return besides;
}

function sharedStems(
	{ elements, stems }: Corpus,
	{ places, sum }: Cluster,
	reversed: readonly Reversed[]
): string[] {
	const also = new Set(places.length > 1 ? [] : reversed.map(({ element }) => element));
	const members = elements.filter((one, place) => places.includes(place) || also.has(one.id));
	return [...sum]
		.filter(
			([stem]) => members.filter((one) => one.stems.includes(stem)).length * 2 >= members.length
		)
		.filter(([stem]) => members.filter((one) => one.stems.includes(stem)).length > 1)
		.sort(([one, mine], [other, theirs]) => theirs - mine || one - other)
		.slice(0, 8)
		.flatMap(([stem]) => stems[stem] ?? []);
}
