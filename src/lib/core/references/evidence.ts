import type { Coding } from '../model/coding';
import type { SetAside } from '../model/judgement';
import type { Kind, RecordOf } from '../model/kinds';
import { field, members, targetIds, type Reference } from './reference';

type Readers = { readonly [K in Kind]?: (record: RecordOf<K>) => Reference[] };

const readers: Readers = {
	source: (source) => [
		...(source.currentText === undefined
			? []
			: [
					{
						to: source.currentText,
						within: source.id,
						rule: 'clear' as const,
						path: ['currentText']
					}
				]),
		...members(source.persons, ['persons']),
		...Object.entries(source.speakers ?? {}).flatMap(([label, { person }]) =>
			field(person, ['speakers', label, 'person'])
		),
		...members(source.groups, ['groups']),
		...members(source.cases, ['cases']),
		...members(source.tags, ['tags']),
		...Object.values(source.texts).flatMap((text) => textReferences(source.id, text))
	],
	person: (person) => [...members(person.groups, ['groups']), ...members(person.cases, ['cases'])],
	case: (one) => members(one.groups, ['groups']),
	number: (number) => [
		...field(number.source, [], 'take along'),
		...field(number.group, ['group']),
		...field(number.partOf, ['partOf']),
		...(number.overlaps ?? []).map((overlap) => drop(overlap.with, ['overlaps']))
	],
	extract: extractReferences,
	value: (value) => [
		...field(value.case, [], 'take along'),
		...field(value.element, [], 'take along'),
		...field(value.source, ['source'])
	],
	decision: (decision) => [
		...decision.about.flatMap(targetIds).map(({ to, within }) => drop(to, ['about'], within)),
		...members(decision.extracts, ['extracts']),
		...members(decision.between, ['between']),
		...members(decision.verdict?.rivals, ['verdict']).map((one) => ({ ...one, path: ['verdict'] })),
		...(decision.verdict === undefined || !decision.verdict.holds.startsWith('theory:')
			? []
			: field(decision.verdict.holds, ['verdict'])),
		...Object.values(decision.setAside ?? {}).flatMap(setAsideReferences),
		...field(decision.coder, ['coder'])
	],
	response: (response) => [
		...field(response.decision, [], 'take along'),
		...field(response.coder, ['coder'])
	],
	search: (search) => [
		...search.targets
			.flatMap(targetIds)
			.map(({ to, within }) => ({ ...drop(to, ['targets'], within), ifEmpty: [] })),
		...members(search.extracts, ['extracts']),
		...field(search.coder, ['coder'])
	]
};

function drop(to: string, path: readonly string[], within?: string): Reference {
	return { to, rule: 'drop', path, ...(within === undefined ? {} : { within }) };
}

function textReferences(
	source: string,
	{ id, corrects, carried }: RecordOf<'source'>['texts'][`text:${string}`]
): Reference[] {
	const place = ['texts', id];
	return [
		...(corrects === undefined
			? []
			: [{ to: corrects, within: source, rule: 'clear' as const, path: [...place, 'corrects'] }]),
		...members(carried?.moved, [...place, 'carried', 'moved']),
		...members(carried?.lost, [...place, 'carried', 'lost'])
	];
}

function extractReferences(extract: RecordOf<'extract'>): Reference[] {
	return [
		...field(extract.source, [], 'take along'),
		...field(extract.person, ['person']),
		...field(extract.group, ['group']),
		...field(extract.aboutGroup, ['aboutGroup']),
		...members(extract.cases, ['cases']),
		...members(extract.tags, ['tags']),
		...Object.values(extract.codings).flatMap((coding) =>
			codingReferences(coding, ['codings', coding.id], ['codings', coding.id])
		)
	];
}

/** What a coding that was set aside points to: it goes along with its passage and with what it spoke to. */
function setAsideReferences({ id, extract, coding }: SetAside): Reference[] {
	const entry = ['setAside', id];
	return [
		...field(extract, entry, 'take along'),
		...codingReferences(coding, entry, [...entry, 'coding'])
	];
}

/** What a coding points to, where it is held at a path inside an entry that goes with its target. */
function codingReferences(
	coding: Coding,
	entry: readonly string[],
	path: readonly string[]
): Reference[] {
	return [
		...targetIds(coding.target).map(({ to, within }) => ({
			to,
			rule: 'take along' as const,
			path: entry,
			...(within === undefined ? {} : { within })
		})),
		...field(coding.coder, [...path, 'coder'])
	];
}

/** What a record of the evidence points to. */
export function evidenceReferences(kind: Kind, record: unknown): Reference[] {
	const read = readers[kind] as ((record: unknown) => Reference[]) | undefined;
	return read === undefined ? [] : read(record);
}
