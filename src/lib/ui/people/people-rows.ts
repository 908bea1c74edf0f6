import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import type { Case, Person } from '$lib/core/model/people';
import {
	attributeColumns,
	type AttributeColumn,
	type DescribedKind
} from '$lib/core/people/attribute-columns';
import { writtenValue } from '$lib/core/people/attribute-value';
import { namesIn } from '$lib/core/people/people-differences';

/** A column of the table of cases or people. */
export interface PeopleColumn {
	readonly key: string;
	readonly label: string;
	readonly use:
		'name' | 'of' | 'groups' | 'cases' | 'people' | 'attribute' | 'sources' | 'extracts';
	readonly attribute?: AttributeColumn;
}

/** A row of it: one case or person, with the words in its cells by their columns. */
export interface PeopleRow {
	readonly id: string;
	readonly name: string;
	readonly cells: Readonly<Record<string, string>>;
	/** What they say, or what is about them. */
	readonly extracts: readonly Id<'extract'>[];
}

/** Whether what stands in a column can be changed in it. */
export function isWritable({ use }: PeopleColumn): boolean {
	return use !== 'people' && use !== 'sources' && use !== 'extracts';
}

const plain = (use: Exclude<PeopleColumn['use'], 'attribute'>, label: string): PeopleColumn => ({
	key: use,
	label,
	use
});

/** The columns of the table: name, where somebody belongs, every attribute, and where they are met. */
export function peopleColumns(model: Model, kind: DescribedKind): PeopleColumn[] {
	const own =
		kind === 'case'
			? [plain('of', 'Is a'), plain('groups', 'Groups'), plain('people', 'People')]
			: [plain('groups', 'Groups'), plain('cases', 'Cases')];
	const attributes = attributeColumns(model, kind).map((attribute) => ({
		key: `attribute ${attribute.name}`,
		label: attribute.name,
		use: 'attribute' as const,
		attribute
	}));
	const met = plain('sources', kind === 'case' ? 'In sources' : 'Speaks in');
	return [plain('name', 'Name'), ...own, ...attributes, met, plain('extracts', 'Extracts')];
}

/** All cases or people as rows. */
export function peopleRows(model: Model, kind: DescribedKind): PeopleRow[] {
	const met = metIn(model, kind);
	const members = kind === 'case' ? peopleByCase(model) : new Map<string, string[]>();
	return [...model[kind].values()].map((one: Case | Person) => {
		const { sources = new Set<string>(), extracts = [] } = met.get(one.id) ?? {};
		const about = one as Partial<Case & Person>;
		const attributes = Object.entries(one.attributes ?? {}).map(
			([name, value]) => [`attribute ${name}`, writtenValue(value)] as const
		);
		const titles = [...sources].map((id) => model.source.get(id as Id<'source'>)?.title ?? '');
		return {
			id: one.id,
			name: one.name,
			extracts,
			cells: {
				...Object.fromEntries(attributes),
				name: one.name,
				of: about.of ?? '',
				groups: namesIn(model, 'group', one.groups).join('; '),
				cases: namesIn(model, 'case', about.cases).join('; '),
				people: (members.get(one.id) ?? []).join('; '),
				sources: titles.join('; '),
				extracts: extracts.length === 0 ? '' : String(extracts.length)
			}
		};
	});
}

interface Met {
	readonly sources: Set<string>;
	readonly extracts: Id<'extract'>[];
}

/** Sources and extracts in which each is met. */
function metIn(model: Model, kind: DescribedKind): ReadonlyMap<string, Met> {
	const met = new Map<string, Met>();
	const of = (id: string) => {
		const known = met.get(id) ?? { sources: new Set(), extracts: [] };
		met.set(id, known);
		return known;
	};
	for (const source of model.source.values())
		for (const id of Object.keys((kind === 'case' ? source.cases : source.persons) ?? {}))
			of(id).sources.add(source.id);
	for (const extract of model.extract.values()) {
		const ids =
			kind === 'case' ? Object.keys(extract.cases ?? {}) : extract.person ? [extract.person] : [];
		for (const id of ids) {
			of(id).sources.add(extract.source);
			of(id).extracts.push(extract.id);
		}
	}
	return met;
}

function peopleByCase(model: Model): Map<string, string[]> {
	const members = new Map<string, string[]>();
	for (const { name, cases = {} } of model.person.values())
		for (const id of Object.keys(cases)) members.set(id, [...(members.get(id) ?? []), name]);
	return members;
}

const named = new Intl.Collator('en', { numeric: true });

/** How the rows are ordered. */
export interface Order {
	readonly key: string;
	readonly isDown: boolean;
}

/** The rows in which some cell holds all the words, in the order asked for; blanks come last. */
export function shownRows(
	rows: readonly PeopleRow[],
	words: string,
	{ key, isDown }: Order
): PeopleRow[] {
	const sought = words.toLowerCase().split(/\s+/).filter(Boolean);
	const found = rows.filter(({ cells }) => {
		const all = Object.values(cells).join('\n').toLowerCase();
		return sought.every((word) => all.includes(word));
	});
	return found.sort((one, other) => {
		const [first, second] = [one.cells[key] ?? '', other.cells[key] ?? ''];
		if (first === '' || second === '') return Number(first === '') - Number(second === '');
		return named.compare(first, second) * (isDown ? -1 : 1);
	});
}
