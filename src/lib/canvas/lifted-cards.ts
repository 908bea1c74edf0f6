import type { Core, NodeCollection, NodeSingular } from 'cytoscape';
import type { Point } from '../core/graph/picture-space';
import { drawPart } from './renderer';

/** A card as an image, and how far its left upper corner is from the card's middle in pixels of the screen. */
interface Image {
	readonly canvas: OffscreenCanvas;
	readonly left: number;
	readonly top: number;
}

/** The cards that are dragged, each with its links to itself, drawn once and then moved as images. */
export class LiftedCards {
	private images: ReadonlyMap<string, Image> | undefined;

	constructor(
		private readonly cy: Core,
		private readonly cards: NodeCollection
	) {}

	/** Whether they have been drawn. */
	get areDrawn(): boolean {
		return this.images !== undefined;
	}

	/** Has the library draw each as it looks now. */
	draw(): void {
		const cards = this.cards.toArray();
		const there = cards.filter((card) => card.inside());
		this.images = new Map(there.map((card) => [card.id(), this.imageOf(card)]));
	}

	/** Puts them where their middles are on the canvas, at whole pixels, so that labels stay sharp. */
	show(pen: CanvasRenderingContext2D, placeOf: (id: string) => Point | undefined): void {
		const scale = window.devicePixelRatio;
		const [zoom, pan] = [this.cy.zoom(), this.cy.pan()];
		for (const [id, { canvas, left, top }] of this.images ?? []) {
			const at = placeOf(id);
			if (at === undefined) continue;
			const x = Math.round((at.x * zoom + pan.x) * scale);
			const y = Math.round((at.y * zoom + pan.y) * scale);
			pen.drawImage(canvas, x + left, y + top);
		}
	}

	private imageOf(card: NodeSingular): Image {
		const scale = window.devicePixelRatio;
		const zoom = this.cy.zoom() * scale;
		const parts = card.edgesTo(card).union(card);
		const { x1, y1, x2, y2, w, h } = parts.boundingBox();
		const { x, y } = card.position();
		const [left, top] = [Math.floor((x1 - x) * zoom) - 1, Math.floor((y1 - y) * zoom) - 1];
		const width = Math.ceil((x2 - x) * zoom) + 1 - left;
		const height = Math.ceil((y2 - y) * zoom) + 1 - top;
		const canvas = new OffscreenCanvas(width, height);
		const pen = canvas.getContext('2d');
		pen?.setTransform(zoom, 0, 0, zoom, -left - x * zoom, -top - y * zoom);
		if (pen) drawPart(this.cy, pen, scale, { x1, y1, x2, y2, w, h }, parts.toArray());
		return { canvas, left, top };
	}
}
