import type { Draft, Store } from './store';

/** Milliseconds of a pause in typing after which a draft is stored. */
const pause = 200;

/** Typing that is not finished: stored within a pause or when the page is hidden, offered back after a crash. */
export class Drafts {
	/** Drafts left from an earlier visit that nobody has taken up or dropped. */
	offered = $state.raw<readonly Draft[]>([]);
	readonly #store: Store;
	readonly #failed: (reason: string) => void;
	/** What was typed in this visit and not finished. */
	readonly #typed = new Map<string, Draft>();
	readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();

	/** `failed` is told why a draft could not be stored. */
	constructor(store: Store, failed: (reason: string) => void) {
		this.#store = store;
		this.#failed = failed;
	}

	/** Reads what an earlier visit left. */
	async load(): Promise<void> {
		this.offered = await this.#store.allDrafts();
	}

	/** What was typed last under a key and not finished, in this visit or an earlier one. */
	left(key: string): Draft | undefined {
		return this.#typed.get(key) ?? this.offered.find((draft) => draft.key === key);
	}

	/** Keeps what has been typed so far. */
	keep(key: string, value: unknown): void {
		clearTimeout(this.#waiting.get(key));
		const at = new Date().toISOString();
		this.#typed.set(key, { key, value: $state.snapshot(value), at });
		this.#waiting.set(
			key,
			setTimeout(() => void this.#write(key), pause)
		);
	}

	/** Forgets a draft: it was finished or given up. */
	drop(key: string): void {
		clearTimeout(this.#waiting.get(key));
		this.#waiting.delete(key);
		this.#typed.delete(key);
		this.offered = this.offered.filter((draft) => draft.key !== key);
		void this.#try(this.#store.dropDraft(key));
	}

	/** Stores at once whatever waits, as when the page is hidden. */
	async flush(): Promise<void> {
		await Promise.all([...this.#waiting.keys()].map((key) => this.#write(key)));
	}

	async #write(key: string): Promise<void> {
		clearTimeout(this.#waiting.get(key));
		this.#waiting.delete(key);
		const typed = this.#typed.get(key);
		if (typed !== undefined) await this.#try(this.#store.saveDraft(key, typed.value));
	}

	async #try(written: Promise<void>): Promise<void> {
		try {
			await written;
		} catch (error) {
			this.#failed(error instanceof Error ? error.message : 'What is typed could not be stored.');
		}
	}
}
