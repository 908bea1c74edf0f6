import type { Became } from '../graph/picture-parts';
import type { ChangeKind } from './change';

/** How each kind of change is marked, in a table as in a graph: a sign, a line and words, never colour alone. */
export const changeSigns: Readonly<Record<ChangeKind, Became>> = {
	added: { sign: '*', words: 'added', line: 'heavy' },
	revised: { sign: '~', words: 'revised', line: 'double' },
	merged: { sign: '»', words: 'merged into another element', line: 'double' },
	split: { sign: '«', words: 'split off as an element of its own', line: 'double' },
	dropped: { sign: '×', words: 'dropped', line: 'dashed' },
	'not said': { sign: '?', words: 'not said whether both held it', line: 'dotted' },
	kept: { sign: '', words: 'kept', line: 'plain' }
};
