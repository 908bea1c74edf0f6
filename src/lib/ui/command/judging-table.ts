import type { CommandWords } from './command-table';

const judging = { where: 'pass', group: 'Judge one by one', onlyKeys: true } as const;

/** What keys do while codings are judged one by one. */
export const judgingTable = {
	'pass-supports': { label: 'This one supports', keys: ['+', '='], ...judging },
	'pass-refutes': { label: 'This one refutes', keys: ['-', '−'], ...judging },
	'pass-refines': { label: 'This one refines', keys: ['~', '*'], ...judging },
	'pass-speaks-of': { label: 'This one speaks of the element', keys: ['Enter'], ...judging },
	'pass-move': { label: 'Move it to an occurrence of the element…', keys: ['M'], ...judging },
	'pass-skip': { label: 'Leave it for later', keys: ['ArrowRight', 'Space'], ...judging },
	'pass-back': { label: 'Back to the one before', keys: ['ArrowLeft', 'Backspace'], ...judging },
	'pass-status': { label: 'How this passage knows it…', keys: ['S'], ...judging },
	'pass-open': { label: 'Read it in its text', keys: ['O'], ...judging },
	'pass-leave': { label: 'Leave the pass', keys: ['Escape'], ...judging }
} as const satisfies Record<string, CommandWords>;
