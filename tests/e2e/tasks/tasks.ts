import type { State } from './state';

/** What a task leaves changed in the theory: new words for a part of it, or `null` for a part that is gone. */
type Makes = Readonly<Record<string, string | null>>;

const back = 'Comes back every week';
const sentence = 'Where somebody waits for them, people come back.';
const emptied: Makes = { 'CMO 2': '' };
const filled: Makes = { 'CMO 2': `M ${back}; M Feels expected` };

/** Twenty-five things an evaluator does to a theory, one after the other, and what each leaves behind. */
export const tasks = {
	'writes the first context of a new configuration': {
		elements: 'Lives alone',
		configurations: 'CMO 1',
		'CMO 1': 'C Lives alone'
	},
	'adds a mechanism to it': {
		elements: 'Feels expected; Lives alone',
		'CMO 1': 'C Lives alone; M Feels expected'
	},
	'adds an outcome that the mechanism leads to': {
		elements: 'Comes back; Feels expected; Lives alone',
		'CMO 1': 'C Lives alone; M Feels expected; O Comes back',
		'CMO 1 links': 'Feels expected leads to Comes back; Lives alone leads to Feels expected'
	},
	'links two as joint causes': {
		'CMO 1 links':
			'Feels expected and Lives alone leads to Comes back; Feels expected leads to Comes back; Lives alone leads to Feels expected'
	},
	'links two a second time, by another kind': {
		'CMO 1 links':
			'Feels expected and Lives alone leads to Comes back; Feels expected leads to Comes back; Lives alone enables Feels expected; Lives alone leads to Feels expected'
	},
	'changes the kind of a link': {
		'CMO 1 links':
			'Feels expected and Lives alone leads to Comes back; Feels expected triggers Comes back; Lives alone enables Feels expected; Lives alone leads to Feels expected'
	},
	'turns a link round': {
		'CMO 1 links':
			'Feels expected and Lives alone leads to Comes back; Feels expected enables Lives alone; Feels expected triggers Comes back; Lives alone leads to Feels expected'
	},
	'takes a link out': {
		'CMO 1 links':
			'Feels expected and Lives alone leads to Comes back; Feels expected triggers Comes back; Lives alone leads to Feels expected'
	},
	'lets a link depend on a context': {
		'CMO 1 links':
			'Feels expected and Lives alone leads to Comes back; Feels expected triggers Comes back; Lives alone enables (Feels expected triggers Comes back); Lives alone leads to Feels expected'
	},
	'renames an element': {
		elements: `${back}; Feels expected; Lives alone`,
		'CMO 1': `C Lives alone; M Feels expected; O ${back}`,
		'CMO 1 links': `Feels expected and Lives alone leads to ${back}; Feels expected triggers ${back}; Lives alone enables (Feels expected triggers ${back}); Lives alone leads to Feels expected`
	},
	'gives an occurrence a second role': {
		'CMO 1': `C Lives alone; M Feels expected; O and M in turn ${back}`
	},
	'gives a configuration a nickname': { 'CMO 1 nickname': 'Company' },
	'edits the sentence of a configuration': { 'CMO 1 sentence': sentence },
	'lets an outcome become a mechanism in a new configuration': {
		configurations: 'CMO 1; CMO 2',
		'CMO 2': `M ${back}`
	},
	'lets an outcome become a context in a new configuration': {
		configurations: 'CMO 1; CMO 2; CMO 3',
		'CMO 3': `C ${back}`
	},
	'adds an element that is there already': { 'CMO 2': `M ${back}; C Lives alone` },
	'changes a role': { 'CMO 2': `M ${back}; I Lives alone` },
	'moves an occurrence to another configuration': {
		'CMO 2': `M ${back}`,
		'CMO 3': `C ${back}; I Lives alone`
	},
	'takes an occurrence out': {
		'CMO 1': `C Lives alone; O and M in turn ${back}`,
		'CMO 1 links': `Lives alone leads to ${back}`
	},
	'puts an element that is in no configuration into one': filled,
	'borrows the contexts of another configuration': { 'CMO 2 contexts from': 'CMO 1' },
	'deletes a configuration': { configurations: 'CMO 1; CMO 2', 'CMO 3': null },
	'takes several away at once': emptied,
	'takes the last change back': filled,
	'does it again': emptied
} as const satisfies Readonly<Record<string, Makes>>;

export type Task = keyof typeof tasks;

/** The sentence that the tasks write. */
export const written = sentence;

/** What is left after a task, from what was there before. */
export function after(task: Task, before: State): State {
	const changed = Object.entries<string | null>({ ...before, ...tasks[task] });
	return Object.fromEntries(
		changed.flatMap(([part, words]) => (words === null ? [] : [[part, words]]))
	);
}
