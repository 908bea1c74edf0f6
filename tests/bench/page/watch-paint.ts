type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Watches for words that a canvas draws, at once or first onto a sheet beside the screen. */
export function watchPaint(): { of(words: string): Promise<number> } {
	let wanted: { words: string; sheet?: unknown; found: () => void } | undefined;
	const written = (pen: Pen, text: string) => {
		if (wanted === undefined || !text.includes(wanted.words)) return;
		if (isOnScreen(pen)) wanted.found();
		else wanted.sheet = pen.canvas;
	};
	const copied = (pen: Pen, image: unknown) => {
		if (wanted?.sheet === image && image !== undefined && isOnScreen(pen)) wanted?.found();
	};
	for (const { prototype } of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D]) {
		before(prototype, 'fillText', (pen, [text]) => written(pen, String(text)));
		before(prototype, 'drawImage', (pen, [image]) => copied(pen, image));
	}
	return {
		of: (words) =>
			new Promise((resolve, reject) => {
				const late = setTimeout(() => reject(new Error(`“${words}” was not drawn.`)), 10_000);
				const found = () => {
					wanted = undefined;
					clearTimeout(late);
					// Canvases are drawn within a frame: what comes after it is after the painting.
					setTimeout(() => resolve(performance.now()));
				};
				wanted = { words, found };
			})
	};
}

function isOnScreen({ canvas }: Pen): boolean {
	return canvas instanceof HTMLCanvasElement && canvas.isConnected;
}

function before(prototype: object, name: string, note: (pen: Pen, given: unknown[]) => void): void {
	const act = Reflect.get(prototype, name) as (...given: unknown[]) => void;
	Reflect.set(prototype, name, function (this: Pen, ...given: unknown[]) {
		note(this, given);
		act.apply(this, given);
	});
}
