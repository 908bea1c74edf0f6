import { ProjectFileProblem } from './problem';

/** How a caller follows long work, gets a turn in between, and stops it. */
export interface Watch {
	/** Bytes worked through, of how many. */
	readonly onProgress?: (done: number, total: number) => void;
	/** Set `aborted` to stop; an AbortSignal will do. */
	readonly signal?: { readonly aborted: boolean };
	/** Waited for after every few milliseconds of work, so that a page can draw in between. */
	readonly pause?: () => Promise<void>;
}

const bytesBetweenPauses = 200_000;

/** Counts work done, tells the watcher, and stops when asked to. */
export class Work {
	#done = 0;
	#sincePause = 0;

	constructor(
		private readonly watch: Watch,
		private readonly total: number
	) {}

	/** Counts some bytes as worked through; every so often lets others have a turn. */
	async step(bytes: number): Promise<void> {
		this.#done += bytes;
		this.#sincePause += bytes;
		if (this.#sincePause < bytesBetweenPauses) return;
		this.#sincePause = 0;
		await this.turn();
	}

	/** Tells how far the work is and gives others a turn. */
	async turn(): Promise<void> {
		this.watch.onProgress?.(Math.min(this.#done, this.total), this.total);
		await this.watch.pause?.();
		if (this.watch.signal?.aborted === true)
			throw new ProjectFileProblem('Stopped before the end, as asked. Nothing was changed.');
	}
}
