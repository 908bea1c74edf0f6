/** Gives something the focus as soon as it can have it: a row just drawn stays unseen until it has been measured. Gives a way to call it off. */
export function focusWhenSeen(row: HTMLElement): () => void {
	let waiting = 0;
	const attempt = (): void => {
		row.focus({ preventScroll: true });
		if (document.activeElement !== row) waiting = requestAnimationFrame(attempt);
	};
	attempt();
	return () => cancelAnimationFrame(waiting);
}
