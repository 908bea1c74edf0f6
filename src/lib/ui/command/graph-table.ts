import type { CommandWords } from './command-table';

/** What can be done while the focus is in the graph. */
export const graphTable = {
	'add-here': { label: 'Add…', keys: ['Ctrl+Enter', 'Insert'], where: 'graph', group: 'Write' },
	'add-next': {
		label: 'Add what comes next',
		keys: ['Ctrl+ArrowRight', 'Ctrl+ArrowDown'],
		where: 'graph',
		group: 'Write'
	},
	'add-before': {
		label: 'Add what comes before',
		keys: ['Ctrl+ArrowLeft', 'Ctrl+ArrowUp'],
		where: 'graph',
		group: 'Write'
	},
	'edit-label': { label: 'Edit the label', keys: ['Enter', 'F2'], where: 'graph', group: 'Write' },
	'take-away': {
		label: 'Take away what is selected',
		keys: ['Delete', 'Backspace'],
		where: 'graph',
		group: 'Change'
	},
	'walk-left': {
		label: 'To the card at the left',
		keys: ['ArrowLeft'],
		where: 'graph',
		group: 'Select',
		onlyKeys: true
	},
	'walk-right': {
		label: 'To the card at the right',
		keys: ['ArrowRight'],
		where: 'graph',
		group: 'Select',
		onlyKeys: true
	},
	'walk-up': {
		label: 'To the card above',
		keys: ['ArrowUp'],
		where: 'graph',
		group: 'Select',
		onlyKeys: true
	},
	'walk-down': {
		label: 'To the card below',
		keys: ['ArrowDown'],
		where: 'graph',
		group: 'Select',
		onlyKeys: true
	},
	'also-left': {
		label: 'And the card at the left',
		keys: ['Shift+ArrowLeft'],
		where: 'graph',
		group: 'Select',
		onlyKeys: true
	},
	'also-right': {
		label: 'And the card at the right',
		keys: ['Shift+ArrowRight'],
		where: 'graph',
		group: 'Select',
		onlyKeys: true
	},
	'also-up': {
		label: 'And the card above',
		keys: ['Shift+ArrowUp'],
		where: 'graph',
		group: 'Select',
		onlyKeys: true
	},
	'also-down': {
		label: 'And the card below',
		keys: ['Shift+ArrowDown'],
		where: 'graph',
		group: 'Select',
		onlyKeys: true
	},
	'along-link': {
		label: 'Along the link',
		keys: ['Alt+ArrowRight'],
		where: 'graph',
		group: 'Select',
		onlyKeys: true
	},
	'against-link': {
		label: 'Back along the link',
		keys: ['Alt+ArrowLeft'],
		where: 'graph',
		group: 'Select',
		onlyKeys: true
	},
	'next-beside': {
		label: 'To the next with the same cause or effect',
		keys: ['Alt+ArrowDown'],
		where: 'graph',
		group: 'Select',
		onlyKeys: true
	},
	'before-beside': {
		label: 'To the one before with the same cause or effect',
		keys: ['Alt+ArrowUp'],
		where: 'graph',
		group: 'Select',
		onlyKeys: true
	},
	'select-all': { label: 'Select all', keys: ['Ctrl+A'], where: 'graph', group: 'Select' },
	'select-none': {
		label: 'Select nothing',
		keys: ['Escape'],
		where: 'graph',
		group: 'Select',
		onlyKeys: true
	},
	menu: {
		label: 'What can be done with it',
		keys: ['Shift+F10', 'ContextMenu'],
		where: 'graph',
		group: 'Select'
	},
	'select-path': { label: 'Select all along the links', where: 'graph', group: 'Select' },
	'select-role': { label: 'Select all in the same role', where: 'graph', group: 'Select' },
	'zoom-selection': {
		label: 'Zoom to what is selected',
		keys: ['Shift+Digit2'],
		where: 'graph',
		group: 'Look'
	},
	'line-left': { label: 'Line up at the left', where: 'graph', group: 'Look' },
	'line-column': { label: 'Line up in a column', where: 'graph', group: 'Look' },
	'line-top': { label: 'Line up at the top', where: 'graph', group: 'Look' },
	'line-row': { label: 'Line up in a row', where: 'graph', group: 'Look' },
	'space-across': { label: 'Space evenly across', where: 'graph', group: 'Look' },
	'space-down': { label: 'Space evenly down', where: 'graph', group: 'Look' },
	pin: { label: 'Keep where it stands', where: 'graph', group: 'Look' },
	unpin: { label: 'Let tidying move it', where: 'graph', group: 'Look' },
	fit: { label: 'Fit everything in view', keys: ['Home'], where: 'graph', group: 'Look' },
	'zoom-in': { label: 'Nearer', keys: ['+', '='], where: 'graph', group: 'Look' },
	'zoom-out': { label: 'Further away', keys: ['-'], where: 'graph', group: 'Look' },
	'focus-off': { label: 'Everything again', keys: ['0'], where: 'graph', group: 'Look' },
	'focus-1': { label: 'Within 1 link of it', keys: ['1'], where: 'graph', group: 'Look' },
	'focus-2': {
		label: 'Within 2 links of it',
		keys: ['2'],
		where: 'graph',
		group: 'Look',
		goesWith: 'focus-1'
	},
	'focus-3': {
		label: 'Within 3 links of it',
		keys: ['3'],
		where: 'graph',
		group: 'Look',
		goesWith: 'focus-1'
	},
	'focus-4': {
		label: 'Within 4 links of it',
		keys: ['4'],
		where: 'graph',
		group: 'Look',
		goesWith: 'focus-1'
	},
	'focus-5': {
		label: 'Within 5 links of it',
		keys: ['5'],
		where: 'graph',
		group: 'Look',
		goesWith: 'focus-1'
	},
	'focus-6': {
		label: 'Within 6 links of it',
		keys: ['6'],
		where: 'graph',
		group: 'Look',
		goesWith: 'focus-1'
	},
	'focus-7': {
		label: 'Within 7 links of it',
		keys: ['7'],
		where: 'graph',
		group: 'Look',
		goesWith: 'focus-1'
	},
	'focus-8': {
		label: 'Within 8 links of it',
		keys: ['8'],
		where: 'graph',
		group: 'Look',
		goesWith: 'focus-1'
	},
	'focus-9': {
		label: 'Within 9 links of it',
		keys: ['9'],
		where: 'graph',
		group: 'Look',
		goesWith: 'focus-1'
	}
} as const satisfies Record<string, CommandWords>;
