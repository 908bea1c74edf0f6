/** What this browser remembers of how a person likes the desk; nothing where it may not remember. */
export function recall(key: string): string | undefined {
	try {
		return localStorage.getItem(`retroduce:${key}`) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Keeps a liking of how the desk looks; a browser that refuses only forgets it. */
export function remember(key: string, value: string): void {
	try {
		localStorage.setItem(`retroduce:${key}`, value);
	} catch {
		// The liking holds until the page is closed.
	}
}
