/** Some of a project's cases, one bit each in the order of the table, 32 to a number: small, and quick to compare. */
export type Bits = readonly number[];

// Written as plain loops: these run thousands of times after each edit.

/** A set that holds none of so many cases, to be filled. */
export function noBits(size: number): number[] {
	const bits: number[] = [];
	for (let at = 0; at < size; at += 32) bits.push(0);
	return bits;
}

/** Puts one case into a set that is still being made. */
export function addBit(bits: number[], place: number): void {
	bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
}

/** Those that are in both sets. */
export function inBoth(one: Bits, other: Bits): Bits {
	const bits: number[] = [];
	for (let at = 0; at < one.length; at++) bits.push((one[at] ?? 0) & (other[at] ?? 0));
	return bits;
}

/** Those that are in either set. */
export function inEither(one: Bits, other: Bits): Bits {
	const bits: number[] = [];
	for (let at = 0; at < one.length; at++) bits.push((one[at] ?? 0) | (other[at] ?? 0));
	return bits;
}

/** Those that are in the first set and not in the second. */
export function notIn(one: Bits, other: Bits): Bits {
	const bits: number[] = [];
	for (let at = 0; at < one.length; at++) bits.push((one[at] ?? 0) & ~(other[at] ?? 0));
	return bits;
}

/** Whether two sets share anybody. */
export function doMeet(one: Bits, other: Bits): boolean {
	for (let at = 0; at < one.length; at++)
		if (((one[at] ?? 0) & (other[at] ?? 0)) !== 0) return true;
	return false;
}

/** Whether two sets hold the same. */
export function areSame(one: Bits, other: Bits): boolean {
	if (one.length !== other.length) return false;
	for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
	return true;
}

/** Whether a set holds nobody. */
export function isNone(bits: Bits): boolean {
	for (let at = 0; at < bits.length; at++) if (bits[at] !== 0) return false;
	return true;
}

/** How many are in a set. */
export function countBits(bits: Bits): number {
	let count = 0;
	for (let at = 0; at < bits.length; at++) count += ones(bits[at] ?? 0);
	return count;
}

/** The ones in a number of 32 bits, counted side by side. */
function ones(word: number): number {
	let left = word - ((word >>> 1) & 0x55555555);
	left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
	return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The places of those in a set, in order. */
export function placesIn(bits: Bits): number[] {
	const places: number[] = [];
	bits.forEach((word, at) => {
		for (let place = 0; place < 32; place++)
			if (((word >>> place) & 1) === 1) places.push(at * 32 + place);
	});
	return places;
}
