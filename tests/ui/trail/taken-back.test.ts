import { describe, expect, it } from 'vitest';
import type { Change } from '$lib/core/change';
import { canTakeBack, takenBack } from '$lib/ui/trail/taken-back';

const change = (seq: number, more: Partial<Change> = {}): Change => ({
	seq,
	command: 'rename-element',
	about: [],
	at: '2026-01-01T00:00:00.000Z',
	scope: 'theory',
	schema: 1,
	diff: [],
	...more
});

/** The numbers of the changes that are undone, from a journal in the order it was written. */
function undone(journal: readonly Change[]): number[] {
	const state = takenBack([...journal].reverse());
	return journal.map(({ seq }) => seq).filter((seq) => state.isUndone(seq));
}

const offered = (journal: readonly Change[]): number[] => {
	const state = takenBack([...journal].reverse());
	return journal.filter((one) => canTakeBack(one, state)).map(({ seq }) => seq);
};

describe('what became of each change', () => {
	it('is that it holds until it is undone', () => {
		expect(undone([change(1), change(2)])).toEqual([]);
		expect(undone([change(1), change(2), change(3, { undoes: 1 })])).toEqual([1]);
	});

	it('is that it holds again when the undo is taken back', () => {
		const journal = [change(1), change(2, { undoes: 1 }), change(3, { redoes: 1 })];
		expect(undone(journal)).toEqual([]);
		expect(offered(journal)).toEqual([1, 3]);
	});

	it('is that it is undone again when what did it again is undone', () => {
		const journal = [
			change(1),
			change(2, { undoes: 1 }),
			change(3, { redoes: 1 }),
			change(4, { undoes: 3 })
		];
		expect(undone(journal)).toEqual([1, 3]);
		expect(offered(journal)).toEqual([4]);
	});

	it('is the same for all changes of one import', () => {
		const journal = [
			change(1, { batch: 'b' }),
			change(2, { batch: 'b' }),
			change(3),
			change(4, { undoes: 2 })
		];
		expect(undone(journal)).toEqual([1, 2]);
		expect(offered(journal)).toEqual([3, 4]);
	});
});
