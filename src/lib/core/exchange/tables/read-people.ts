import { folded } from '../../commands/elements';
import { caseSchema } from '../../model/people';
import type { AttributeColumn, DescribedKind } from '../../people/attribute-columns';
import { readValue, typeOfWords, type AttributeValue } from '../../people/attribute-value';
import type {
	GivenAttribute,
	GivenPeople,
	GivenPerson,
	UnreadRow
} from '../../people/given-people';
import type { Table } from './table';

type Column =
	| { readonly use: 'name' | 'groups' | 'cases' | 'of' | 'note' | 'nothing' }
	| { readonly use: 'attribute'; readonly attribute: GivenAttribute };

/** Reads a table of cases or people: headings in the first row, names in the first column, every other column an attribute unless its heading says groups, cases, kind or note. */
export function readPeople(
	{ rows }: Pick<Table, 'rows'>,
	kind: DescribedKind,
	known: readonly Pick<AttributeColumn, 'name' | 'type' | 'choices'>[]
): GivenPeople {
	const [headings = [], ...below] = rows;
	const warnings: string[] = [];
	const columns = columnsOf(headings, below, kind, known, warnings);
	const people: GivenPerson[] = [];
	const unread: UnreadRow[] = [];
	const firstRow = new Map<string, number>();
	below.forEach((cells, place) => {
		if (cells.every((cell) => cell.trim() === '')) return;
		const row = place + 2;
		const read = readRow(row, cells, columns, firstRow);
		if ('why' in read) unread.push(read);
		else people.push(read);
	});
	return {
		attributes: columns.flatMap((one) => (one.use === 'attribute' ? one.attribute : [])),
		people,
		unread,
		warnings
	};
}

const uses: readonly (readonly [RegExp, 'groups' | 'cases' | 'of' | 'note'])[] = [
	[/^(?:stakeholder |participant )?groups?$/i, 'groups'],
	[/^cases?$/i, 'cases'],
	[/^(?:is an?|kind|kind of case)$/i, 'of'],
	[/^notes?$/i, 'note']
];

function columnsOf(
	headings: readonly string[],
	rows: readonly (readonly string[])[],
	kind: DescribedKind,
	known: readonly Pick<AttributeColumn, 'name' | 'type' | 'choices'>[],
	warnings: string[]
): Column[] {
	const taken = new Set<string>();
	return headings.map((heading, place): Column => {
		if (place === 0) return { use: 'name' };
		const name = heading.trim();
		const cells = rows.map((row) => row[place] ?? '');
		if (name === '') {
			if (cells.some((cell) => cell.trim() !== ''))
				warnings.push(`Column ${place + 1} has no heading and is left out. Give it one.`);
			return { use: 'nothing' };
		}
		if (taken.has(folded(name))) {
			warnings.push(`Column ${place + 1}, a second “${name}”, is left out.`);
			return { use: 'nothing' };
		}
		taken.add(folded(name));
		const use = useOf(name, kind);
		return use === undefined ? attributeColumn(name, cells, known) : { use };
	});
}

function useOf(heading: string, kind: DescribedKind) {
	const use = uses.find(([words]) => words.test(heading))?.[1];
	const isOther = (use === 'cases' && kind === 'case') || (use === 'of' && kind === 'person');
	return isOther ? undefined : use;
}

function attributeColumn(
	name: string,
	cells: readonly string[],
	known: readonly Pick<AttributeColumn, 'name' | 'type' | 'choices'>[]
): Column {
	const same = known.find((one) => folded(one.name) === folded(name));
	return {
		use: 'attribute',
		attribute:
			same === undefined
				? { name, type: typeOfWords(cells) }
				: {
						name: same.name,
						type: same.type,
						...(same.choices.length === 0 ? {} : { choices: same.choices })
					}
	};
}

function readRow(
	row: number,
	cells: readonly string[],
	columns: readonly Column[],
	firstRow: Map<string, number>
): GivenPerson | UnreadRow {
	const name = (cells[0] ?? '').trim();
	if (name === '') return { row, why: 'The first column holds no name.' };
	const earlier = firstRow.get(folded(name));
	if (earlier !== undefined)
		return { row, why: `“${name}” stands in row ${earlier} already. Keep one of the two.` };
	const attributes: Record<string, AttributeValue> = {};
	const said: Partial<Record<'groups' | 'cases' | 'of' | 'note', unknown>> = {};
	for (const [place, column] of columns.entries()) {
		const cell = (cells[place] ?? '').trim();
		if (cell === '' || column.use === 'nothing' || column.use === 'name') continue;
		const read = readCell(column, cell);
		if ('problem' in read)
			return {
				row,
				why: `${column.use === 'attribute' ? column.attribute.name : 'Is a'}: ${read.problem}`
			};
		if (column.use === 'attribute')
			attributes[column.attribute.name] = read.value as AttributeValue;
		else said[column.use] = read.value;
	}
	firstRow.set(folded(name), row);
	return { row, name, attributes, ...said } as GivenPerson;
}

function readCell(
	column: Exclude<Column, { use: 'name' | 'nothing' }>,
	cell: string
): { value: unknown } | { problem: string } {
	if (column.use === 'attribute') return readValue(column.attribute, cell);
	if (column.use === 'note') return { value: cell };
	if (column.use === 'groups' || column.use === 'cases') return { value: namesOf(cell) };
	const kinds = caseSchema.shape.of;
	const of = kinds.safeParse(cell.toLowerCase());
	return of.success
		? { value: of.data }
		: readValue({ type: 'one of a list', choices: kinds.options }, cell);
}

/** Names that stand in one cell, between semicolons, each once. */
export function namesOf(cell: string): string[] {
	const names = cell.split(';').flatMap((name) => name.trim() || []);
	return names.filter((name, at) => names.findIndex((one) => folded(one) === folded(name)) === at);
}
