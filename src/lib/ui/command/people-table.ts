import type { CommandWords } from './command-table';

/** What can be done with those whom evidence comes from or is about. */
export const peopleTable = {
	'cases-and-people': { label: 'Cases and people…', where: 'everywhere', group: 'Look' }
} as const satisfies Record<string, CommandWords>;
