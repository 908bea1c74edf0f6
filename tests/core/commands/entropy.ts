/** A stream of choices made from the integers a property test was given; when they run out it begins again. */
export class Entropy {
	#place = 0;

	constructor(private readonly numbers: readonly number[]) {}

	/** A whole number from 0 up to and without `below`. */
	below(below: number): number {
		const number = this.numbers[this.#place++ % this.numbers.length] ?? 0;
		const mixed = Math.imul(number + 0x9e37, 0x85ebca6b) ^ Math.imul(this.#place, 0xc2b2ae35);
		return below <= 0 ? 0 : ((mixed ^ (mixed >>> 15)) >>> 0) % below;
	}

	/** One of several, or nothing where there is none. */
	one<T>(from: Iterable<T>): T | undefined {
		const all = [...from];
		return all[this.below(all.length)];
	}

	/** Whether something is to be done, about half the time. */
	get coin(): boolean {
		return this.below(2) === 0;
	}

	/** Some words that may or may not have been used before. */
	get words(): string {
		return `words ${this.below(12)}`;
	}
}
