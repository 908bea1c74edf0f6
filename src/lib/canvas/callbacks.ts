import type { Point } from '../core/graph/picture-space';

/** What a person meant by what they did on the canvas; ids are those of cards, arrows and grounds of the picture. */
export interface CanvasCallbacks {
	/** Clicked or swept over; additive where Shift, Ctrl or Cmd was held. */
	onSelect?(ids: string[], additive: boolean): void;
	/** Double-clicked. */
	onOpen?(id: string): void;
	/** Dropped after dragging: the new centres of all cards that moved. */
	onMove?(moves: { id: string; x: number; y: number }[]): void;
	/** A connector dragged from one card to another. */
	onLink?(from: string, to: string): void;
	/** A connector dropped where there is no card, with the ground that lies there. */
	onDropConnector?(from: string, at: Point, ground?: string): void;
	/** The connector's handle clicked instead of dragged. */
	onHandle?(from: string): void;
	/** Double-clicked where there is no card, with the ground that lies there. */
	onAddAt?(at: Point, ground?: string): void;
	/** Clicked where there is nothing. */
	onBackground?(): void;
	/** Right-clicked, or long-pressed; the point is in the window. */
	onContextMenu?(id: string | undefined, at: Point): void;
	onHover?(id: string | undefined): void;
	/** The view was moved or zoomed, or something on it moved: overlays have to follow. */
	onView?(): void;
}
