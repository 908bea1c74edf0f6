/** How busy the page has been since `begin`. */
export interface Load {
	/** Forgets what was seen so far. */
	begin(): void;
	/** The longest task in milliseconds; 0 where none took 50 or more. */
	longestTask(): number;
	/** The times between frames in milliseconds. */
	frames(): number[];
	/** When the page was last held up for longer than two frames. */
	lastBusy(): number;
}

/** Watches long tasks and the times between frames. */
export function watchLoad(): Load {
	let tasks: number[] = [];
	let frames: number[] = [];
	let last = performance.now();
	let busy = 0;
	const note = (entries: PerformanceEntryList) => {
		for (const { duration } of entries) tasks.push(duration);
	};
	const watcher = new PerformanceObserver((list) => note(list.getEntries()));
	watcher.observe({ type: 'longtask', buffered: true });
	const frame = (now: number) => {
		frames.push(now - last);
		if (now - last > 40) busy = now;
		last = now;
		requestAnimationFrame(frame);
	};
	requestAnimationFrame(frame);
	return {
		begin: () => {
			watcher.takeRecords();
			tasks = [];
			frames = [];
		},
		longestTask: () => {
			note(watcher.takeRecords());
			return Math.max(0, ...tasks);
		},
		frames: () => frames,
		lastBusy: () => busy
	};
}
