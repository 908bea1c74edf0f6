import type { CommandWords } from './command-table';

/** What can be done with projects that were coded in other tools. */
export const codedTable = {
	'import-coded': {
		label: 'Import a coded project or quotations…',
		where: 'everywhere',
		group: 'In and out'
	},
	'earlier-imports': {
		label: 'Imports of coded projects…',
		where: 'everywhere',
		group: 'In and out'
	},
	'export-refi': {
		label: 'Export for other tools (REFI-QDA, .qdpx)…',
		where: 'everywhere',
		group: 'In and out'
	},
	'export-codebook': {
		label: 'Export the codebook (.qdc)…',
		where: 'everywhere',
		group: 'In and out'
	}
} as const satisfies Record<string, CommandWords>;
