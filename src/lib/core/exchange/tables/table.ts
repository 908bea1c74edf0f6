/** A table as it was read: rows of cells, each cell the text that is seen in it. */
export interface Table {
	/** What it is called: the sheet, or the file. */
	readonly name: string;
	readonly rows: readonly (readonly string[])[];
	/** What a reader should know before trusting it, in sentences. */
	readonly warnings: readonly string[];
}

/** Why a table cannot be read, in a sentence for the person that names the file. */
export class TableProblem extends Error {
	constructor(readonly sentence: string) {
		super(sentence);
	}
}

/** How much a table may hold before it is refused. */
export const tableLimits = {
	/** Bytes of a file. */
	bytes: 20_000_000,
	/** Bytes of a workbook once unpacked. */
	unpackedBytes: 150_000_000,
	/** Unpacked to packed bytes of any one file inside a workbook. */
	ratio: 100,
	/** Files inside a workbook. */
	entries: 2000,
	rows: 5000,
	columns: 200,
	/** Characters in one cell, as Excel has it. */
	cell: 32_767
} as const;

/** A table without empty rows at its end and empty columns at its right, every row as wide as the widest; refused where it is larger than can be worked with. */
export function trimmed(
	name: string,
	given: readonly (readonly string[])[],
	warnings: readonly string[] = [],
	mostRows: number = tableLimits.rows
): Table {
	const width = given.reduce((widest, row) => Math.max(widest, filledWidth(row)), 0);
	const last = given.reduce((found, row, at) => (filledWidth(row) > 0 ? at : found), -1);
	checkSize(name, last + 1, width, mostRows);
	const rows = given
		.slice(0, last + 1)
		.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
	checkCells(name, rows);
	return { name, rows, warnings };
}

function filledWidth(row: readonly string[]): number {
	return row.reduce((width, cell, at) => (cell.trim() === '' ? width : at + 1), 0);
}

function checkSize(name: string, rows: number, columns: number, mostRows: number): void {
	if (rows > mostRows)
		throw new TableProblem(
			`${name} has ${rows} rows; a table may have up to ${mostRows}. Split it, and import the parts one by one.`
		);
	if (columns > tableLimits.columns)
		throw new TableProblem(
			`${name} has ${columns} columns; a table may have up to ${tableLimits.columns}. Keep those that say something about configurations.`
		);
}

function checkCells(name: string, rows: readonly (readonly string[])[]): void {
	const row = rows.findIndex((cells) => cells.some((cell) => cell.length > tableLimits.cell));
	if (row >= 0)
		throw new TableProblem(
			`${name}, row ${row + 1}: a cell holds more than ${tableLimits.cell} characters, as no table cell does. A quotation mark may have been left open; mend the table and import it again.`
		);
}
