import type { Id } from '../model/id';
import { addBit, inBoth, inEither, noBits, notIn, placesIn, type Bits } from './bits';
import type { InCases } from './in-cases';
import type { Known } from './known';

/** A combination of conditions with the cases that have it, by whether the outcome came about. */
export interface TruthRow {
	/** Whether each condition is present, in the order of the conditions. */
	readonly combination: readonly boolean[];
	readonly present: readonly string[];
	readonly absent: readonly string[];
	readonly unknown: readonly string[];
	/** The same combination goes with the outcome in some cases and without it in others. */
	readonly isContradiction: boolean;
}

/** The combinations that occur, and how many do not. */
export interface TruthTable {
	readonly conditions: readonly Id<'element'>[];
	/** Those with most conditions present first. */
	readonly rows: readonly TruthRow[];
	/** Combinations without any case; a power of two grows beyond counting soon. */
	readonly remainders: number;
	/** Cases of which some condition is unknown: they stand in no row. */
	readonly notPlaced: readonly string[];
}

/** The truth table of a proposition over the cases of which every condition is known (Ragin 2008, ch. 7; Schneider & Wagemann 2012, ch. 4). */
export function truthTableOf(known: Known, one: InCases): TruthTable {
	const conditions = [
		...new Set(one.proposition.conditions.map(({ occurrence }) => occurrence.element))
	];
	const rows = new Map<string, { at: number[]; combination: boolean[] }>();
	const isKnown = conditions
		.map((element) => known.of(element))
		.map(({ present, absent }) => inEither(present, absent))
		.reduce((all, said) => inBoth(all, said), everyone(known));
	const presents = conditions.map((element) => new Set(placesIn(known.of(element).present)));
	for (const place of placesIn(isKnown)) {
		const combination = presents.map((present) => present.has(place));
		const key = combination.map(Number).join('');
		const row = rows.get(key) ?? { at: [], combination };
		row.at.push(place);
		rows.set(key, row);
	}
	const others = notIn(everyone(known), isKnown);
	const name = (place: number): string => known.cases[place]?.name ?? '';
	return {
		conditions,
		rows: [...rows]
			.sort(([left], [right]) => (left < right ? 1 : -1))
			.map(([, row]) => truthRow(one, row, name)),
		remainders: 2 ** conditions.length - rows.size,
		notPlaced: placesIn(others).map(name)
	};
}

function everyone({ cases }: Known): Bits {
	const bits = noBits(cases.length);
	cases.forEach((_, place) => addBit(bits, place));
	return bits;
}

function truthRow(
	{ outcome }: InCases,
	{ at, combination }: { at: readonly number[]; combination: readonly boolean[] },
	name: (place: number) => string
): TruthRow {
	const [present, absent] = [new Set(placesIn(outcome.present)), new Set(placesIn(outcome.absent))];
	const some = {
		present: at.filter((place) => present.has(place)).map(name),
		absent: at.filter((place) => absent.has(place)).map(name),
		unknown: at.filter((place) => !present.has(place) && !absent.has(place)).map(name)
	};
	return {
		combination,
		...some,
		isContradiction: some.present.length > 0 && some.absent.length > 0
	};
}
