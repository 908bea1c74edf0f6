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

/** Everything drawn, in the order in which it lies one over the other; what can be pointed at is told apart. */
type Parts = readonly Part[] & { readonly interactive: readonly Part[] };

interface Renderer {
	drawCachedElements: Draw;
	drawCachedNodes: Draw;
	drawLayeredElements: Draw;
	findNearestElements(x: number, y: number, ...how: readonly boolean[]): unknown;
	getCachedZSortedEles: () => Parts;
}

/** From so many parts on, one picture of them all would be larger than the library keeps; it would ask each for its size only to find that out, every time it draws. */
const manyParts = 1500;

/** How near a finger has to come to a link to touch it, in pixels of the screen, and a little more. */
const touch = 32;

/** Spares the library from asking everything that is off the screen how large it is, every time it draws; and everything that is not near, every time the pointer moves. */
export function passOverUnseen(cy: Core): void {
	const renderer = (cy as unknown as { renderer: () => Renderer }).renderer();
	for (const name of ['drawCachedElements', 'drawCachedNodes'] as const) {
		const draw = renderer[name].bind(renderer);
		renderer[name] = (pen, parts, scale, extent) => {
			const seen = extent ? partsIn(parts, extent) : parts;
			draw(pen, seen, scale, extent);
		};
	}
	const drawInOne = renderer.drawLayeredElements.bind(renderer);
	renderer.drawLayeredElements = (pen, parts, scale, extent) => {
		const draw = parts.length < manyParts ? drawInOne : renderer.drawCachedElements;
		draw(pen, parts, scale, extent);
	};
	const find = renderer.findNearestElements.bind(renderer);
	renderer.findNearestElements = (x, y, ...how) => {
		const all = renderer.getCachedZSortedEles;
		const near = nearTo(all.call(renderer), { x, y }, touch / cy.zoom());
		renderer.getCachedZSortedEles = () => near;
		try {
			return find(x, y, ...how);
		} finally {
			renderer.getCachedZSortedEles = all;
		}
	};
}

/** Those of some parts that may be in a part of the canvas. */
export function partsIn<One>(parts: readonly One[], extent: Extent): One[] {
	return parts.filter((part) => mayBeSeen((part as Part)._private, extent));
}

function nearTo(parts: Parts, { x, y }: Point, room: number): Parts {
	const around = { x1: x - room, x2: x + room, y1: y - room, y2: y + room };
	return Object.assign(partsIn(parts, around), { interactive: partsIn(parts.interactive, around) });
}

/** Whether something may be in a part of the canvas: reckoned from where it is now and how large it was last, with as much room around it. */
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
