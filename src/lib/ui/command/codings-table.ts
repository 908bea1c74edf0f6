import type { CommandWords } from './command-table';

/** What can be done with all codings at once. */
export const codingsTable = {
	'save-codings': {
		label: 'Save the codings as a table…',
		where: 'everywhere',
		group: 'In and out'
	}
} as const satisfies Record<string, CommandWords>;
