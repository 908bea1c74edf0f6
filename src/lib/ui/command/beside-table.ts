import type { CommandWords } from './command-table';

/** The evidence beside the theory, how it is opened and how one goes on from it; what is decided there. */
export const besideTable = {
	beside: { label: 'Evidence beside it', where: 'everywhere', group: 'Find and go' },
	'go-beside': {
		label: 'Go to evidence beside the theory',
		where: 'everywhere',
		group: 'Find and go'
	},
	'beside-next': {
		label: 'Next configuration, with its evidence',
		keys: ['Alt+PageDown'],
		where: 'everywhere',
		group: 'Find and go'
	},
	'beside-before': {
		label: 'Configuration before, with its evidence',
		keys: ['Alt+PageUp'],
		where: 'everywhere',
		group: 'Find and go'
	},
	decide: { label: 'Record a decision…', where: 'everywhere', group: 'Write' },
	'beside-copy': { label: 'Copy this page', where: 'everywhere', group: 'In and out' },
	'beside-print': { label: 'Print this page…', where: 'everywhere', group: 'In and out' }
} as const satisfies Record<string, CommandWords>;
