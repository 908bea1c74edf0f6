type Point = { readonly x: number; readonly y: number };

/** So many pixels of a row without a gap are a card, no line or letter. */
const least = 24;

/** Where a card can be clicked, looked for in the pixels of the graph frame by frame. */
export async function findCard(): Promise<Point> {
	for (;;) {
		const found = cardNow();
		if (found !== undefined) return found;
		await new Promise((resolve) => requestAnimationFrame(resolve));
	}
}

/** Whether a card is on the screen now. */
export function hasCard(): boolean {
	return cardNow() !== undefined;
}

function cardNow(): Point | undefined {
	for (const canvas of document.querySelectorAll<HTMLCanvasElement>(
		'.graph canvas:not([aria-hidden] *)'
	)) {
		const { left, top, width, height } = canvas.getBoundingClientRect();
		if (width === 0 || height === 0 || canvas.width === 0) continue;
		const scale = canvas.width / width;
		const inside = cardIn(canvas);
		if (inside) return { x: left + inside.x / scale, y: top + inside.y / scale };
	}
	return undefined;
}

/** The nearest to the middle row, so that the card is not cut off by an edge. */
function cardIn(canvas: HTMLCanvasElement): Point | undefined {
	const pen = canvas.getContext('2d');
	for (const y of rowsFromTheMiddle(canvas.height)) {
		const row = pen?.getImageData(0, y, canvas.width, 1).data ?? [];
		let run = 0;
		for (let x = Math.round(canvas.width / 5); x < canvas.width * 0.8; x++) {
			run = row[4 * x + 3] === 255 ? run + 1 : 0;
			if (run === least) return { x: x - least / 2, y };
		}
	}
	return undefined;
}

function rowsFromTheMiddle(height: number): number[] {
	const middle = Math.round(height / 2);
	const steps = Array.from({ length: Math.floor((middle - 60) / 20) }, (_, step) => step * 20);
	return steps.flatMap((step) => [middle - step, middle + step]);
}
