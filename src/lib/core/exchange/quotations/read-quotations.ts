import type { CodedProject } from '../coded/coded-project';
import type { Table } from '../tables/table';
import { unguarded } from '../tables/write-delimited';
import { readDates } from './dates';
import { holdsCodes, type QuotationMapping } from './mapping';
import { Passages } from './passages';
import { QuotationReport } from './quotation-report';
import { readQuotationRow, type QuotationRow } from './read-row';
import { KnownCodes } from './split-codes';

/** What a quotation table is read with. */
export interface QuotationReading {
	/** Name of the file, as its passages' source where no column names one. */
	readonly file: string;
	readonly table: Table;
	readonly mapping: QuotationMapping;
	/** Names of codes that are known from a list of their own. */
	readonly codebook?: readonly string[];
}

/** A quotation table as a coded project; every row that gives no passage is reported with its number. */
export function readQuotations(reading: QuotationReading): CodedProject {
	const { file, table, mapping } = reading;
	const report = new QuotationReport();
	for (const warning of table.warnings) report.repaired(warning);
	const rows = [...rowsOf(reading, report)];
	const dateOf = readDates(rows.map(({ created }) => created));
	const passages = new Passages(dateOf);
	let joined = 0;
	let taken = 0;
	for (const row of withSources(rows, file, mapping, report)) {
		if (row.quote === '' && row.locator === '') {
			report.leftOut(row.row, 'it names no passage, neither by its words nor by a place.');
			continue;
		}
		taken += 1;
		report.unsure(row);
		if (passages.add(row)) joined += 1;
		if (row.created !== '' && dateOf(row.created) === undefined)
			report.repaired(`Row ${row.row}: “${row.created}” could not be read as a date.`, {
				where: `row ${row.row}`
			});
	}
	report.read(taken, 'Rows of the table were read.');
	if (joined > 0)
		report.repaired('Rows about the same passage became one passage with all their codes.', {
			count: joined
		});
	return projectOf(passages, report);
}

function projectOf(passages: Passages, { lines }: QuotationReport): CodedProject {
	return {
		coders: passages.coders,
		codes: passages.codes.codes,
		sources: passages.sources,
		passages: passages.passages,
		wholeSources: [],
		cases: passages.cases,
		variables: [],
		sets: [],
		links: [],
		notes: [],
		graphs: [],
		report: lines
	};
}

function* rowsOf(
	{ table, mapping, codebook = [] }: QuotationReading,
	report: QuotationReport
): Generator<QuotationRow> {
	const start = mapping.headings === undefined ? 0 : mapping.headings + 1;
	const headings = table.rows[start - 1] ?? [];
	const rows = table.rows.slice(start).map((row) => row.map(unguarded));
	const known = knownCodes(rows, mapping, codebook);
	let empty = 0;
	for (const [index, cells] of rows.entries())
		if (cells.every((cell) => cell.trim() === '')) empty += 1;
		else yield readQuotationRow(cells, start + index + 1, mapping, headings, known);
	report.read(empty, 'Empty rows were passed over.');
}

/** Codes of the list that was given, and those that stand alone in a cell. */
function knownCodes(
	rows: readonly (readonly string[])[],
	{ columns }: QuotationMapping,
	codebook: readonly string[]
): KnownCodes {
	const known = [...codebook];
	for (const [at, { use, separator }] of columns.entries()) {
		if (!holdsCodes(use) || separator === 'whole') continue;
		for (const row of rows) {
			const cell = row[at] ?? '';
			if (cell.trim() !== '' && !/[,;|\n•●▪◦‣]/.test(cell.trim())) known.push(cell);
		}
	}
	return new KnownCodes(known);
}

/** Rows with the source that each is from: its own, that of the row above, or the file where no column names any. */
function* withSources(
	rows: readonly QuotationRow[],
	file: string,
	{ columns, sourcesRepeat }: QuotationMapping,
	report: QuotationReport
): Generator<QuotationRow> {
	const isNamed = columns.some(({ use }) => use === 'source');
	let above = isNamed ? '' : file.replace(/\.[a-z]{2,4}$/i, '');
	for (const row of rows) {
		const source = row.source || (sourcesRepeat || !isNamed ? above : '');
		if (source === '') report.leftOut(row.row, 'it does not say which source it is from.');
		else yield { ...row, source };
		above = source || above;
	}
}
