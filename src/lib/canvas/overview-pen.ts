import type { Box } from '../core/graph/picture-space';
import type { Scene } from './scene';
import type { Detail } from './detail';
import type { Palette, Theme } from './theme';
import type { Viewport } from './viewport';

/** What the overview is drawn with. */
export type Pen = CanvasRenderingContext2D;

/** What is drawn from far away, and how. */
export interface Far {
	readonly pen: Pen;
	readonly scene: Scene;
	readonly viewport: Viewport;
	readonly detail: Detail;
	readonly theme: Theme;
	readonly palette: Palette;
	/** The cards, arrows and grounds shown as selected. */
	readonly selected: ReadonlySet<string>;
}

/** A rectangle of the canvas as it lies on the screen, by its left upper corner. */
export interface Place {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** Where a box lies on the screen. */
export function placeOf(viewport: Viewport, box: Box): Place {
	const { x, y } = viewport.toScreen({ x: box.x - box.width / 2, y: box.y - box.height / 2 });
	return { left: x, top: y, width: box.width * viewport.zoom, height: box.height * viewport.zoom };
}
