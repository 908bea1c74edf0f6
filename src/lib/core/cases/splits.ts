import { remember } from '../graph/remember';
import type { Id } from '../model/id';
import type { Model, Table } from '../model/model';
import type { Case } from '../model/people';
import { writtenValue, type AttributeValue } from '../people/attribute-value';
import { addBit, countBits, inBoth, inEither, noBits, notIn, type Bits } from './bits';
import { casesByName, knownIn, type Known } from './known';
import type { Evidence } from '../evidence';
import type { InCases } from './in-cases';

/** Something that parts cases into those that have it and those known not to. */
export interface Trait {
	/** Reads after a colon: `Site: North`, `Age: 60 or more`, a context by its element. */
	readonly attribute?: string;
	readonly value?: string;
	readonly element?: Id<'element'>;
	readonly has: Bits;
	readonly lacks: Bits;
}

/** A trait that tells cases with the outcome from cases without it, and the cases that do not fit. */
export interface Split {
	readonly trait: Trait;
	/** Whether the outcome goes with having the trait or with lacking it. */
	readonly goesWith: 'having' | 'lacking';
	/** Cases on the other side than the trait would have them. */
	readonly exceptions: Bits;
	/** Cases of which it is not known whether they have the trait. */
	readonly unknown: Bits;
}

/**
 * The traits that separate, among some cases, those with an outcome from those without: the fewest
 * exceptions first. One is listed where it has fewer exceptions than there would be if all were
 * thought alike, and where at least two cases have it and two lack it, so that no single case makes one.
 */
export function splitsOf(traits: readonly Trait[], present: Bits, absent: Bits): Split[] {
	const all = inEither(present, absent);
	const found = traits.flatMap((trait) => {
		const having = { with: inBoth(trait.has, present), without: inBoth(trait.has, absent) };
		const lacking = { with: inBoth(trait.lacks, present), without: inBoth(trait.lacks, absent) };
		const [has, lacks] = [
			inEither(having.with, having.without),
			inEither(lacking.with, lacking.without)
		];
		if (countBits(has) < 2 || countBits(lacks) < 2) return [];
		const [straight, turned] = [
			inEither(having.without, lacking.with),
			inEither(having.with, lacking.without)
		];
		const isStraight = countBits(straight) <= countBits(turned);
		const exceptions = isStraight ? straight : turned;
		const most = Math.min(
			countBits(inEither(having.with, lacking.with)),
			countBits(inEither(having.without, lacking.without))
		);
		if (countBits(exceptions) >= most) return [];
		const goesWith = isStraight ? ('having' as const) : ('lacking' as const);
		return [{ trait, goesWith, exceptions, unknown: notIn(all, inEither(has, lacks)) }];
	});
	return alikeOnce(found, all).sort(
		(one, other) =>
			countBits(one.exceptions) +
			countBits(one.unknown) -
			countBits(other.exceptions) -
			countBits(other.unknown)
	);
}

/** Of traits that part these very cases alike, such as neighbouring numbers that none of them lies between, the last. */
function alikeOnce(splits: readonly Split[], all: Bits): Split[] {
	const found = new Map<string, Split>();
	for (const split of splits) {
		const { attribute, element, has, lacks } = split.trait;
		const sides = [inBoth(has, all), inBoth(lacks, all)].map((bits) => bits.join()).join(' ');
		found.set(`${attribute ?? element ?? ''} ${sides}`, split);
	}
	return [...found.values()];
}

/** What can separate the cases of a proposition: every attribute of cases, and whether its contexts were there. */
export function traitsFor(model: Model, evidence: Evidence, { proposition }: InCases): Trait[] {
	const known = knownIn(model, evidence);
	const contexts = proposition.conditions.filter(({ occurrence }) =>
		occurrence.roles.includes('C')
	);
	return [
		...attributeTraits(model.case),
		...contexts.map(({ occurrence: { element } }) => contextTrait(known, element))
	];
}

function contextTrait(known: Known, element: Id<'element'>): Trait {
	const { present, absent } = known.of(element);
	return { element, has: present, lacks: absent };
}

const attributeTraits = remember((table: Table<'case'>): readonly Trait[] => {
	const cases = casesByName(table);
	const names = new Set(cases.flatMap(({ attributes = {} }) => Object.keys(attributes)));
	return [...names].flatMap((attribute) => {
		const values = [...new Set(cases.flatMap(({ attributes }) => attributes?.[attribute] ?? []))];
		return values.every((value) => typeof value === 'number')
			? stepTraits(cases, attribute, values)
			: valueTraits(cases, attribute, values);
	});
});

/** Numbers are parted between neighbouring values. */
function stepTraits(cases: readonly Case[], attribute: string, values: readonly number[]): Trait[] {
	const inOrder = [...values].sort((one, other) => one - other);
	return inOrder
		.slice(1)
		.map((least) =>
			parted(cases, attribute, `${least} or more`, (value) => Number(value) >= least)
		);
}

/** Of yes and no, one is enough: the other is its opposite. */
function valueTraits(
	cases: readonly Case[],
	attribute: string,
	values: readonly AttributeValue[]
): Trait[] {
	const asked = values.every((value) => typeof value === 'boolean') ? [true] : values;
	return asked.map((wanted) =>
		parted(cases, attribute, writtenValue(wanted), (value) => value === wanted)
	);
}

function parted(
	cases: readonly Case[],
	attribute: string,
	value: string,
	hasIt: (value: AttributeValue) => boolean
): Trait {
	const [has, lacks] = [noBits(cases.length), noBits(cases.length)];
	cases.forEach(({ attributes }, place) => {
		const own = attributes?.[attribute];
		if (own !== undefined) addBit(hasIt(own) ? has : lacks, place);
	});
	return { attribute, value, has, lacks };
}
