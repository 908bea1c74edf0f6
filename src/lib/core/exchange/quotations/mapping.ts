import type { Table } from '../tables/table';
import { guessPathSign, type PathSign } from './code-path';
import { quotationUseOfHeading } from './headings';
import { guessSeparator, type CodeSeparator } from './split-codes';
import { mayRepeat, rolesOfQuotationUses, type QuotationUse } from './uses';

/** What a column holds, and how the codes in its cells are told apart. */
export interface QuotationColumn {
	readonly use: QuotationUse;
	readonly separator: CodeSeparator;
}

/** How a quotation table is read, as proposed and then as the person has it. */
export interface QuotationMapping {
	/** Place of the row that holds the headings, from 0; nothing where there is none. */
	readonly headings?: number;
	readonly columns: readonly QuotationColumn[];
	/** The sign between a code and what it stands under. */
	readonly pathSign: PathSign;
	/** Whether a blank source is the one of the row above, as in merged cells. */
	readonly sourcesRepeat: boolean;
}

/** The rows that are looked through for headings. */
const firstRows = 20;

/** Proposes how a quotation table is read, by its headings and what stands below them. */
export function proposeQuotationMapping(table: Table): QuotationMapping {
	return quotationMappingWith(table, headingsOf(table));
}

/** The same, where the person says which row holds the headings. */
export function quotationMappingWith(
	{ rows }: Table,
	headings: number | undefined
): QuotationMapping {
	const below = rows.slice(headings === undefined ? 0 : headings + 1);
	const headingRow = headings === undefined ? [] : (rows[headings] ?? []);
	const cellsOf = (column: number) => below.map((row) => row[column] ?? '');
	const uses = usesOf(headingRow, rows[0]?.length ?? 0);
	const columns = uses.map((use, column) => ({
		use,
		separator: holdsCodes(use) ? separatorFor(use, cellsOf(column)) : ('whole' as const)
	}));
	const codes = uses.flatMap((use, column) => (use === 'codes' ? cellsOf(column) : []));
	const source = uses.indexOf('source');
	return {
		...(headings === undefined ? {} : { headings }),
		columns,
		pathSign: guessPathSign(codes),
		sourcesRepeat: source >= 0 && isMerged(cellsOf(source))
	};
}

/** Whether the cells of a column hold codes. */
export function holdsCodes(use: QuotationUse): boolean {
	return use === 'codes' || rolesOfQuotationUses[use] !== undefined;
}

/** The separator that is proposed for a column of codes; in columns by role a comma belongs to the words. */
export function separatorFor(use: QuotationUse, cells: readonly string[]): CodeSeparator {
	const guessed = guessSeparator(cells);
	return guessed === 'commas' && use !== 'codes' ? 'whole' : guessed;
}

/** The row with the most headings that are known, if at least two are. */
function headingsOf({ rows }: Table): number | undefined {
	let best: { at: number; known: number } | undefined;
	rows.slice(0, firstRows).forEach((row, at) => {
		const known = row.filter((cell) => quotationUseOfHeading(cell) !== undefined).length;
		if (known > (best?.known ?? 1)) best = { at, known };
	});
	return best?.at;
}

function usesOf(headingRow: readonly string[], width: number): QuotationUse[] {
	const uses = Array.from(
		{ length: width },
		(_, column) => quotationUseOfHeading(headingRow[column] ?? '') ?? 'ignore'
	);
	return uses.map((use, column) =>
		!mayRepeat(use) && uses.indexOf(use) < column ? 'ignore' : use
	);
}

/** Whether a name stands in the first row, and blanks stand under it as in merged cells. */
function isMerged(cells: readonly string[]): boolean {
	return (cells[0] ?? '').trim() !== '' && cells.some((cell) => cell.trim() === '');
}

/** Whether a table can hold quotations: it has words or places, and codes. */
export function looksLikeQuotations({ columns }: QuotationMapping): boolean {
	return (
		columns.some(({ use }) => use === 'quote' || use === 'place' || use === 'start') &&
		columns.some(({ use }) => holdsCodes(use))
	);
}
