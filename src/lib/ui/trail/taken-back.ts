import type { Change } from '$lib/core/change';

/** Which changes are undone now, and by which later change each was last taken back or done again. */
export interface TakenBack {
	isUndone(seq: number): boolean;
	/** The last change that undid it or did it again. */
	lastTouch(seq: number): Change | undefined;
}

/** Reads from a list of changes, newest first, what became of each: an undo can itself be taken back, and an import is taken back whole. */
export function takenBack(newestFirst: readonly Change[]): TakenBack {
	const batches = new Map(newestFirst.map(({ seq, batch }) => [seq, batch]));
	const keyOf = (seq: number): string => batches.get(seq) ?? String(seq);
	const touches = new Map<string, Change>();
	for (const change of newestFirst) {
		const touched = change.undoes ?? change.redoes;
		if (touched !== undefined && !touches.has(keyOf(touched))) touches.set(keyOf(touched), change);
	}
	const lastTouch = (seq: number): Change | undefined => touches.get(keyOf(seq));
	const isUndone = (seq: number): boolean => {
		const touch = lastTouch(seq);
		if (touch === undefined) return false;
		// Doing it again can be undone in its turn; touches are always later, so this ends.
		return touch.undoes !== undefined || isUndone(touch.seq);
	};
	return { isUndone, lastTouch };
}

/** Whether a change can still be taken back from here: it holds, and is not an undo that was overtaken. */
export function canTakeBack(change: Change, state: TakenBack): boolean {
	if (change.undoes !== undefined) return state.lastTouch(change.undoes)?.seq === change.seq;
	return !state.isUndone(change.seq);
}

/** The words on the button that takes a change back. */
export function takeBackWords({ undoes, batch }: Change): string {
	if (undoes !== undefined) return 'Do it again';
	return batch === undefined ? 'Undo this' : 'Undo the whole import';
}
