/** How long the page may be held up at a time, in milliseconds; a frame has room for it. */
const sliceLength = 12;

/**
 * Works through a list in slices short enough that the page keeps answering; says whether it got to the end.
 * How much goes into one slice follows from how long the last one took.
 */
export async function inSlices<One>(
	list: readonly One[],
	work: (some: readonly One[]) => void,
	isWanted: () => boolean
): Promise<boolean> {
	let atOnce = 8;
	let sliceBegun = performance.now();
	for (let index = 0; index < list.length;) {
		if (performance.now() - sliceBegun > sliceLength / 2) {
			await nextFrame();
			sliceBegun = performance.now();
		}
		if (!isWanted()) return false;
		const some = list.slice(index, index + atOnce);
		const begun = performance.now();
		work(some);
		const took = performance.now() - begun;
		index += some.length;
		atOnce = Math.max(
			4,
			Math.min(80, atOnce * 2, Math.floor((some.length * sliceLength) / (2 * took)))
		);
	}
	return true;
}

/** The next time the page may draw; in a hidden page, where frames stop, the next moment. */
export function nextFrame(): Promise<void> {
	return new Promise((resolve) => {
		if (document.hidden) setTimeout(resolve, 0);
		else requestAnimationFrame(() => setTimeout(resolve, 0));
	});
}
