import { pathOfCode } from './code-path';
import { holdsCodes, type QuotationColumn, type QuotationMapping } from './mapping';
import { roleBranches } from '../coded/own-file';
import { splitCodes, type KnownCodes, type SplitCodes } from './split-codes';
import { rolesOfQuotationUses, type QuotationUse } from './uses';

/** What one row of a quotation table says. */
export interface QuotationRow {
	/** Its number as a spreadsheet counts, from 1. */
	readonly row: number;
	readonly source: string;
	readonly quote: string;
	readonly locator: string;
	/** The codes by their path of names. */
	readonly codes: readonly (readonly string[])[];
	/** Cells that could be cut in another way. */
	readonly unsure: readonly SplitCodes[];
	readonly comments: readonly string[];
	readonly coder: string;
	readonly created: string;
	readonly speaker: string;
	readonly case: string;
	readonly group: string;
	readonly key: string;
}

/** Reads the cells of one row. */
export function readQuotationRow(
	cells: readonly string[],
	row: number,
	mapping: QuotationMapping,
	headings: readonly string[],
	known: KnownCodes
): QuotationRow {
	const all = (use: QuotationUse) =>
		mapping.columns.flatMap((column, at) =>
			column.use === use ? (cells[at] ?? '').trim() || [] : []
		);
	const one = (use: QuotationUse) => all(use)[0] ?? '';
	const split = mapping.columns.flatMap((column, at) =>
		holdsCodes(column.use)
			? [{ column, cut: splitCodes(cells[at] ?? '', column.separator, known) }]
			: []
	);
	return {
		row,
		source: one('source').replace(/\s+/g, ' '),
		quote: one('quote'),
		locator: locatorOf(mapping, cells, headings),
		codes: split.flatMap(({ column, cut }) =>
			cut.codes.map((name) => pathOf(name, column, mapping))
		),
		unsure: split.flatMap(({ cut }) => (cut.other === undefined ? [] : [cut])),
		comments: all('comment'),
		coder: one('coder'),
		created: one('created'),
		speaker: one('speaker'),
		case: one('case'),
		group: one('group'),
		key: one('key')
	};
}

/** Codes of a column for a role stand under the branch of that role. */
function pathOf(name: string, { use }: QuotationColumn, { pathSign }: QuotationMapping): string[] {
	const role = rolesOfQuotationUses[use];
	return role === undefined ? pathOfCode(name, pathSign) : [roleBranches[role], name];
}

function locatorOf(
	{ columns }: QuotationMapping,
	cells: readonly string[],
	headings: readonly string[]
): string {
	const at = (use: QuotationUse) => columns.findIndex((column) => column.use === use);
	const cell = (use: QuotationUse) => (cells[at(use)] ?? '').trim();
	const [place, start, end] = [cell('place'), cell('start'), cell('end')];
	const named = /^\d+$/.test(place) ? `${(headings[at('place')] ?? '').trim()} ${place}` : place;
	const reach = start === '' || end === '' || start === end ? start || end : `${start} to ${end}`;
	return [named, reach]
		.map((words) => words.trim())
		.filter((words) => words !== '')
		.join(', ');
}
