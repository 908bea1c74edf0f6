import Papa from 'papaparse';
import { tableLimits, trimmed, type Table } from './table';

/** Reads cells that are separated by commas, semicolons or tabs; which of them it is, is found out where it is not said. */
export function readDelimited(
	name: string,
	text: string,
	delimiter?: string,
	mostRows: number = tableLimits.rows
): Table {
	const { data, errors } = Papa.parse(text.replace(/^\uFEFF/, ''), {
		...(delimiter === undefined ? { delimitersToGuess: [',', ';', '\t', '|'] } : { delimiter }),
		// One row more than may be, so that a table that is too long is seen to be.
		preview: mostRows + 100
	});
	return trimmed(
		name,
		data.map((row) => row.map((cell) => cell.replace(/\r\n?/g, '\n'))),
		errors
			.flatMap(({ type, row }) => (type === 'Quotes' ? [openQuotation(row ?? 0)] : []))
			.slice(0, 3),
		mostRows
	);
}

function openQuotation(row: number): string {
	return `Row ${row + 1}: a quotation mark is not closed where it should be. Look whether this row and the next are cut as they should be.`;
}
