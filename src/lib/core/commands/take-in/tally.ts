/** Counts what an import does, for its report. */
export class Tally {
	readonly #counts = new Map<string, number>();

	/** One more of these. */
	count(what: string): void {
		this.add(what, 1);
	}

	/** Some more of these. */
	add(what: string, many: number): void {
		this.#counts.set(what, this.of(what) + many);
	}

	/** How many of these there were. */
	of(what: string): number {
		return this.#counts.get(what) ?? 0;
	}
}
