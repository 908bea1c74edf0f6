import type { CommandWords } from './command-table';

/** What can be done with sources, and with the one that is read. */
export const sourceTable = {
	'add-source': { label: 'Add a source…', where: 'everywhere', group: 'In and out' },
	'describe-source': { label: 'Describe this source…', where: 'everywhere', group: 'Change' },
	'source-speakers': { label: 'Who speaks in this source…', where: 'everywhere', group: 'Change' },
	'correct-text': { label: 'Give a corrected text…', where: 'everywhere', group: 'Change' },
	'to-text': { label: 'Go to the text', where: 'everywhere', group: 'Read a text' }
} as const satisfies Record<string, CommandWords>;
