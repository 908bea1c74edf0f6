import { oneByOne } from './one-by-one';

/** Work on several things that a person can watch and stop; one at a time. */
export class LongWork {
	/** What is being done, and how far it is; undefined while nothing is. */
	now = $state.raw<{ label: string; unit: string; done: number; total: number }>();
	#stopping = new AbortController();

	/** Works through things one after the other; nothing where it was stopped. */
	async run<Thing, Done>(
		told: { label: string; unit: string },
		things: readonly Thing[],
		work: (thing: Thing) => Promise<Done>
	): Promise<Done[] | undefined> {
		this.#stopping = new AbortController();
		try {
			return await oneByOne(things, work, {
				signal: this.#stopping.signal,
				progress: (done) => (this.now = { ...told, done, total: things.length })
			});
		} finally {
			this.now = undefined;
		}
	}

	stop(): void {
		this.#stopping.abort();
	}
}
