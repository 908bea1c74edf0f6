import { commandTable, type CommandWords } from './command-table';

interface SheetLine extends CommandWords {
	readonly id: string;
	readonly keys: readonly string[];
	/** How many like commands follow, each with the next key. */
	readonly others: number;
}

const lines = Object.entries<CommandWords>(commandTable).flatMap(([id, words]): SheetLine[] =>
	words.keys === undefined || words.goesWith !== undefined
		? []
		: [{ ...words, id, keys: words.keys, others: followersOf(id) }]
);

/** The commands that have keys, by what they are for, in the order of the table. */
export const sheetGroups: readonly { group: string; lines: readonly SheetLine[] }[] = [
	...new Set(lines.map(({ group }) => group))
].map((group) => ({ group, lines: lines.filter((line) => line.group === group) }));

function followersOf(id: string): number {
	return Object.values<CommandWords>(commandTable).filter(({ goesWith }) => goesWith === id).length;
}
