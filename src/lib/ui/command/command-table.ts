import { askTable } from './ask-table';
import { besideTable } from './beside-table';
import { codedTable } from './coded-table';
import { coderTable } from './coder-table';
import { codingsTable } from './codings-table';
import { foldTable } from './fold-table';
import { graphTable } from './graph-table';
import { judgingTable } from './judging-table';
import { peopleTable } from './people-table';
import { sourceTable } from './source-table';
import { textTable } from './text-table';

/** Where a command's keys are heard: in the whole project, or while the focus is in one part of it. */
export type Where = 'everywhere' | 'graph' | 'outline' | 'text' | 'pass';

/** A thing a person can do, as every menu, the palette and the sheet of shortcuts name it. */
export interface CommandWords {
	readonly label: string;
	/** Keys that do it, the usual ones first; `Ctrl` is the command key on a Mac. */
	readonly keys?: readonly string[];
	readonly where: Where;
	/** For keys that are one act each time, such as steps from card to card: it stands in no palette. */
	readonly onlyKeys?: true;
	/** It is one of a row of like commands, of which the sheet of shortcuts names the first alone. */
	readonly goesWith?: string;
	/** Under what it stands in the sheet of shortcuts. */
	readonly group:
		| 'Find and go'
		| 'Write'
		| 'Select'
		| 'Look'
		| 'Change'
		| 'In and out'
		| 'Read a text'
		| 'Code a text'
		| 'Judge one by one';
}

/** All that can be done in an open project, each once. */
export const commandTable = {
	palette: {
		label: 'Do anything…',
		keys: ['Ctrl+K'],
		where: 'everywhere',
		group: 'Find and go'
	},
	shortcuts: {
		label: 'Keyboard shortcuts',
		keys: ['?'],
		where: 'everywhere',
		group: 'Find and go'
	},
	find: {
		label: 'Find in the project…',
		keys: ['Ctrl+F'],
		where: 'everywhere',
		group: 'Find and go'
	},
	'go-model': { label: 'Go to Model', where: 'everywhere', group: 'Find and go' },
	'go-evidence': { label: 'Go to Evidence', where: 'everywhere', group: 'Find and go' },
	'go-check': { label: 'Go to Check', where: 'everywhere', group: 'Find and go' },
	'go-versions': { label: 'Go to Versions', where: 'everywhere', group: 'Find and go' },
	'go-trail': { label: 'Go to Trail', where: 'everywhere', group: 'Find and go' },
	undo: { label: 'Undo', keys: ['Ctrl+Z'], where: 'everywhere', group: 'Change' },
	redo: {
		label: 'Redo',
		keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
		where: 'everywhere',
		group: 'Change'
	},
	'new-configuration': { label: 'New configuration', where: 'everywhere', group: 'Write' },
	words: { label: 'Edit the words…', keys: ['F2'], where: 'outline', group: 'Write' },
	'outline-add': {
		label: 'Add to this configuration',
		keys: ['Insert', 'N'],
		where: 'outline',
		group: 'Write'
	},
	'outline-link': { label: 'Link from this line', keys: ['L'], where: 'outline', group: 'Write' },
	link: { label: 'Link to…', keys: ['Ctrl+L'], where: 'everywhere', group: 'Write' },
	add: { label: 'Add to this configuration…', where: 'everywhere', group: 'Write' },
	place: { label: 'Put into a configuration…', where: 'everywhere', group: 'Write' },
	'becomes-mechanism': {
		label: 'Becomes a mechanism in a new configuration',
		where: 'everywhere',
		group: 'Write'
	},
	'becomes-context': {
		label: 'Becomes a context in a new configuration',
		where: 'everywhere',
		group: 'Write'
	},
	roles: { label: 'Change role…', where: 'everywhere', group: 'Change' },
	move: { label: 'Move to another configuration…', where: 'everywhere', group: 'Change' },
	condition: { label: 'Depends on…', where: 'everywhere', group: 'Change' },
	'turn-round': { label: 'Turn it round', where: 'everywhere', group: 'Change' },
	'outline-take-away': {
		label: 'Take away this line',
		keys: ['Delete', 'Backspace'],
		where: 'outline',
		group: 'Change'
	},
	'take-out': { label: 'Take out of this configuration', where: 'everywhere', group: 'Change' },
	'take-out-link': { label: 'Take out', where: 'everywhere', group: 'Change' },
	'delete-element': {
		label: 'Delete this element everywhere',
		where: 'everywhere',
		group: 'Change'
	},
	'delete-configuration': {
		label: 'Delete this configuration',
		where: 'everywhere',
		group: 'Change'
	},
	'delete-theory': { label: 'Delete this theory', where: 'everywhere', group: 'Change' },
	'show-all-occurrences': {
		label: 'Show all its occurrences',
		where: 'everywhere',
		group: 'Select'
	},
	'outline-menu': {
		label: 'What can be done with this line',
		keys: ['Shift+F10', 'ContextMenu'],
		where: 'outline',
		group: 'Select'
	},
	focus: { label: 'Focus on this element', where: 'everywhere', group: 'Look' },
	'show-only': { label: 'Show only this configuration', where: 'everywhere', group: 'Look' },
	widen: { label: 'Show everything', where: 'everywhere', group: 'Look' },
	'as-elements': { label: 'Show elements', where: 'everywhere', group: 'Look' },
	'as-configurations': { label: 'Show configurations', where: 'everywhere', group: 'Look' },
	tidy: { label: 'Tidy', where: 'everywhere', group: 'Look' },
	'keep-view': { label: 'Keep this view…', where: 'everywhere', group: 'Look' },
	'update-view': { label: 'Keep it as it looks now', where: 'everywhere', group: 'Look' },
	'rename-view': { label: 'Rename this view…', where: 'everywhere', group: 'Look' },
	'delete-view': { label: 'Delete this view', where: 'everywhere', group: 'Look' },
	'tidy-roles': { label: 'Tidy into columns by role', where: 'everywhere', group: 'Look' },
	'tidy-layers': { label: 'Tidy by context layer', where: 'everywhere', group: 'Look' },
	'tidy-near': { label: 'Tidy by nearness', where: 'everywhere', group: 'Look' },
	trace: { label: 'Trace a chain', where: 'everywhere', group: 'Look' },
	present: { label: 'Show on a wall', keys: ['F9'], where: 'everywhere', group: 'Look' },
	'import-table': { label: 'Import a table…', where: 'everywhere', group: 'In and out' },
	shown: { label: 'Choose what is shown…', where: 'everywhere', group: 'Look' },
	loops: { label: 'Loops', where: 'everywhere', group: 'Look' },
	consolidate: { label: 'Consolidate elements…', where: 'everywhere', group: 'Change' },
	'merge-with': { label: 'Merge with…', where: 'everywhere', group: 'Change' },
	'split-element': { label: 'Split…', where: 'everywhere', group: 'Change' },
	'paste-marked-text': { label: 'Paste marked text…', where: 'everywhere', group: 'In and out' },
	'copy-marked-text': { label: 'Copy as marked text', where: 'everywhere', group: 'In and out' },
	'save-figure': { label: 'Save a figure…', where: 'everywhere', group: 'In and out' },
	...codedTable,
	...sourceTable,
	...coderTable,
	...peopleTable,
	...codingsTable,
	...askTable,
	...besideTable,
	...graphTable,
	...foldTable,
	...textTable,
	...judgingTable
} as const satisfies Record<string, CommandWords>;
