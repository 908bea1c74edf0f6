import type { Collection, Core } from 'cytoscape';

/** The part of the drawing library's renderer that its types leave out. */
interface Renderer {
	hideEdgesOnViewport?: boolean;
	readonly data: { wheelZooming?: boolean };
	redrawHint(group: 'eles', isOutdated: boolean): void;
	redraw(): void;
	/** Whether it will draw at its next frame. */
	requestedFrame?: boolean;
	render(options?: { forcedContext?: unknown }): void;
	getCachedImage(name: string): HTMLCanvasElement;
}

/** How long after the last movement the view counts as still, in milliseconds. */
export const restAfter = 140;

/** Leaves links out while the view moves; the library takes this setting only when it starts, but looks at it in every frame. */
export function hideEdgesOnTheMove(cy: Core, hide: boolean): void {
	rendererOf(cy).hideEdgesOnViewport = hide;
}

/** Tells the library that the view is being moved by us; gives what to call at each movement. */
export function movementOf(cy: Core): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	return () => {
		const renderer = rendererOf(cy);
		if (!renderer.hideEdgesOnViewport) return;
		clearTimeout(timer);
		renderer.data.wheelZooming = true;
		timer = setTimeout(() => {
			renderer.data.wheelZooming = false;
			if (!cy.destroyed()) drawAgain(cy);
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

/** Spares the library from drawing what is not seen. */
export function drawOnlyWhen(cy: Core, isSeen: () => boolean): void {
	const renderer = rendererOf(cy);
	const render = renderer.render.bind(renderer);
	renderer.render = (options) => {
		if (isSeen() || options?.forcedContext !== undefined) render(options);
	};
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
