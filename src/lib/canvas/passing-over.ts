import type { Core } from 'cytoscape';

interface Point {
	readonly x: number;
	readonly y: number;
}

interface Extent {
	readonly x1: number;
	readonly x2: number;
	readonly y1: number;
	readonly y2: number;
}

/** What the drawing library remembers of something it draws. */
interface Remembered {
	readonly position: Point;
	readonly bbCache?: { readonly w: number; readonly h: number } | null;
	readonly source?: { readonly _private: Remembered };
	readonly target?: { readonly _private: Remembered };
}

interface Part {
	readonly _private: Remembered;
}

type Draw = (pen: unknown, parts: readonly Part[], scale: number, extent?: Extent) => void;

/** Spares the library from asking everything that is off the screen how large it is, every time it draws. */
export function passOverUnseen(cy: Core): void {
	const renderer = (cy as unknown as { renderer: () => Record<string, Draw> }).renderer();
	for (const name of ['drawCachedElements', 'drawCachedNodes']) {
		const draw = renderer[name]?.bind(renderer);
		if (draw === undefined) continue;
		renderer[name] = (pen, parts, scale, extent) => {
			const seen = extent ? parts.filter((part) => mayBeSeen(part._private, extent)) : parts;
			draw(pen, seen, scale, extent);
		};
	}
}

/** Whether something may be on the screen: reckoned from where it is now and how large it was last, with as much room around it. */
function mayBeSeen(part: Remembered, { x1, x2, y1, y2 }: Extent): boolean {
	const { bbCache: size } = part;
	if (!size) return true;
	const from = part.source?._private.position ?? part.position;
	const to = part.target?._private.position ?? part.position;
	return (
		Math.max(from.x, to.x) + size.w >= x1 &&
		Math.min(from.x, to.x) - size.w <= x2 &&
		Math.max(from.y, to.y) + size.h >= y1 &&
		Math.min(from.y, to.y) - size.h <= y2
	);
}
