import type { Evidence } from '../evidence';
import { occurrencesWith } from '../graph/parts';
import { inOrder } from '../graph/places';
import { remember } from '../graph/remember';
import type { Configuration } from '../model/configuration';
import type { Id } from '../model/id';
import type { Model, Table } from '../model/model';
import type { Role } from '../model/role';
import { countBits, inBoth } from './bits';
import { extractsHeard, heardOf, type Heard, type HeardOf } from './heard';
import { together } from './in-cases';
import { knownIn, type Known } from './known';

/** Elements that some configuration holds in these roles: C and M, M and O, C and O, or all three. */
export interface Combination {
	readonly roles: readonly Role[];
	readonly elements: readonly Id<'element'>[];
	/** The configurations that hold it, in order. */
	readonly configurations: readonly Configuration[];
}

/** A combination that recurs: in how many cases, in how many extracts. */
export interface Regularity {
	readonly combination: Combination;
	readonly cases: number;
	readonly extracts: number;
}

const least = 2;

interface Counted {
	cases: number;
	extracts: number;
}

interface Last {
	readonly heard: HeardOf;
	readonly known: Known;
	readonly counts: readonly Counted[];
	readonly found: readonly Regularity[];
}

const last = new WeakMap<Combinations, Last>();

/** The combinations that recur, in two cases or two extracts at least; those in most cases first. Only those that hold an element of which something changed are counted anew. */
export function regularitiesOf(model: Model, evidence: Evidence): readonly Regularity[] {
	const combinations = combinationsIn(model.configuration);
	const [known, heard] = [knownIn(model, evidence), heardOf(model, evidence)];
	const before = last.get(combinations);
	if (before?.heard === heard && before.known === known) return before.found;
	const counts = before?.counts ?? combinations.all.map(() => ({ cases: 0, extracts: 0 }));
	for (const at of before ? changedSince(before, combinations, heard, known) : counts.keys())
		count(heard, known, combinations.all[at]?.elements ?? [], counts[at]);
	const found: Regularity[] = [];
	combinations.all.forEach((combination, at) => {
		const { cases, extracts } = counts[at] ?? { cases: 0, extracts: 0 };
		if (cases >= least || extracts >= least) found.push({ combination, cases, extracts });
	});
	found.sort((one, other) => other.cases - one.cases || other.extracts - one.extracts);
	last.set(combinations, { heard, known, counts, found });
	return found;
}

/** The places of combinations that hold an element of which something else is known or heard now. */
function changedSince(
	before: Last,
	{ byElement }: Combinations,
	heard: HeardOf,
	known: Known
): ReadonlySet<number> {
	const changed = new Set<number>();
	for (const [element, places] of byElement)
		if (
			heard.get(element) !== before.heard.get(element) ||
			known.of(element) !== before.known.of(element)
		)
			for (const place of places) changed.add(place);
	return changed;
}

function count(
	heard: HeardOf,
	known: Known,
	elements: readonly Id<'element'>[],
	into: Counted | undefined
): void {
	if (into === undefined) return;
	into.extracts = extractsOfAll(heard, elements).length;
	const [first, ...others] = elements;
	let bits = first === undefined ? [] : known.of(first).present;
	for (const element of others) bits = inBoth(bits, known.of(element).present);
	into.cases = countBits(bits);
}

/** The extracts that speak of each of some elements. */
export function extractsOfAll(
	heard: HeardOf,
	elements: readonly Id<'element'>[]
): readonly Id<'extract'>[] {
	const [one, other, ...others] = elements.map((element) => heard.get(element));
	if (one === undefined || other === undefined) return [];
	const shared = sharedBy(one, other);
	return others.length === 0 || shared.length === 0
		? shared
		: shared.filter((id) => others.every((more) => more && extractsHeard(more).has(id)));
}

const none: readonly Id<'extract'>[] = [];

/** What each element shares with others, kept for as long as what is coded to either stands as it is. */
const sharedWith = remember((_: Heard) => new WeakMap<Heard, readonly Id<'extract'>[]>());

function sharedBy(one: Heard, other: Heard): readonly Id<'extract'>[] {
	const [left, right] = [extractsHeard(one), extractsHeard(other)];
	if (left.size === 0 || right.size === 0) return none;
	const known = sharedWith(one).get(other);
	if (known !== undefined) return known;
	const [few, many] = left.size <= right.size ? [left, right] : [right, left];
	let shared: Id<'extract'>[] | undefined;
	for (const id of few) if (many.has(id)) (shared ??= []).push(id);
	sharedWith(one).set(other, shared ?? none);
	return shared ?? none;
}

const sorts: readonly (readonly Role[])[] = [
	['C', 'M'],
	['M', 'O'],
	['C', 'O'],
	['C', 'M', 'O']
];

interface Combinations {
	readonly all: readonly Combination[];
	/** The places of those that hold an element. */
	readonly byElement: ReadonlyMap<Id<'element'>, readonly number[]>;
}

/** Every combination that some configuration holds, once. */
const combinationsIn = remember((table: Table<'configuration'>): Combinations => {
	const found = new Map<string, { -readonly [K in keyof Combination]: Combination[K] }>();
	for (const configuration of inOrder(table))
		for (const { key, roles, elements } of combinationsOf(configuration)) {
			const known = found.get(key);
			if (known === undefined) found.set(key, { roles, elements, configurations: [configuration] });
			else known.configurations = [...known.configurations, configuration];
		}
	const all = [...found.values()];
	const byElement = new Map<Id<'element'>, number[]>();
	all.forEach(({ elements }, place) => {
		for (const element of elements) {
			const places = byElement.get(element);
			if (places === undefined) byElement.set(element, [place]);
			else places.push(place);
		}
	});
	return { all, byElement };
});

interface Held {
	readonly key: string;
	readonly roles: readonly Role[];
	readonly elements: readonly Id<'element'>[];
}

const combinationsOf = remember((configuration: Configuration): readonly Held[] => {
	const held = new Map<string, Held>();
	for (const roles of sorts) {
		const sets = roles.map((role) => [
			...new Set(occurrencesWith(configuration, role).map(({ element }) => element))
		]);
		for (const elements of choices(sets)) {
			if (new Set(elements).size < elements.length) continue;
			const key = `${roles.join('-')} ${elements.join(' ')}`;
			held.set(key, { key, roles, elements });
		}
	}
	return [...held.values()];
});

/** One of each set, in every way. */
function choices(sets: readonly (readonly Id<'element'>[])[]): Id<'element'>[][] {
	return sets.reduce<Id<'element'>[][]>(
		(chosen, set) => chosen.flatMap((some) => set.map((one) => [...some, one])),
		[[]]
	);
}

/** In which of the cases with all but the last of a combination the last is there as well, as sets of cases. */
export function halvesOf(model: Model, evidence: Evidence, { elements }: Combination) {
	const known = knownIn(model, evidence);
	const last = elements.at(-1);
	return {
		known,
		given: together(known, elements.slice(0, -1)),
		then: last === undefined ? together(known, []) : known.of(last)
	};
}
