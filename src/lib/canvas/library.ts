import type { Collection, Core } from 'cytoscape';

/** The part of the drawing library's renderer that its types leave out. */
export interface Renderer {
	hideEdgesOnViewport?: boolean;
	readonly data: {
		wheelZooming?: boolean;
		/** One over the other: for a sweep, which is ours to draw; for what is dragged; for everything else. */
		readonly canvases: readonly [HTMLCanvasElement, HTMLCanvasElement, HTMLCanvasElement];
		/** Which of them have to be drawn again. */
		readonly canvasNeedsRedraw: [boolean, boolean, boolean];
	};
	redrawHint(group: 'eles', isOutdated: boolean): void;
	updateCachedGrabbedEles(): void;
	redraw(options?: unknown): void;
	/** Whether it will draw at its next frame. */
	requestedFrame?: boolean;
	render(options?: { forcedContext?: unknown }): void;
	notify(what: string, elements?: Collection): void;
	getCachedImage(name: string): HTMLCanvasElement;
	getCachedZSortedEles(): {
		readonly drag: readonly unknown[];
		readonly nondrag: readonly unknown[];
	};
	drawCachedElements(
		pen: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
		parts: unknown,
		scale: number,
		extent: Extent
	): void;
}

/** A part of the canvas, in its own units. */
export interface Extent {
	readonly x1: number;
	readonly x2: number;
	readonly y1: number;
	readonly y2: number;
	readonly w: number;
	readonly h: number;
}

/** What draws for the drawing library. */
export function rendererOf(cy: Core): Renderer {
	return (cy as unknown as { renderer: () => Renderer }).renderer();
}
