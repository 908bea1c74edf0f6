import { describe, expect, it } from 'vitest';
import type { Change } from '$lib/core/change';
import { pathChange } from '$lib/core/diff';
import { lineNumbers, lineSentence, trailLines } from '$lib/ui/trail/trail-lines';
import { at } from '../../fixtures/rows';
import { SmallProject } from '../../fixtures/small-project';

const model = new SmallProject().model();
const source = (name: string) => ({
	id: `source:${name}` as const,
	title: name,
	kind: 'interview' as const,
	texts: {},
	addedAt: at
});

/** A change of an import that brings one source with two extracts. */
function imported(seq: number, more: Partial<Change> = {}): Change {
	const extract = (id: string) => ({ id: `extract:${id}`, source: `source:${seq}` });
	const taken = [`${seq}.1`, `${seq}.2`].map((id) =>
		pathChange('extract', `extract:${id}`, [], undefined, extract(id))
	);
	return {
		seq,
		command: 'take-in-project',
		about: [`source:${seq}`],
		file: 'club.qdpx',
		at,
		scope: 'evidence',
		schema: 1,
		batch: 'one',
		diff: [pathChange('source', `source:${seq}`, [], undefined, source(String(seq))), ...taken],
		...more
	};
}

const said = (newestFirst: readonly Change[]) =>
	trailLines(newestFirst).map((line) => [lineNumbers(line), lineSentence(line, model)]);

describe('the lines of the trail', () => {
	it('tell an import of several sources as one, and what stands alone alone', () => {
		const alone = imported(1, { batch: 'other' });
		expect(said([imported(4), imported(3), imported(2), alone])).toEqual([
			['2 to 4', 'Imported 6 extracts of 3 sources from club.qdpx'],
			['1', 'Imported 2 extracts of “1” from club.qdpx']
		]);
	});

	it('tell the undo of an import, and doing it again, as one line too', () => {
		const undo = (seq: number, undoes: number) => imported(seq, { batch: 'two', undoes });
		const redo = (seq: number, redoes: number) => imported(seq, { batch: 'three', redoes });
		expect(
			said([redo(8, 4), redo(7, 3), undo(6, 3), undo(5, 4), imported(4), imported(3)])
		).toEqual([
			['7 to 8', 'Did changes 3 to 4 again: imported 4 extracts of 2 sources from club.qdpx'],
			['5 to 6', 'Undid changes 3 to 4: imported 4 extracts of 2 sources from club.qdpx'],
			['3 to 4', 'Imported 4 extracts of 2 sources from club.qdpx']
		]);
	});
});
