import { zipSync } from 'fflate';
import readSheets from 'read-excel-file/universal';
import { decode, type Bytes } from '../project-file/utf8';
import { hiddenIn } from './hidden-rows';
import { tableLimits, TableProblem, trimmed, type Table } from './table';
import { unpackWorkbook } from './unpack-workbook';

/** Reads the sheets of an Excel workbook that hold anything; formulas give the values that were stored with them. */
export async function readWorkbook(
	file: string,
	bytes: Bytes,
	mostRows: number = tableLimits.rows
): Promise<Table[]> {
	const parts = unpackWorkbook(file, bytes);
	for (const [name, part] of Object.entries(parts))
		if (name.startsWith('xl/worksheets/')) checkReach(file, part, mostRows);
	// Packed again without compression, so that nothing larger than what was looked at comes out.
	const plain = zipSync(parts, { level: 0 });
	const sheets = await readSheets(plain.buffer).catch(() => {
		throw new TableProblem(
			`${file} could not be read as an Excel workbook. Save it again in the program it comes from, or save it as CSV.`
		);
	});
	const hidden = hiddenIn(
		parts,
		sheets.map(({ sheet }) => sheet)
	);
	return readable(
		sheets.map(({ sheet, data }, at) => ({
			name: sheet,
			rows: data.map((row) => row.map(textOf)),
			hidden: hidden[at] ?? []
		})),
		mostRows
	);
}

/** The sheets that hold anything and can be worked with; the others are told of, or refused where there is nothing else. */
function readable(
	sheets: readonly { name: string; rows: readonly string[][]; hidden: readonly string[] }[],
	mostRows: number
): Table[] {
	const tables: Table[] = [];
	const problems: TableProblem[] = [];
	for (const { name, rows, hidden } of sheets)
		try {
			tables.push(trimmed(name, rows, hidden, mostRows));
		} catch (error) {
			if (!(error instanceof TableProblem)) throw error;
			problems.push(error);
		}
	const filled = tables.filter(({ rows }) => rows.length > 0);
	const [problem] = problems;
	if (filled.length === 0 && problem !== undefined) throw problem;
	const warnings = problems.map(({ sentence }) => sentence);
	return filled.map((table) => ({ ...table, warnings: [...table.warnings, ...warnings] }));
}

function textOf(value: unknown): string {
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
	if (typeof value === 'number') return String(value);
	return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : '';
}

/** A single cell far out would make a table of millions of empty ones. */
function checkReach(file: string, sheet: Bytes, mostRows: number): void {
	const xml = decode(sheet) ?? '';
	for (const [, letters = '', number = ''] of xml.matchAll(
		/<(?:c|row)\b[^>]*?\br="([A-Z]*)(\d+)"/g
	))
		if (letters.length > 2 || Number(number) > mostRows * 4)
			throw new TableProblem(
				`${file} has a cell far out, at ${letters}${number}; a table may have up to ${mostRows} rows and ${tableLimits.columns} columns. Copy the part with the configurations to a new workbook and import that.`
			);
}
