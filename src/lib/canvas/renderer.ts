import type { Collection, Core } from 'cytoscape';
import { isTakenAlong } from './drag-layer';
import { rendererOf, type Extent, type Renderer } from './library';

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

/** What may be drawn by us while it is dragged. */
interface Carried {
	readonly isOn: boolean;
	/** The library has drawn all the rest anew. */
	noteRest(): void;
}

/** Spares the library from drawing what is not seen, and what another can show with less effort. */
export function drawOnlyWhen(
	cy: Core,
	isSeen: () => boolean,
	standIn: StandIn,
	carried: Carried
): void {
	const renderer = rendererOf(cy);
	const { canvasNeedsRedraw: due, canvases } = renderer.data;
	keepStill(renderer, standIn, carried);
	const render = renderer.render.bind(renderer);
	const [swept, dragged] = canvases;
	swept.style.display = 'none';
	const draw = () => {
		const isDragged = renderer.getCachedZSortedEles().drag.length > 0;
		if (!isDragged && standIn.shift()) return;
		// A sheet without anything on it costs the page as much in each frame as one with a drawing.
		dragged.style.display = isDragged ? '' : 'none';
		if (carried.isOn) due[1] = false;
		render();
		carried.noteRest();
		standIn.note(!isDragged && renderer.hideEdgesOnViewport !== true);
	};
	renderer.render = (options) => {
		if (options?.forcedContext !== undefined) render(options);
		else if (isSeen()) draw();
		else standIn.outdate();
	};
}

/** Changes that leave everything else as it is drawn; those that come of moving alone need no drawing where we draw what moves. */
const keepsStill = new Set(['position', 'bounds', 'style', 'data', 'class']);
const comesOfMoving = new Set(['position', 'bounds']);

/** What is dragged changes without the rest being drawn again. */
function keepStill(renderer: Renderer, standIn: StandIn, carried: Carried): void {
	const { canvasNeedsRedraw: due } = renderer.data;
	const notify = renderer.notify.bind(renderer);
	renderer.notify = (what, elements) => {
		const [wasDue, wasAsked] = [due[2], renderer.requestedFrame === true];
		if (what !== 'viewport') standIn.outdate();
		notify(what, elements);
		if (!keepsStill.has(what) || elements?.every((one) => isTakenAlong(one)) !== true) return;
		if (carried.isOn && !comesOfMoving.has(what)) return;
		due[2] = wasDue;
		if (carried.isOn) renderer.requestedFrame = wasAsked;
	};
	const redraw = renderer.redraw.bind(renderer);
	renderer.redraw = (options) => {
		if (!carried.isOn || due[2]) redraw(options);
	};
}

/** The pen the library draws with on the screen. */
export function screenOf(cy: Core): CanvasRenderingContext2D {
	const pen = rendererOf(cy).data.canvases[2].getContext('2d');
	if (pen === null) throw new Error('The browser gives no pen to draw with.');
	return pen;
}

/** The sheets the library draws on: what is dragged over everything else, and whether this has to be drawn again. */
export function sheetsOf(cy: Core): {
	readonly dragged: HTMLCanvasElement;
	readonly rest: HTMLCanvasElement;
	readonly isRestDue: boolean;
} {
	const { canvases, canvasNeedsRedraw } = rendererOf(cy).data;
	return { dragged: canvases[1], rest: canvases[2], isRestDue: canvasNeedsRedraw[2] };
}

/** Everything that lies still, in the order in which it lies one over the other. */
export function stillParts(cy: Core): readonly unknown[] {
	return rendererOf(cy).getCachedZSortedEles().nondrag;
}

/** Draws a part of the canvas with a pen that is set to the canvas's own units; the parts are those that may be seen there. */
export function drawPart(
	cy: Core,
	pen: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
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
