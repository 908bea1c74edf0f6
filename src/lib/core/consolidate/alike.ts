import type { Corpus } from './weighted';

/** Two elements by their places in the corpus, and how alike they are: from 0, no word in common, to 1, the same words. */
export interface AlikePair {
	readonly one: number;
	readonly other: number;
	readonly alike: number;
}

/** Of each element, only so many that are most like it are looked at further. */
const mostNeighbours = 60;

/**
 * The pairs at least so alike, most alike first: the cosine of their weighted words (Salton, Wong and Yang,
 * A vector space model for automatic indexing, Communications of the ACM 18, 1975).
 */
export function alikePairs(
	{ elements, stems }: Corpus,
	atLeast: number,
	onProgress: (done: number) => void = () => undefined
): AlikePair[] {
	const users = usersOf({ elements, stems });
	const row = new Float64Array(elements.length);
	const found = new Map<number, AlikePair>();
	elements.forEach((element, place) => {
		row.fill(0);
		element.stems.forEach((stem, at) => addTo(row, users[stem], element.weights[at] ?? 0));
		for (const pair of closest(row, place, atLeast))
			found.set(pair.one * elements.length + pair.other, pair);
		if (place % 50 === 49) onProgress(place + 1);
	});
	onProgress(elements.length);
	return [...found.values()].sort(mostAlikeFirst);
}

/** Who uses a stem, with its weight there. */
interface Users {
	readonly places: number[];
	readonly weights: number[];
}

function usersOf({ elements, stems }: Corpus): Users[] {
	const users = stems.map((): Users => ({ places: [], weights: [] }));
	elements.forEach((element, place) =>
		element.stems.forEach((stem, at) => {
			users[stem]?.places.push(place);
			users[stem]?.weights.push(element.weights[at] ?? 0);
		})
	);
	return users;
}

function addTo(row: Float64Array, users: Users | undefined, weight: number): void {
	if (users === undefined) return;
	const { places, weights } = users;
	for (let at = 0; at < places.length; at++) {
		const place = places[at] ?? 0;
		row[place] = (row[place] ?? 0) + weight * (weights[at] ?? 0);
	}
}

function closest(row: Float64Array, place: number, atLeast: number): AlikePair[] {
	const pairs: AlikePair[] = [];
	row.forEach((alike, other) => {
		if (other === place || alike < atLeast) return;
		pairs.push({ one: Math.min(place, other), other: Math.max(place, other), alike });
	});
	return pairs.length <= mostNeighbours
		? pairs
		: pairs.sort(mostAlikeFirst).slice(0, mostNeighbours);
}

function mostAlikeFirst(a: AlikePair, b: AlikePair): number {
	return b.alike - a.alike || a.one - b.one || a.other - b.other;
}
