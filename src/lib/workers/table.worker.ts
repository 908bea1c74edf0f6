import { mappingWith, proposeMapping } from '../core/exchange/tables/mapping';
import { proposeConfigurations } from '../core/exchange/tables/propose-configurations';
import { readDelimited } from '../core/exchange/tables/read-delimited';
import { readCaseValues } from '../core/exchange/tables/read-case-values';
import { readPasted } from '../core/exchange/tables/read-pasted';
import { readPeople } from '../core/exchange/tables/read-people';
import { readWorkbook } from '../core/exchange/tables/read-workbook';
import { TableProblem, type Table } from '../core/exchange/tables/table';
import type { SheetSeen, TableAnswer, TableGiven, TableRequest } from './table-messages';

/** Rows that are sent to be looked at while columns are chosen. */
const shownRows = 40;

let tables: readonly Table[] = [];
let asked: Promise<unknown> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<TableRequest>) => {
	asked = asked.then(async () => self.postMessage(await answer(data).catch(failed)));
};

function failed(error: unknown): TableAnswer {
	if (error instanceof TableProblem) return { kind: 'failed', sentence: error.sentence };
	throw error;
}

async function answer(request: TableRequest): Promise<TableAnswer> {
	if (request.kind === 'read') {
		tables = (await read(request.given)).filter(({ rows }) => rows.length > 0);
		return { kind: 'sheets', sheets: tables.map(seen) };
	}
	const table = tables[request.sheet];
	if (table === undefined) return { kind: 'failed', sentence: 'This sheet is not there any more.' };
	if (request.kind === 'people')
		return { kind: 'people', people: readPeople(table, request.of, request.known) };
	if (request.kind === 'case values')
		return { kind: 'case values', values: readCaseValues(table, request.known) };
	return request.kind === 'remap'
		? { kind: 'mapping', mapping: mappingWith(table, request.headings) }
		: { kind: 'proposed', table: proposeConfigurations(table, request.mapping) };
}

async function read(given: TableGiven): Promise<readonly Table[]> {
	if (given.kind === 'cells') return given.tables;
	if (given.kind === 'workbook') return readWorkbook(given.file, given.bytes);
	const { file, text, isPasted } = given;
	const isCells = /\.(?:csv|tsv)$/i.test(file) && !isPasted;
	return [isCells ? readDelimited(file, text) : readPasted(file, text)];
}

function seen(table: Table): SheetSeen {
	const { name, rows, warnings } = table;
	return {
		name,
		rowCount: rows.length,
		warnings,
		firstRows: rows.slice(0, shownRows),
		mapping: proposeMapping(table)
	};
}
