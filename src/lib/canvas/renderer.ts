import type { Core } from 'cytoscape';

/** The part of the drawing library's renderer that its types leave out. */
interface Renderer {
	hideEdgesOnViewport?: boolean;
	render(options?: { forcedContext?: unknown }): void;
}

/** Leaves links out while the view moves; the library takes this setting only when it starts, but looks at it in every frame. */
export function hideEdgesOnTheMove(cy: Core, hide: boolean): void {
	rendererOf(cy).hideEdgesOnViewport = hide;
}

/** Spares the library from drawing what is not seen. */
export function drawOnlyWhen(cy: Core, isSeen: () => boolean): void {
	const renderer = rendererOf(cy);
	const render = renderer.render.bind(renderer);
	renderer.render = (options) => {
		if (isSeen() || options?.forcedContext !== undefined) render(options);
	};
}

function rendererOf(cy: Core): Renderer {
	return (cy as unknown as { renderer: () => Renderer }).renderer();
}
