import type { Change } from '$lib/core/change';

/** This window's own changes in the order they can be taken back, and those taken back in the order they can be done again. */
export class UndoStack {
	#done = $state.raw<readonly Change[]>([]);
	#undone = $state.raw<readonly Change[]>([]);

	readonly canUndo = $derived(this.#done.length > 0);
	readonly canRedo = $derived(this.#undone.length > 0);

	/** The change that undo would take back. */
	get lastDone(): Change | undefined {
		return this.#done.at(-1);
	}

	/** The undoing change that redo would take back. */
	get lastUndone(): Change | undefined {
		return this.#undone.at(-1);
	}

	/** A new change of one's own: nothing can be done again after it. */
	did(change: Change): void {
		this.#done = [...this.#done, change];
		this.#undone = [];
	}

	/** The last own change, or the import it belongs to, was taken back by this one. */
	undid(change: Change): void {
		const batch = this.lastDone?.batch;
		this.#done = this.#done.filter(
			(one, place) => place < this.#done.length - 1 && (batch === undefined || one.batch !== batch)
		);
		this.#undone = [...this.#undone, change];
	}

	/** The last undo was taken back by this change. */
	redid(change: Change): void {
		this.#undone = this.#undone.slice(0, -1);
		this.#done = [...this.#done, change];
	}
}
