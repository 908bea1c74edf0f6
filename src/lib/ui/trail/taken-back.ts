import type { Change } from '$lib/core/change';

/** Which changes are undone now, and by which later change each was last taken back or done again. */
export interface TakenBack {
	isUndone(seq: number): boolean;
	/** The last change that undid it or did it again. */
	lastTouch(seq: number): Change | undefined;
}

/** Reads from a list of changes, newest first, what became of each: an undo can itself be taken back. */
export function takenBack(newestFirst: readonly Change[]): TakenBack {
	const touches = new Map<number, Change>();
	for (const change of newestFirst) {
		const touched = change.undoes ?? change.redoes;
		if (touched !== undefined && !touches.has(touched)) touches.set(touched, change);
	}
	const isUndone = (seq: number): boolean => {
		const touch = touches.get(seq);
		if (touch === undefined) return false;
		// Doing it again can be undone in its turn; touches are always later, so this ends.
		return touch.undoes === seq || isUndone(touch.seq);
	};
	return { isUndone, lastTouch: (seq) => touches.get(seq) };
}

/** Whether a change can still be taken back from here: it holds, and is not an undo that was overtaken. */
export function canTakeBack(change: Change, state: TakenBack): boolean {
	if (change.undoes !== undefined) return state.lastTouch(change.undoes)?.seq === change.seq;
	return !state.isUndone(change.seq);
}
