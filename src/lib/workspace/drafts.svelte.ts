import type { Draft, Store } from './store';

/** Milliseconds of a pause in typing after which a draft is stored. */
const pause = 200;

/** Typing that is not finished: stored within a pause or when the page is hidden, offered back after a crash. */
export class Drafts {
	/** Drafts left from an earlier visit that nobody has taken up or dropped. */
	offered = $state.raw<readonly Draft[]>([]);
	readonly #store: Store;
	readonly #waiting = new Map<string, { value: unknown; timer: ReturnType<typeof setTimeout> }>();

	constructor(store: Store) {
		this.#store = store;
	}

	/** Reads what an earlier visit left. */
	async load(): Promise<void> {
		this.offered = await this.#store.allDrafts();
	}

	/** The draft left under a key, if there is one. */
	left(key: string): Draft | undefined {
		return this.offered.find((draft) => draft.key === key);
	}

	/** Keeps what has been typed so far. */
	keep(key: string, value: unknown): void {
		clearTimeout(this.#waiting.get(key)?.timer);
		const timer = setTimeout(() => void this.#write(key), pause);
		this.#waiting.set(key, { value: $state.snapshot(value), timer });
	}

	/** Forgets a draft: it was finished or given up. */
	drop(key: string): void {
		clearTimeout(this.#waiting.get(key)?.timer);
		this.#waiting.delete(key);
		this.offered = this.offered.filter((draft) => draft.key !== key);
		void this.#store.dropDraft(key).catch(() => undefined);
	}

	/** Stores at once whatever waits, as when the page is hidden. */
	async flush(): Promise<void> {
		await Promise.all([...this.#waiting.keys()].map((key) => this.#write(key)));
	}

	async #write(key: string): Promise<void> {
		const waiting = this.#waiting.get(key);
		if (waiting === undefined) return;
		clearTimeout(waiting.timer);
		this.#waiting.delete(key);
		await this.#store.saveDraft(key, waiting.value).catch(() => undefined);
	}
}
