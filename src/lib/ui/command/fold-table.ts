import type { CommandWords } from './command-table';

/** Folding configurations to one card each, while the focus is in the graph. */
export const foldTable = {
	'evidence-lens': { label: 'Evidence lens', keys: ['F7'], where: 'everywhere', group: 'Look' },
	fold: { label: 'Fold to one card', keys: ['F8'], where: 'graph', group: 'Look' },
	unfold: { label: 'Unfold', keys: ['Shift+F8'], where: 'graph', group: 'Look' },
	'fold-all': {
		label: 'Fold all configurations',
		keys: ['Ctrl+F8'],
		where: 'graph',
		group: 'Look'
	},
	'unfold-all': {
		label: 'Unfold all configurations',
		keys: ['Ctrl+Shift+F8'],
		where: 'graph',
		group: 'Look'
	}
} as const satisfies Record<string, CommandWords>;
