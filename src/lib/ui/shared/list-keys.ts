/** A list in which keys walk from line to line. */
export interface WalkedList {
	/** The line that is at hand, and how many there are. */
	readonly place: () => number;
	readonly many: () => number;
	/** How many lines Page Down goes. */
	readonly page: number;
	readonly go: (place: number) => void;
	/** What other keys do, by their names. */
	readonly acts?: Readonly<Record<string, () => void>>;
}

/** The keys of a list that has the focus as a whole: arrows, pages, Home and End, and its own. */
export function listKeys({ place, many, page, go, acts = {} }: WalkedList) {
	const steps: Readonly<Record<string, () => number>> = {
		ArrowDown: () => place() + 1,
		ArrowUp: () => place() - 1,
		PageDown: () => place() + page,
		PageUp: () => place() - page,
		Home: () => 0,
		End: () => many() - 1
	};
	return (event: KeyboardEvent): void => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const step = steps[event.key];
		const act = acts[event.key];
		if (step === undefined && act === undefined) return;
		event.preventDefault();
		if (step === undefined) act?.();
		else go(Math.max(0, Math.min(step(), many() - 1)));
	};
}
