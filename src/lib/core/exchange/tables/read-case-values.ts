import { readPresence, readSteps } from '../../cases/read-presence';
import { folded } from '../../commands/elements';
import type { GivenCaseRow } from '../../commands/case-values';
import type { Id } from '../../model/id';
import type { UnreadRow } from '../../people/given-people';
import type { Table } from './table';

/** An element as a heading can name it. */
export interface NamedElement {
	readonly id: Id<'element'>;
	readonly label: string;
	readonly shortLabel?: string;
}

/** What headings can name: elements, and the ordered steps that a column of steps or stages counts. */
export interface KnownHeadings {
	readonly elements: readonly NamedElement[];
	readonly steps: readonly Id<'element'>[];
}

/** A table of case values, read. */
export interface GivenCaseValues {
	readonly rows: readonly (GivenCaseRow & { readonly row: number })[];
	/** The elements that its columns name, in order. */
	readonly elements: readonly Id<'element'>[];
	readonly unread: readonly UnreadRow[];
	/** Columns that are left out, in sentences. */
	readonly warnings: readonly string[];
}

type Column =
	| { readonly use: 'nothing' }
	| { readonly use: 'element'; readonly element: Id<'element'>; readonly heading: string }
	| { readonly use: 'steps'; readonly steps: readonly Id<'element'>[]; readonly heading: string };

/** Reads a table of cases and elements: elements in the first row, cases in the first column, P, A or U where they meet; a column of steps counts the ordered steps of a theory. */
export function readCaseValues(
	{ rows }: Pick<Table, 'rows'>,
	known: KnownHeadings
): GivenCaseValues {
	const [headings = [], ...below] = rows;
	const warnings: string[] = [];
	const columns = columnsOf(headings, known, warnings);
	const read: (GivenCaseRow & { row: number })[] = [];
	const unread: UnreadRow[] = [];
	const firstRow = new Map<string, number>();
	below.forEach((cells, place) => {
		if (cells.every((cell) => cell.trim() === '')) return;
		const one = readRow(place + 2, cells, columns, firstRow);
		if ('why' in one) unread.push(one);
		else read.push(one);
	});
	const elements = columns.flatMap((column) =>
		column.use === 'element' ? [column.element] : column.use === 'steps' ? column.steps : []
	);
	return { rows: read, elements: [...new Set(elements)], unread, warnings };
}

function columnsOf(
	headings: readonly string[],
	{ elements, steps }: KnownHeadings,
	warnings: string[]
): Column[] {
	const byName = new Map<string, Id<'element'>>();
	for (const { id, shortLabel } of elements)
		if (shortLabel !== undefined) byName.set(folded(shortLabel), id);
	for (const { id, label } of elements) byName.set(folded(label), id);
	return headings.map((heading, place): Column => {
		const name = heading.trim();
		if (place === 0 || name === '') return { use: 'nothing' };
		const element = byName.get(folded(name));
		if (element !== undefined) return { use: 'element', element, heading: name };
		if (steps.length > 0 && /^(?:steps?|stages?)$/i.test(name))
			return { use: 'steps', steps, heading: name };
		warnings.push(
			`Column ${place + 1}, “${name}”, is left out: no element is called so. Give the heading the element’s label, or add the element first.`
		);
		return { use: 'nothing' };
	});
}

function readRow(
	row: number,
	cells: readonly string[],
	columns: readonly Column[],
	firstRow: Map<string, number>
): (GivenCaseRow & { row: number }) | UnreadRow {
	const name = (cells[0] ?? '').trim();
	if (name === '') return { row, why: 'The first column holds no name.' };
	const earlier = firstRow.get(folded(name));
	if (earlier !== undefined)
		return { row, why: `“${name}” stands in row ${earlier} already. Keep one of the two.` };
	const values: GivenCaseRow['cells'][number][] = [];
	for (const [place, column] of columns.entries()) {
		const cell = (cells[place] ?? '').trim();
		if (cell === '' || column.use === 'nothing') continue;
		const read = readCell(column, cell);
		if ('problem' in read) return { row, why: `${column.heading}: ${read.problem}` };
		values.push(...read.values);
	}
	firstRow.set(folded(name), row);
	return { row, name, cells: values };
}

function readCell(
	column: Exclude<Column, { use: 'nothing' }>,
	cell: string
): { values: GivenCaseRow['cells'] } | { problem: string } {
	if (column.use === 'element') {
		const read = readPresence(cell);
		if ('problem' in read) return read;
		const { presence } = read;
		return { values: presence === undefined ? [] : [{ element: column.element, presence }] };
	}
	const steps = readSteps(cell, column.steps.length);
	if ('problem' in steps) return steps;
	return {
		values: column.steps.map((element, at) => ({
			element,
			presence: steps.has(at + 1) ? 'present' : 'absent'
		}))
	};
}
