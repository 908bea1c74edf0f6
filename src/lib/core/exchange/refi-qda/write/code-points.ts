/** Turns places in UTF-16 units into code points: the beginning of a pair counts for both its halves, so that no sign is cut. */
export class CodePoints {
	/** Where pairs begin, in order. */
	readonly #pairs: readonly number[];

	constructor(text: string) {
		this.#pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
	}

	/** The place where a passage begins. */
	start(place: number): number {
		return place - this.#before(place);
	}

	/** The place where a passage ends, exclusive. */
	end(place: number): number {
		return place - this.#before(place) + Number(this.#cuts(place));
	}

	#cuts(place: number): boolean {
		return this.#pairs[this.#before(place) - 1] === place - 1;
	}

	/** How many pairs begin before a place. */
	#before(place: number): number {
		let [low, high] = [0, this.#pairs.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#pairs[middle] ?? Infinity) < place) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}
