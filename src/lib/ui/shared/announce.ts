const listeners = new Set<(text: string) => void>();

/** Tells people who listen to the page what just happened, without moving the focus. */
export function announce(text: string): void {
	for (const listener of listeners) listener(text);
}

/** Hears what is announced, until the returned function is called. */
export function onAnnounced(listener: (text: string) => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}
