import type { Role } from '../../model/role';

/** An occurrence that a cell or a sentence gives. */
export interface ProposedOccurrence {
	readonly role: Role;
	/** Which part of a mechanism it is, where the column says so. */
	readonly part?: 'resource' | 'reasoning';
	/** The words as they stand in the table. */
	readonly wording: string;
	/** The same words as a label: without a stop at the end, beginning with a capital. */
	readonly label: string;
}

/** A quote that a row gives for its configuration. */
export interface ProposedQuote {
	readonly text: string;
	readonly source?: string;
	readonly locator?: string;
	readonly group?: string;
	/** The row it stands in, counted as in the table. */
	readonly row: number;
}

/** A configuration that one row, or several, would become. */
export interface ProposedConfiguration {
	/** The rows it is read from, counted from 1 as in the table. */
	readonly rows: readonly number[];
	readonly reference?: string;
	readonly nickname?: string;
	readonly theory?: string;
	/** The sentence as written. */
	readonly statement?: string;
	readonly note?: string;
	readonly source?: string;
	readonly locator?: string;
	readonly occurrences: readonly ProposedOccurrence[];
	/** Whether its outcomes come about one from the other. */
	readonly inTurn: boolean;
	readonly quotes: readonly ProposedQuote[];
	/** What to look at before it is imported, in sentences. */
	readonly remarks: readonly string[];
}

/** A row that cannot become anything, and why. */
export interface UnreadRow {
	readonly row: number;
	readonly sentence: string;
	/** Its first words, to find it by. */
	readonly words: string;
}

/** All that a table would become. */
export interface ProposedTable {
	readonly configurations: readonly ProposedConfiguration[];
	readonly unread: readonly UnreadRow[];
	/** How many rows were read, headings and empty rows aside. */
	readonly rowCount: number;
}
