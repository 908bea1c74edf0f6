/** Does something when the page has nothing else to do, or after two seconds; gives a way to call it off. */
export function atRest(act: () => void): () => void {
	if ('requestIdleCallback' in window) {
		const waiting = requestIdleCallback(act, { timeout: 2000 });
		return () => cancelIdleCallback(waiting);
	}
	const waiting = setTimeout(act, 200);
	return () => clearTimeout(waiting);
}
