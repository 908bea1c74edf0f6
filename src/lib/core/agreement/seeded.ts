/**
 * Numbers from 0 up to 1 that look random and are the same for the same seed.
 * xoshiro128** by Blackman and Vigna (2018), its state filled from the seed by steps of SplitMix32.
 */
export function seeded(seed: number): () => number {
	let [a, b, c, d] = [mixed(seed, 1), mixed(seed, 2), mixed(seed, 3), mixed(seed, 4)];
	return () => {
		const result = Math.imul(turned(Math.imul(b, 5), 7), 9) >>> 0;
		const shifted = b << 9;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= shifted;
		d = turned(d, 11);
		return result / 4294967296;
	};
}

function turned(bits: number, by: number): number {
	return (bits << by) | (bits >>> (32 - by));
}

function mixed(seed: number, step: number): number {
	let bits = (seed + Math.imul(step, 0x9e3779b9)) | 0;
	bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
	bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
	return (bits ^ (bits >>> 16)) | 0;
}
