import type { CommandWords } from './command-table';

/** What can be done where several people code. */
export const coderTable = {
	'compare-coders': { label: 'Compare coders…', where: 'everywhere', group: 'Look' },
	'begin-blind-coding': { label: 'Begin blind coding…', where: 'everywhere', group: 'Change' },
	'end-blind-coding': { label: 'End blind coding…', where: 'everywhere', group: 'Change' }
} as const satisfies Record<string, CommandWords>;
