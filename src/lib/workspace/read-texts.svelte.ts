import type { Store } from './store';

/** The source texts that have been read in this window, by SHA-256. */
export class ReadTexts {
	readonly #store: Pick<Store, 'readText'>;
	#known = $state.raw<ReadonlyMap<string, string>>(new Map());

	constructor(store: Pick<Store, 'readText'>) {
		this.#store = store;
	}

	/** All that were read so far. */
	get known(): ReadonlyMap<string, string> {
		return this.#known;
	}

	/** The text with this hash, where it is held here. */
	async read(sha256: string): Promise<string | undefined> {
		const known = this.#known.get(sha256);
		if (known !== undefined) return known;
		const text = await this.#store.readText(sha256);
		if (text !== undefined) this.#known = new Map([...this.#known, [sha256, text]]);
		return text;
	}
}
