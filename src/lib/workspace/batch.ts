import type { Change } from '$lib/core/change';
import type { Store } from './store';

type Journal = Pick<Store, 'changeAt'>;

/** The changes that are taken back together with one: its whole import in order, or the change alone. */
export async function changesOfBatch(journal: Journal, change: Change): Promise<Change[]> {
	if (change.batch === undefined) return [change];
	const before = await neighbours(journal, change, -1);
	const after = await neighbours(journal, change, 1);
	return [...before.reverse(), change, ...after];
}

/** An import is published in one go, so its changes stand side by side in the journal. */
async function neighbours(journal: Journal, { seq, batch }: Change, step: 1 | -1) {
	const found: Change[] = [];
	for (let place = seq + step; ; place += step) {
		const one = await journal.changeAt(place);
		if (one === undefined || one.batch !== batch) return found;
		found.push(one);
	}
}
