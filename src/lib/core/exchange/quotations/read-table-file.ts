import { decodeText } from '../documents/decode-text';
import type { Bytes } from '../project-file/utf8';
import { readDelimited } from '../tables/read-delimited';
import { readWorkbook } from '../tables/read-workbook';
import { tableLimits, TableProblem, type Table } from '../tables/table';

/** Rows that a quotation table may have; a project has more quotations than configurations. */
const mostRows = 50_000;

/** Reads the sheets of a workbook or the one table of a text, or fails with a sentence that says why it cannot. */
export async function readTableFile(file: string, bytes: Bytes): Promise<Table[]> {
	const [first, second] = bytes;
	if (bytes.length > tableLimits.bytes)
		throw new TableProblem(
			`${file} is larger than ${tableLimits.bytes / 1e6} MB, more than a table can be here. Split it, and import the parts one by one.`
		);
	if (first === 0xd0 && second === 0xcf)
		throw new TableProblem(
			`${file} is an old Excel workbook (.xls), or one with a password. Save it as .xlsx without a password, or as CSV, and choose that.`
		);
	const tables =
		first === 0x50 && second === 0x4b
			? await readWorkbook(file, bytes, mostRows)
			: [fromText(file, bytes)];
	if (tables.every(({ rows }) => rows.length === 0))
		throw new TableProblem(`${file} holds no rows. Choose a table with a row for each quotation.`);
	return tables.filter(({ rows }) => rows.length > 0);
}

function fromText(file: string, bytes: Bytes): Table {
	const decoded = decodeText(bytes);
	if ('problem' in decoded) throw new TableProblem(`${file} ${decoded.problem}`);
	return readDelimited(file, decoded.text, undefined, mostRows);
}
