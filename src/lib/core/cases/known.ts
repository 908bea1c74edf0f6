import type { CodedExtract, Evidence } from '../evidence';
import { remember } from '../graph/remember';
import type { CaseValue } from '../model/case-value';
import type { Id } from '../model/id';
import type { Model, Table } from '../model/model';
import type { Case } from '../model/people';
import { addBit, areSame, inEither, isNone, noBits, notIn, type Bits } from './bits';
import { heardOf, saysPresent, type Heard, type HeardOf } from './heard';

/** For which cases something is known to be present, and for which to be absent; of all others it is unknown. */
export interface KnownIn {
	readonly present: Bits;
	readonly absent: Bits;
	/** Where a passage says it is present, whatever is recorded. */
	readonly coded: Bits;
}

/** What is known of every element in every case. */
export interface Known {
	readonly cases: readonly Case[];
	of(element: Id<'element'>): KnownIn;
	/** The elements of which anything is known in some case. */
	readonly elements: readonly Id<'element'>[];
}

/** The records of a value by element and case; there can be several where projects were merged. */
export const recordsByElement = remember((table: Table<'value'>) => {
	const records = new Map<Id<'element'>, Map<Id<'case'>, CaseValue[]>>();
	for (const value of table.values()) {
		const byCase = records.get(value.element) ?? new Map<Id<'case'>, CaseValue[]>();
		records.set(value.element, byCase);
		const others = byCase.get(value.case);
		if (others === undefined) byCase.set(value.case, [value]);
		else others.push(value);
	}
	return records;
});

/** The values of which there is more than one record. */
export const doubleRecords = remember((table: Table<'value'>) =>
	[...recordsByElement(table)].flatMap(([element, byCase]) =>
		[...byCase].flatMap(([id, records]) => (records.length > 1 ? [{ case: id, element }] : []))
	)
);

/** What the records of one value say together: present and absent side by side leave it unknown. */
export function recordedPresence(records: readonly CaseValue[]): CaseValue['presence'] {
	const said = new Set(records.map(({ presence }) => presence));
	if (said.has('present') && said.has('absent')) return 'unknown';
	return said.has('present') ? 'present' : said.has('absent') ? 'absent' : 'unknown';
}

const byName = new Intl.Collator('en', { numeric: true });

/** The cases of a project as they are listed everywhere: by name, and by id where two share one. */
export const casesByName = remember((table: Table<'case'>): readonly Case[] =>
	[...table.values()].sort(
		(one, other) => byName.compare(one.name, other.name) || (one.id < other.id ? -1 : 1)
	)
);

/** The cases of a project by name, each at its place, and what codings say of them. */
class CaseOrder {
	readonly cases: readonly Case[];
	readonly place = new Map<string, number>();
	/** What stands for an element of which nothing is known. */
	readonly nothing: KnownIn;
	/** The cases in which codings say that an element was there. */
	readonly codedIn = remember((heard: Heard) => {
		const bits = noBits(this.cases.length);
		for (const codings of heard.atPlaces) for (const one of codings) this.#add(bits, one);
		return bits;
	});

	/** The cases of which anything is recorded, and what it comes to. */
	readonly recordedIn = remember((records: ReadonlyMap<Id<'case'>, readonly CaseValue[]>) => {
		const { length } = this.cases;
		const found = { any: noBits(length), present: noBits(length), absent: noBits(length) };
		for (const [id, values] of records) {
			const at = this.place.get(id);
			if (at === undefined) continue;
			addBit(found.any, at);
			const presence = recordedPresence(values);
			if (presence !== 'unknown') addBit(found[presence], at);
		}
		return found;
	});

	constructor(table: Table<'case'>) {
		this.cases = casesByName(table);
		this.cases.forEach(({ id }, place) => this.place.set(id, place));
		const nobody = noBits(this.cases.length);
		this.nothing = { present: nobody, absent: nobody, coded: nobody };
	}

	#add(bits: number[], { extract, coding }: CodedExtract): void {
		if (extract.cases === undefined || !saysPresent(coding)) return;
		for (const id in extract.cases) {
			const place = this.place.get(id);
			if (place !== undefined) addBit(bits, place);
		}
	}
}

const orderOf = remember((table: Table<'case'>) => new CaseOrder(table));

interface Last {
	readonly heard: HeardOf;
	readonly values: Table<'value'>;
	readonly known: Known;
}

const last = new WeakMap<Table<'case'>, Last>();

/** What is known of every element in every case: what is recorded stands; where nothing is, a coding can say that it is present. Only elements about which something changed are looked at again. */
export function knownIn(model: Model, evidence: Evidence): Known {
	const heard = heardOf(model, evidence);
	const before = last.get(model.case);
	if (before?.heard === heard && before.values === model.value) return before.known;
	const order = orderOf(model.case);
	const records = recordsByElement(model.value);
	const areSameRecords = before?.values === model.value;
	const found = new Map<Id<'element'>, KnownIn>();
	let same = 0;
	for (const element of model.element.keys()) {
		const spoken = heard.get(element);
		const stood = before?.known.of(element);
		const isUntouched = areSameRecords && before.heard.get(element) === spoken;
		const now = isUntouched && stood ? stood : elementIn(order, spoken, records.get(element));
		if (now === order.nothing) continue;
		const isSame = stood !== undefined && (stood === now || isSameKnown(stood, now));
		if (isSame) same++;
		found.set(element, isSame ? stood : now);
	}
	const hasChanged = before?.known.elements.length !== found.size || same < found.size;
	const known = hasChanged ? knownFrom(order, found) : before.known;
	last.set(model.case, { heard, values: model.value, known });
	return known;
}

function knownFrom(order: CaseOrder, found: ReadonlyMap<Id<'element'>, KnownIn>): Known {
	return {
		cases: order.cases,
		elements: [...found.keys()],
		of: (element) => found.get(element) ?? order.nothing
	};
}

function isSameKnown(one: KnownIn, other: KnownIn): boolean {
	return (
		areSame(one.present, other.present) &&
		areSame(one.absent, other.absent) &&
		areSame(one.coded, other.coded)
	);
}

function elementIn(
	order: CaseOrder,
	heard: Heard | undefined,
	records: ReadonlyMap<Id<'case'>, readonly CaseValue[]> | undefined
): KnownIn {
	const { nothing } = order;
	const isSpoken = heard !== undefined && heard.atPlaces.length > 0;
	const coded = isSpoken ? order.codedIn(heard) : nothing.coded;
	if (records !== undefined) return withRecords(coded, order.recordedIn(records));
	return isNone(coded) ? nothing : { ...nothing, present: coded, coded };
}

interface Recorded {
	readonly any: Bits;
	readonly present: Bits;
	readonly absent: Bits;
}

function withRecords(coded: Bits, { any, present, absent }: Recorded): KnownIn {
	return { present: inEither(present, notIn(coded, any)), absent, coded };
}
