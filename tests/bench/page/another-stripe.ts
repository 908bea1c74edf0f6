const stripes = () => document.querySelectorAll('.stripe').length;

/** When a stripe more than now has been painted at the margin of the text. */
export function anotherStripe(within = 10_000): Promise<number> {
	const before = stripes();
	return new Promise((resolve, reject) => {
		const late = setTimeout(() => reject(new Error('No stripe was drawn.')), within);
		const watch = new MutationObserver(() => {
			if (stripes() <= before) return;
			watch.disconnect();
			clearTimeout(late);
			// What comes after a frame is after the painting.
			requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
		});
		watch.observe(document.body, { subtree: true, childList: true });
	});
}
