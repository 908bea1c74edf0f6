import type { Change } from '$lib/core/change';

/** Where changes are read from, by their place. */
export interface Journal {
	changeAt(seq: number): Promise<Change | undefined>;
}

/** From so many changes on, an import is a large one. */
const many = 12;

/** Whether a change belongs to an import of many changes, which is better taken back away from the page. */
export async function isOfLargeBatch(journal: Journal, { seq, batch }: Change): Promise<boolean> {
	if (batch === undefined) return false;
	const around = await Promise.all(
		[seq - many, seq + many].map((place) => journal.changeAt(place))
	);
	return around.some((one) => one?.batch === batch);
}

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
