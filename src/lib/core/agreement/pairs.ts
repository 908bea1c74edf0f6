import { given, type Rated } from './ratings';

/** What the matrix of coincidences of nominal values comes to: all that α and its interval are made from. */
export interface Pairs {
	/** Values that can be paired: n in Krippendorff's notation. */
	readonly values: number;
	/** Coincidences of different values, each pair both ways, weighted by 1 / (coders of the unit − 1). */
	readonly differing: number;
	/** Σ nₖn꜀ over different values. */
	readonly apart: number;
	/** Pairs of values within units, each once, by how many coders rated the unit. */
	readonly bySize: ReadonlyMap<number, number>;
	/** The share of all those pairs that differ. */
	readonly shareDiffering: number;
}

/** Pairs the values within every unit that at least two coders rated. */
export function pairsOf(ratings: readonly Rated[]): Pairs {
	const totals = new Map<string, number>();
	const bySize = new Map<number, number>();
	let values = 0;
	let differing = 0;
	let pairsApart = 0;
	for (const { values: all, many } of ratings) {
		const those = given(all);
		const size = those.length;
		if (size < 2) continue;
		for (const value of those) totals.set(value, (totals.get(value) ?? 0) + many);
		const apart = pairsThatDiffer(those) * many;
		values += size * many;
		differing += (2 * apart) / (size - 1);
		pairsApart += apart;
		bySize.set(size, (bySize.get(size) ?? 0) + ((size * (size - 1)) / 2) * many);
	}
	const pairs = sum(bySize.values());
	const apart = values * values - sum([...totals.values()].map((many) => many * many));
	return { values, differing, apart, bySize, shareDiffering: pairs === 0 ? 0 : pairsApart / pairs };
}

function pairsThatDiffer(values: readonly string[]): number {
	let many = 0;
	values.forEach((value, at) => {
		for (let next = at + 1; next < values.length; next += 1) if (values[next] !== value) many += 1;
	});
	return many;
}

function sum(numbers: Iterable<number>): number {
	let total = 0;
	for (const number of numbers) total += number;
	return total;
}
