import { WriteFailed, type WriteFailure } from './write-failed';

/** The one door through which a project is written: once a write has failed, none is let through again, so that the history has no hole. */
export class WriteGuard {
	#stopped: WriteFailed | undefined;
	readonly #running = new Set<Promise<unknown>>();

	/** Why nothing is written any more, where that is so. */
	get stopped(): WriteFailed | undefined {
		return this.#stopped;
	}

	/** Lets no write through from now on. */
	stop(failure: WriteFailure): void {
		this.#stopped ??= new WriteFailed(failure);
	}

	/** Does one write, or says why it was not done. */
	async write<T>(work: () => PromiseLike<T>): Promise<T> {
		if (this.#stopped !== undefined) throw this.#stopped;
		const running = Promise.resolve(work());
		this.#running.add(running);
		try {
			return await running;
		} catch (cause) {
			// Where the connection was closed under the write, that is the reason worth telling.
			this.#stopped ??= new WriteFailed('failed', { cause });
			throw this.#stopped;
		} finally {
			this.#running.delete(running);
		}
	}

	/** Waits until every write that was let through has ended. */
	async settled(): Promise<void> {
		await Promise.allSettled(this.#running);
	}
}
