import type { Mapping } from './mapping';
import type { ProposedConfiguration, ProposedTable, UnreadRow } from './proposed';
import { onlyOnce, quotesIn, readRow } from './read-row';
import type { Table } from './table';
import { rolesOfUses, type ColumnUse } from './uses';

const excelError = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!)$/;

/** What a table becomes when it is read by a mapping: configurations, and the rows that can become none. */
export function proposeConfigurations(table: Table, mapping: Mapping): ProposedTable {
	const start = mapping.headings === undefined ? 0 : mapping.headings + 1;
	const headings = mapping.headings === undefined ? [] : (table.rows[mapping.headings] ?? []);
	const configurations: ProposedConfiguration[] = [];
	const unread: UnreadRow[] = [];
	let above: readonly string[] = [];
	let rowCount = 0;
	for (const [index, given] of table.rows.slice(start).entries()) {
		const number = start + index + 1;
		const { cells: own, errors } = withoutErrors(given);
		if (own.every((cell) => cell.trim() === '')) continue;
		rowCount += 1;
		const last = configurations.at(-1);
		if (last !== undefined && saysOnlyMore(own, mapping)) {
			configurations[configurations.length - 1] = withQuotes(last, own, mapping, number);
			continue;
		}
		const cells = mapping.blanksRepeat ? filled(own, above, mapping) : own;
		above = cells;
		const row = readRow(cells, number, mapping, headings);
		if ('problem' in row) {
			unread.push({ row: number, sentence: `Row ${number} ${row.problem}`, words: wordsOf(given) });
			continue;
		}
		const read = { ...row.read, remarks: [...row.read.remarks, ...errors] };
		if (last !== undefined && mapping.referencesJoin && isSame(last, read))
			configurations[configurations.length - 1] = joined(last, read);
		else configurations.push(read);
	}
	return { configurations: withTwins(configurations), unread, rowCount };
}

function withoutErrors(cells: readonly string[]): { cells: readonly string[]; errors: string[] } {
	const found = cells.filter((cell) => excelError.test(cell.trim()));
	if (found.length === 0) return { cells, errors: [] };
	return {
		cells: cells.map((cell) => (excelError.test(cell.trim()) ? '' : cell)),
		errors: [`A cell holds ${found[0] ?? ''}, an error of the spreadsheet; it is taken as blank.`]
	};
}

/** Whether a row holds no part of a configuration of its own, only a further quote for the one above. */
function saysOnlyMore(cells: readonly string[], { columns }: Mapping): boolean {
	const holds = (wanted: (use: ColumnUse) => boolean) =>
		columns.some(({ use }, column) => wanted(use) && (cells[column] ?? '').trim() !== '');
	return (
		holds((use) => use === 'quote') &&
		!holds((use) => rolesOfUses[use] !== undefined || use === 'statement' || use === 'reference')
	);
}

function withQuotes(
	above: ProposedConfiguration,
	cells: readonly string[],
	{ columns }: Mapping,
	row: number
): ProposedConfiguration {
	const quotes = quotesIn(cells, columns, row).map((quote) => ({
		...(above.source === undefined ? {} : { source: above.source }),
		...quote
	}));
	return { ...above, rows: [...above.rows, row], quotes: [...above.quotes, ...quotes] };
}

const neverRepeated: ReadonlySet<ColumnUse> = new Set([
	'quote',
	'locator',
	'note',
	'nickname',
	'statement',
	'ignore'
]);

/** A row with its blank cells as the row above has them; sources too, quotes and notes not. */
function filled(
	cells: readonly string[],
	above: readonly string[],
	{ columns }: Mapping
): readonly string[] {
	return cells.map((cell, column) =>
		cell.trim() === '' && !neverRepeated.has(columns[column]?.use ?? 'ignore')
			? (above[column] ?? '')
			: cell
	);
}

function isSame(above: ProposedConfiguration, below: ProposedConfiguration): boolean {
	return below.reference !== undefined && above.reference === below.reference;
}

function joined(above: ProposedConfiguration, below: ProposedConfiguration): ProposedConfiguration {
	const notes = new Set([above.note, below.note].filter((note) => note !== undefined));
	const remark = `Rows with the reference ${above.reference ?? ''} are one configuration.`;
	return {
		...below,
		...above,
		rows: [...above.rows, ...below.rows],
		...(notes.size === 0 ? {} : { note: [...notes].join('\n') }),
		occurrences: onlyOnce([...above.occurrences, ...below.occurrences]),
		quotes: [...above.quotes, ...below.quotes],
		remarks: [...new Set([...above.remarks, ...below.remarks, remark])].filter(
			isTrueOf(above, below)
		)
	};
}

/** What one row lacks, another of the same configuration may have. */
function isTrueOf(...rows: readonly ProposedConfiguration[]) {
	return (remark: string) =>
		!remark.startsWith('It names no') || rows.every(({ remarks }) => remarks.includes(remark));
}

/** Configurations that say word for word what an earlier one says are told so. */
function withTwins(configurations: readonly ProposedConfiguration[]): ProposedConfiguration[] {
	const known = new Map<string, number>();
	return configurations.map((one) => {
		const said = one.occurrences
			.map(({ role, label }) => `${role} ${label}`)
			.join('\n')
			.toLowerCase();
		const twin = known.get(said);
		if (twin === undefined) known.set(said, one.rows[0] ?? 0);
		return twin === undefined
			? one
			: { ...one, remarks: [...one.remarks, `It says the same as row ${twin}.`] };
	});
}

function wordsOf(cells: readonly string[]): string {
	const words = cells
		.filter((cell) => cell.trim() !== '')
		.join(' · ')
		.replace(/\s+/g, ' ');
	return words.length <= 160 ? words : `${words.slice(0, 160)} …`;
}
