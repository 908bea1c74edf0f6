import type { Rated } from './ratings';

/** Counts units that were rated alike. */
export class Count {
	readonly #rated = new Map<string, { values: Rated['values']; many: number }>();

	add(values: Rated['values'], many: number): void {
		const key = values.map((value) => (value === undefined ? '-' : `=${value}`)).join('\n');
		const known = this.#rated.get(key);
		if (known === undefined) this.#rated.set(key, { values, many });
		else known.many += many;
	}

	rated(): Rated[] {
		return [...this.#rated.values()].filter(({ many }) => many > 0);
	}
}
