/** One thing after another: what is asked for at once is done in turn, and a window that can store nothing any more says so. */
export class Turns {
	#queue: Promise<unknown> = Promise.resolve();
	#waiting = 0;
	/** Whether everything shown is stored. */
	saving = $state<'saved' | 'saving' | 'stopped'>('saved');
	/** Why nothing is stored any more, where that is so. */
	problem = $state<string | undefined>(undefined);

	/** Does some work when everything asked for before it has been done. */
	take<T>(work: () => Promise<T>): Promise<T> {
		this.#waiting += 1;
		if (this.saving === 'saved') this.saving = 'saving';
		const turn = this.#queue.then(work, work).finally(() => {
			this.#waiting -= 1;
			if (this.#waiting === 0 && this.saving === 'saving') this.saving = 'saved';
		});
		this.#queue = turn.catch(() => undefined);
		return turn;
	}

	/** Waits until everything asked for has been done. */
	async settled(): Promise<void> {
		await this.#queue;
	}

	/** Says that nothing is stored any more, and why. */
	stop(reason: string): void {
		this.saving = 'stopped';
		this.problem = reason;
	}
}
