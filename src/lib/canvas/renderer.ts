import type { Collection, Core } from 'cytoscape';

/** The part of the drawing library's renderer that its types leave out. */
interface Renderer {
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
	redraw(): void;
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
		pen: CanvasRenderingContext2D,
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

/** How long after the last movement the view counts as still, in milliseconds. */
export const restAfter = 140;

/** Gives what to call each time the view is zoomed by us: where there are many cards, links are left out until it is still. */
export function zoomingOf(cy: Core, hasMany: () => boolean): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const set = (isZooming: boolean) => {
		const renderer = rendererOf(cy);
		// The library takes this setting only when it starts, but looks at it in every frame.
		renderer.hideEdgesOnViewport = isZooming;
		renderer.data.wheelZooming = isZooming;
	};
	return () => {
		if (!hasMany()) return;
		clearTimeout(timer);
		set(true);
		timer = setTimeout(() => {
			if (cy.destroyed()) return;
			set(false);
			drawAgain(cy);
		}, restAfter);
	};
}

/** Has the library draw at its next frame. */
export function drawAgain(cy: Core): void {
	rendererOf(cy).redrawHint('eles', true);
	rendererOf(cy).redraw();
}

/** Changes what is not on the screen, for which the library need not draw anything. */
export function outOfSight(cy: Core, act: () => void): void {
	const renderer = rendererOf(cy);
	const isDue = renderer.requestedFrame === true;
	act();
	renderer.requestedFrame = isDue;
}

/** What may stand in for a drawing of the library. */
interface StandIn {
	/** Shows what is to be seen without the library; false where it has to draw. */
	shift(): boolean;
	/** Something else than the view has changed. */
	outdate(): void;
	/** The library has drawn, all of it or with something left out. */
	note(isWhole: boolean): void;
}

/** Spares the library from drawing what is not seen, and what another can show with less effort. */
export function drawOnlyWhen(cy: Core, isSeen: () => boolean, standIn: StandIn): void {
	const renderer = rendererOf(cy);
	const notify = renderer.notify.bind(renderer);
	renderer.notify = (what, elements) => {
		const { canvasNeedsRedraw: due } = renderer.data;
		const wasDue = due[2];
		if (what !== 'viewport') standIn.outdate();
		notify(what, elements);
		if (
			elements !== undefined &&
			keepsStill.has(what) &&
			elements.every((one) => isTakenAlong(one))
		)
			due[2] = wasDue;
	};
	const render = renderer.render.bind(renderer);
	const [swept, dragged] = renderer.data.canvases;
	swept.style.display = 'none';
	const draw = () => {
		const isDragged = renderer.getCachedZSortedEles().drag.length > 0;
		if (!isDragged && standIn.shift()) return;
		// A sheet without anything on it costs the page as much in each frame as one with a drawing.
		dragged.style.display = isDragged ? '' : 'none';
		render();
		standIn.note(!isDragged && renderer.hideEdgesOnViewport !== true);
	};
	renderer.render = (options) => {
		if (options?.forcedContext !== undefined) render(options);
		else if (isSeen()) draw();
		else standIn.outdate();
	};
}

/** Changes that leave everything else as it is drawn. */
const keepsStill = new Set(['position', 'style', 'data', 'class', 'bounds']);

interface Held {
	readonly _private: { readonly rscratch: { inDragLayer?: boolean } };
}

function isTakenAlong(one: object): boolean {
	return (one as Held)._private.rscratch.inDragLayer === true;
}

/** Has the library draw these with what is being dragged, so that everything else is left as it is drawn; a drop ends it. */
export function takeAlong(cy: Core, elements: Collection): void {
	const renderer = rendererOf(cy);
	const isDragging = renderer.getCachedZSortedEles().drag.length > 0;
	const joining = elements.filter((one) => !isTakenAlong(one));
	if (!isDragging || joining.empty()) return;
	joining.forEach((one) => {
		(one as unknown as Held)._private.rscratch.inDragLayer = true;
	});
	renderer.updateCachedGrabbedEles();
	renderer.redrawHint('eles', true);
}

/** The pen the library draws with on the screen. */
export function screenOf(cy: Core): CanvasRenderingContext2D {
	const pen = rendererOf(cy).data.canvases[2].getContext('2d');
	if (pen === null) throw new Error('The browser gives no pen to draw with.');
	return pen;
}

/** Everything that lies still, in the order in which it lies one over the other. */
export function stillParts(cy: Core): readonly unknown[] {
	return rendererOf(cy).getCachedZSortedEles().nondrag;
}

/** Draws a part of the canvas with a pen that is set to the canvas's own units; the parts are those that may be seen there. */
export function drawPart(
	cy: Core,
	pen: CanvasRenderingContext2D,
	scale: number,
	part: Extent,
	parts: readonly unknown[]
): void {
	// The library's other way of drawing first asks everything, seen or not, how large it is.
	rendererOf(cy).drawCachedElements(pen, parts, scale, part);
}

/** Has the library ask us for images by their names, instead of loading them. */
export function takeImagesFrom(cy: Core, imageOf: (name: string) => HTMLCanvasElement): void {
	rendererOf(cy).getCachedImage = imageOf;
}

/** Applies the style to some elements now. */
export function restyled(elements: Collection): void {
	(elements as unknown as { updateStyle: () => void }).updateStyle();
	elements.forEach((one) => void one.boundingBox());
}

function rendererOf(cy: Core): Renderer {
	return (cy as unknown as { renderer: () => Renderer }).renderer();
}
