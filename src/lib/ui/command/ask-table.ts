import type { CommandWords } from './command-table';

/** What can be done with the selected part of the theory once a question is answered, besides the commonest. */
export const askTable = {
	statement: { label: 'Edit the sentence…', where: 'everywhere', group: 'Write' },
	contexts: { label: 'Take contexts from…', where: 'everywhere', group: 'Write' },
	occurrences: { label: 'Go to an occurrence…', where: 'everywhere', group: 'Select' },
	links: { label: 'Its links…', where: 'everywhere', group: 'Change' },
	kind: { label: 'Kind of link…', where: 'everywhere', group: 'Change' }
} as const satisfies Record<string, CommandWords>;
