import { guessSplitting, type Splitting } from './split-items';
import type { Table } from './table';
import { guessUses, useOfHeading } from './guess-uses';
import { canBeSplit, type ColumnUse } from './uses';

/** How a column is read. */
export interface ColumnMapping {
	readonly use: ColumnUse;
	readonly split: Splitting;
}

/** How a table is read, as proposed and then as the person has it. */
export interface Mapping {
	/** Place of the row that holds the headings, from 0; nothing where there is none. */
	readonly headings?: number;
	readonly columns: readonly ColumnMapping[];
	/** Whether a blank cell says the same as the one above it. */
	readonly blanksRepeat: boolean;
	/** Whether rows in a row with one reference are one configuration. */
	readonly referencesJoin: boolean;
}

/** The rows that are looked through for headings. */
const firstRows = 20;

/** Proposes how a table is read: where its headings are, what its columns hold, how cells are cut. */
export function proposeMapping(table: Table): Mapping {
	return mappingWith(table, headingsOf(table));
}

/** The same, where the person says which row holds the headings. */
export function mappingWith(table: Table, headings: number | undefined): Mapping {
	const rows = table.rows.slice(headings === undefined ? 0 : headings + 1);
	const headingRow = headings === undefined ? undefined : table.rows[headings];
	const uses = guessUses(headingRow, rows, table.rows[0]?.length ?? 0);
	const columns = uses.map((use, column) => ({
		use,
		split: splittingFor(
			use,
			rows.map((row) => row[column] ?? '')
		)
	}));
	return {
		...(headings === undefined ? {} : { headings }),
		columns,
		blanksRepeat: false,
		referencesJoin: true
	};
}

/** The cutting that is proposed for a column that is used in a certain way. */
export function splittingFor(use: ColumnUse, cells: readonly string[]): Splitting {
	return canBeSplit(use) && use !== 'statement' ? guessSplitting(cells) : 'whole';
}

/** The row with the most headings that are known, if at least two are, or the only one is. */
function headingsOf({ rows }: Table): number | undefined {
	let best: { at: number; known: number } | undefined;
	rows.slice(0, firstRows).forEach((row, at) => {
		const known = row.filter((cell) => useOfHeading(cell) !== undefined).length;
		if (known > (best?.known ?? 0)) best = { at, known };
	});
	if (best === undefined) return undefined;
	const filled = rows[best.at]?.filter((cell) => cell.trim() !== '').length ?? 0;
	return best.known >= 2 || filled === 1 ? best.at : undefined;
}
