/** How far work on several things has come, and how to stop it. */
export interface Watched {
	readonly signal: AbortSignal;
	/** Told before the first thing, and after each. */
	readonly progress: (done: number) => void;
}

/** Works through things one after the other; nothing where it was stopped. */
export async function oneByOne<Thing, Done>(
	things: readonly Thing[],
	work: (thing: Thing) => Promise<Done>,
	{ signal, progress }: Watched
): Promise<Done[] | undefined> {
	const all: Done[] = [];
	progress(0);
	for (const thing of things) {
		if (signal.aborted) return undefined;
		all.push(await work(thing));
		progress(all.length);
	}
	return signal.aborted ? undefined : all;
}
