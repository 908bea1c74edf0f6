import Papa from 'papaparse';

/** Signs that make a spreadsheet take a cell as a formula, or look past the cell's beginning for one. */
const starts = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Cells separated by commas, marked as UTF-8, with nothing in it that a spreadsheet would work out as a formula: such a cell begins with an apostrophe, as a person would type it. */
export function writeDelimited(rows: readonly (readonly string[])[]): string {
	return `\uFEFF${Papa.unparse(rows.map((row) => row.map(guarded)))}\r\n`;
}

/** A cell with an apostrophe before it where it would be taken as a formula; also where taking such an apostrophe away would change it. */
export function guarded(cell: string): string {
	return starts.test(cell) ? `'${cell}` : cell;
}

/** The cell that was guarded. */
export function unguarded(cell: string): string {
	return /^'/.test(cell) && starts.test(cell) ? cell.slice(1) : cell;
}
