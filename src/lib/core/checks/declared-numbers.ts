import type { DeclaredNumber } from '../model/declared-number';
import type { Id } from '../model/id';

/** Declared numbers that cannot all be so. */
export type Against =
	/** Different counts of the same people on the same occasion. */
	| { readonly kind: 'counts'; readonly records: readonly DeclaredNumber[] }
	/** A whole and its parts; how many people the parts make at least and at most. */
	| {
			readonly kind: 'parts';
			readonly records: readonly DeclaredNumber[];
			readonly atLeast: number;
			readonly atMost: number;
	  }
	/** Two numbers, and how many people are said to be in both. */
	| {
			readonly kind: 'overlap';
			readonly records: readonly DeclaredNumber[];
			readonly both: readonly number[];
	  };

type Numbers = readonly DeclaredNumber[];

/** The people and the occasion that a number counts, whatever letters are capital. */
function whom({ what, group, occasion }: DeclaredNumber): string {
	const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
	return JSON.stringify([plain(what), group ?? '', plain(occasion ?? '')]);
}

function together(numbers: Numbers): DeclaredNumber[][] {
	const found = new Map<string, DeclaredNumber[]>();
	for (const one of numbers) {
		const key = whom(one);
		const others = found.get(key);
		if (others === undefined) found.set(key, [one]);
		else others.push(one);
	}
	return [...found.values()];
}

/** Numbers of the same people on the same occasion that are not the same. */
export function countsAgainst(numbers: Numbers): Against[] {
	return together(numbers)
		.filter((those) => new Set(those.map(({ count }) => count)).size > 1)
		.map((records) => ({ kind: 'counts', records }));
}

/** Wholes whose parts, two or more, make more or fewer people than the whole; and parts that are more than the whole alone. A part declared twice is one part. */
export function partsAgainst(numbers: Numbers): Against[] {
	const partsOf = new Map<string, DeclaredNumber[]>();
	for (const one of numbers)
		if (one.partOf !== undefined && one.partOf !== one.id)
			partsOf.set(one.partOf, [...(partsOf.get(one.partOf) ?? []), one]);
	return numbers.flatMap((whole): Against[] => {
		const all = partsOf.get(whole.id) ?? [];
		const parts = together(all);
		const overlaps = overlapsAmong(all);
		const atLeast =
			sum(parts.map((those) => Math.min(...those.map(({ count }) => count)))) - sum(overlaps);
		const atMost =
			sum(parts.map((those) => Math.max(...those.map(({ count }) => count)))) -
			Math.max(0, ...overlaps);
		const isLess = parts.length > 1 && atMost < whole.count;
		if (parts.length === 0 || (atLeast <= whole.count && !isLess)) return [];
		return [{ kind: 'parts', records: [whole, ...all], atLeast, atMost }];
	});
}

/** Pairs that are said to share more people than one of them counts, or two different numbers of people. */
export function overlapsAgainst(numbers: Numbers): Against[] {
	const byId = new Map(numbers.map((one) => [one.id, one]));
	return [...pairsAmong(numbers)].flatMap(([key, both]): Against[] => {
		const records = key.split(' ').flatMap((id) => byId.get(id as Id<'number'>) ?? []);
		if (records.length < 2) return [];
		const most = Math.min(...records.map(({ count }) => count));
		const counts = [...new Set(both)];
		if (counts.length < 2 && (counts[0] ?? 0) <= most) return [];
		return [{ kind: 'overlap', records, both: counts }];
	});
}

/** How many people are said to be in both of each two numbers, by their ids. */
function pairsAmong(numbers: Numbers): Map<string, number[]> {
	const pairs = new Map<string, number[]>();
	for (const { id, overlaps } of numbers)
		for (const { with: other, count } of overlaps ?? []) {
			if (other === id) continue;
			const key = [id, other].sort().join(' ');
			pairs.set(key, [...(pairs.get(key) ?? []), count]);
		}
	return pairs;
}

/** The people said to be in both of any two of these numbers, the largest where several are said. */
function overlapsAmong(numbers: Numbers): number[] {
	const ids = new Set<string>(numbers.map(({ id }) => id));
	return [...pairsAmong(numbers)]
		.filter(([key]) => key.split(' ').every((id) => ids.has(id)))
		.map(([, both]) => Math.max(...both));
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}
