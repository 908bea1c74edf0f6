/** How often something of the given chance happens in so many tries: draws one such count from a number between 0 and 1. */
export function binomial(tries: number, chance: number): (drawn: number) => number {
	if (chance <= 0) return () => 0;
	if (chance >= 1) return () => tries;
	const { from, heights } = heightsAround(tries, chance);
	const total = heights.reduce((sum, height) => sum + height, 0);
	const upTo = new Float64Array(heights.length);
	let reached = 0;
	heights.forEach((height, at) => {
		reached += height / total;
		upTo[at] = reached;
	});
	return (drawn) => from + firstBeyond(upTo, drawn);
}

/** The heights of the distribution on both sides of its peak, as far as they matter; only + × ÷ are used, so that every machine finds the same. */
function heightsAround(tries: number, chance: number) {
	const odds = chance / (1 - chance);
	const peak = Math.min(tries, Math.floor((tries + 1) * chance));
	const below: number[] = [];
	for (let at = peak, height = 1; at > 0;) {
		height *= at / ((tries - at + 1) * odds);
		at -= 1;
		if (height < 1e-18) break;
		below.push(height);
	}
	const above: number[] = [];
	for (let at = peak, height = 1; at < tries;) {
		height *= ((tries - at) * odds) / (at + 1);
		at += 1;
		if (height < 1e-18) break;
		above.push(height);
	}
	return { from: peak - below.length, heights: [...below.reverse(), 1, ...above] };
}

function firstBeyond(upTo: Float64Array, drawn: number): number {
	let low = 0;
	let high = upTo.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((upTo[middle] ?? 1) > drawn) high = middle;
		else low = middle + 1;
	}
	return low;
}
