/** A box by its centre and size, in canvas units. */
interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A box by its left upper corner, in pixels of the small map. */
interface Patch {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** A graph in small. */
export interface SmallMap {
	readonly cards: readonly Patch[];
	/** Where a part of the canvas lies on the map. */
	readonly patchOf: (view: Box) => Patch;
	/** Whether a card lies outside a part of the canvas, at least in part. */
	readonly reachesBeyond: (view: Box) => boolean;
	/** The point of the canvas under a point of the map. */
	readonly pointAt: (point: { x: number; y: number }) => { x: number; y: number };
}

/** Room left around the graph, in pixels of the map. */
const margin = 6;

/** All cards, as large as they fit into a map of a size. */
export function mapOf(
	cards: readonly Box[],
	size: { readonly width: number; readonly height: number }
): SmallMap {
	const edges = edgesOf(cards);
	const scale = Math.min(
		(size.width - 2 * margin) / Math.max(1, edges.right - edges.left),
		(size.height - 2 * margin) / Math.max(1, edges.bottom - edges.top)
	);
	const origin = {
		x: size.width / 2 - ((edges.left + edges.right) / 2) * scale,
		y: size.height / 2 - ((edges.top + edges.bottom) / 2) * scale
	};
	const patch = (box: Box): Patch => ({
		left: (box.x - box.width / 2) * scale + origin.x,
		top: (box.y - box.height / 2) * scale + origin.y,
		width: Math.max(1.5, box.width * scale),
		height: Math.max(1, box.height * scale)
	});
	return {
		cards: cards.map(patch),
		patchOf: patch,
		reachesBeyond: (view) => {
			const seen = edgesOf([view]);
			const isWide = edges.left < seen.left || edges.right > seen.right;
			return isWide || edges.top < seen.top || edges.bottom > seen.bottom;
		},
		pointAt: ({ x, y }) => ({ x: (x - origin.x) / scale, y: (y - origin.y) / scale })
	};
}

function edgesOf(boxes: readonly Box[]) {
	const edges = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
	for (const { x, y, width, height } of boxes) {
		edges.left = Math.min(edges.left, x - width / 2);
		edges.right = Math.max(edges.right, x + width / 2);
		edges.top = Math.min(edges.top, y - height / 2);
		edges.bottom = Math.max(edges.bottom, y + height / 2);
	}
	return edges;
}
