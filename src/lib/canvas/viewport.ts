import type { Core } from 'cytoscape';
import { restAfter, zoomingOf } from './renderer';
import type { Box, Point } from '../core/graph/picture-space';

/** How far one can zoom out and in. */
export const zoomRange = { least: 0.01, most: 4 } as const;

/** Moves and zooms the view over the canvas; 1 is 100 %. */
export class Viewport {
	/** Whether so much is drawn that links are left out while the view is zoomed. */
	hasMany = false;

	private readonly onZoom: () => void;

	private lastMoved = -Infinity;

	constructor(private readonly cy: Core) {
		this.onZoom = zoomingOf(cy, () => this.hasMany);
	}

	/** Whether a person is moving the view, or has just done so. */
	get isMoving(): boolean {
		return performance.now() - this.lastMoved < restAfter;
	}

	get zoom(): number {
		return this.cy.zoom();
	}

	/** How large the view is, in pixels of the screen. */
	get size(): { width: number; height: number } {
		return { width: this.cy.width(), height: this.cy.height() };
	}

	/** What is in view, in canvas units. */
	get window(): Box {
		const { x1, y1, w, h } = this.cy.extent();
		return { x: x1 + w / 2, y: y1 + h / 2, width: w, height: h };
	}

	/** Whether a box is on the screen, at least in part. */
	isOnScreen(box: Box): boolean {
		return this.sight()(box);
	}

	/** Tells of many boxes whether they are on the screen as it is now. */
	sight(): (box: Box) => boolean {
		const { x1, x2, y1, y2 } = this.cy.extent();
		return (box) =>
			box.x + box.width / 2 >= x1 &&
			box.x - box.width / 2 <= x2 &&
			box.y + box.height / 2 >= y1 &&
			box.y - box.height / 2 <= y2;
	}

	/** Shows all boxes, never larger than 100 %; whole pixels, so that labels stay sharp. */
	show(boxes: Iterable<Box>, margin = 32): void {
		const area = around(boxes);
		const [width, height] = [this.cy.width(), this.cy.height()];
		if (area === undefined || width === 0 || height === 0) return;
		const fitting = Math.min(
			(width - 2 * margin) / area.width,
			(height - 2 * margin) / area.height
		);
		const zoom = Math.min(1, Math.max(zoomRange.least, fitting));
		this.set(zoom, { x: width / 2 - area.x * zoom, y: height / 2 - area.y * zoom });
	}

	/** Brings a point to the middle. */
	centre({ x, y }: Point): void {
		const zoom = this.cy.zoom();
		this.set(zoom, { x: this.cy.width() / 2 - x * zoom, y: this.cy.height() / 2 - y * zoom });
	}

	/** Zooms by a factor about a point of the screen, by default the middle. */
	zoomBy(factor: number, about?: Point): void {
		const before = this.cy.zoom();
		const zoom = Math.min(zoomRange.most, Math.max(zoomRange.least, before * factor));
		const { x, y } = about ?? { x: this.cy.width() / 2, y: this.cy.height() / 2 };
		const pan = this.cy.pan();
		const ratio = zoom / before;
		this.moves();
		this.onZoom();
		this.set(zoom, { x: x - (x - pan.x) * ratio, y: y - (y - pan.y) * ratio });
	}

	panBy(dx: number, dy: number): void {
		this.moves();
		this.cy.panBy({ x: Math.round(dx), y: Math.round(dy) });
	}

	/** Where a point of the screen (within the container) lies on the canvas. */
	toCanvas({ x, y }: Point): Point {
		const [pan, zoom] = [this.cy.pan(), this.cy.zoom()];
		return { x: (x - pan.x) / zoom, y: (y - pan.y) / zoom };
	}

	/** Where a point of the canvas lies on the screen, within the container. */
	toScreen({ x, y }: Point): Point {
		const [pan, zoom] = [this.cy.pan(), this.cy.zoom()];
		return { x: x * zoom + pan.x, y: y * zoom + pan.y };
	}

	private moves(): void {
		this.lastMoved = performance.now();
	}

	private set(zoom: number, pan: Point): void {
		this.cy.viewport({ zoom, pan: { x: Math.round(pan.x), y: Math.round(pan.y) } });
	}
}

/** The rectangle around boxes. */
export function around(boxes: Iterable<Box>): Box | undefined {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const box of boxes) {
		left = Math.min(left, box.x - box.width / 2);
		right = Math.max(right, box.x + box.width / 2);
		top = Math.min(top, box.y - box.height / 2);
		bottom = Math.max(bottom, box.y + box.height / 2);
	}
	if (left > right) return undefined;
	return {
		x: (left + right) / 2,
		y: (top + bottom) / 2,
		width: right - left,
		height: bottom - top
	};
}
