import type { Core } from 'cytoscape';
import { PictureTiles, type Area } from './picture-tiles';
import { partsIn } from './passing-over';
import type { Extent } from './library';
import { drawAgain, drawPart, restAfter, screenOf, stillParts } from './renderer';

/** What was last drawn: at which zoom and pan, how large, and how many pixels of the screen to one of the page. */
interface Drawn {
	readonly zoom: number;
	readonly pan: { readonly x: number; readonly y: number };
	readonly width: number;
	readonly height: number;
	readonly scale: number;
}

/** How far a picture may be shifted at once, as a share of its size; beyond it little of it would still be seen. */
const farthest = 0.5;

/** How far around a tile others are soon drawn, in pixels of the page. */
const soonDrawn = 1200;

/** While the view is panned, the picture drawn last is shifted as it is, and only what comes in at its edges is drawn. */
export class PannedPicture {
	private drawn: Drawn | undefined;
	private readonly picture = document.createElement('canvas');
	private readonly tiles = new PictureTiles((pen, area) => this.drawTile(pen, area));
	/** What lies around the tiles drawn last, so that not everything is looked through for each of them. */
	private near: { readonly extent: Extent; readonly parts: readonly unknown[] } | undefined;
	private isShifted = false;
	private last = { x: 0, y: 0 };
	private rest: ReturnType<typeof setTimeout> | undefined;

	constructor(private readonly cy: Core) {}

	/** Notes that something else than the view has changed, so that everything has to be drawn again. */
	outdate(): void {
		this.drawn = undefined;
	}

	/** Notes what has just been drawn on the screen, unless something was left out of it. */
	note(isWhole: boolean): void {
		clearTimeout(this.rest);
		this.drawn = isWhole ? this.now() : undefined;
		this.isShifted = false;
		this.last = { x: 0, y: 0 };
	}

	/** Shifts the picture to where the view is now; false where that cannot be done, or little of it would be seen. */
	shift(): boolean {
		const { drawn, last } = this;
		if (drawn === undefined || !isAlike(drawn, this.now())) return false;
		const by = this.shiftFrom(drawn);
		const step = { x: by.x - last.x, y: by.y - last.y };
		if (step.x === 0 && step.y === 0) return this.isShifted;
		if (isFar(step, drawn)) return false;
		if (!this.isShifted) this.begin(drawn);
		this.last = by;
		this.tiles.cover({ ...drawn, x: -by.x, y: -by.y }, step);
		this.show(drawn, by);
		clearTimeout(this.rest);
		this.rest = setTimeout(() => this.settle(), restAfter);
		return true;
	}

	/** Keeps what is on the screen, to shift it from here on. */
	private begin({ width, height, scale }: Drawn): void {
		const { canvas } = screenOf(this.cy);
		this.picture.width = canvas.width;
		this.picture.height = canvas.height;
		this.picture.getContext('2d')?.drawImage(canvas, 0, 0);
		this.near = undefined;
		this.tiles.begin({ x: 0, y: 0, width, height }, scale);
		this.isShifted = true;
	}

	private show({ scale }: Drawn, by: { readonly x: number; readonly y: number }): void {
		const pen = screenOf(this.cy);
		const { width, height } = pen.canvas;
		pen.setTransform(1, 0, 0, 1, 0, 0);
		pen.clearRect(0, 0, width, height);
		pen.translate(Math.round(by.x * scale), Math.round(by.y * scale));
		pen.drawImage(this.picture, 0, 0);
		this.tiles.show(pen);
	}

	private settle(): void {
		this.outdate();
		if (!this.cy.destroyed()) drawAgain(this.cy);
	}

	/** How far the picture has to be shifted, in whole pixels of the screen. */
	private shiftFrom({ pan, scale }: Drawn): { x: number; y: number } {
		const now = this.cy.pan();
		const whole = (by: number) => Math.round(by * scale) / scale;
		return { x: whole(now.x - pan.x), y: whole(now.y - pan.y) };
	}

	private now(): Drawn {
		const { x, y } = this.cy.pan();
		return {
			zoom: this.cy.zoom(),
			pan: { x, y },
			width: this.cy.width(),
			height: this.cy.height(),
			scale: window.devicePixelRatio
		};
	}

	private drawTile(pen: CanvasRenderingContext2D, area: Area): void {
		const { drawn } = this;
		if (drawn === undefined) return;
		const { zoom, pan, scale } = drawn;
		const [left, top] = [pan.x - area.x, pan.y - area.y];
		pen.setTransform(zoom * scale, 0, 0, zoom * scale, left * scale, top * scale);
		const [x1, y1] = [-left / zoom, -top / zoom];
		const [w, h] = [area.width / zoom, area.height / zoom];
		const part = extentOf(x1, y1, w, h);
		drawPart(this.cy, pen, scale, part, this.partsNear(part, soonDrawn / zoom));
	}

	private partsNear(part: Extent, room: number): readonly unknown[] {
		if (this.near === undefined || !isWithin(part, this.near.extent)) {
			const { x1, y1, w, h } = part;
			const extent = extentOf(x1 - room, y1 - room, w + 2 * room, h + 2 * room);
			this.near = { extent, parts: partsIn(stillParts(this.cy), extent) };
		}
		return this.near.parts;
	}
}

function extentOf(x1: number, y1: number, w: number, h: number): Extent {
	return { x1, y1, x2: x1 + w, y2: y1 + h, w, h };
}

function isWithin(one: Extent, other: Extent): boolean {
	return one.x1 >= other.x1 && one.x2 <= other.x2 && one.y1 >= other.y1 && one.y2 <= other.y2;
}

function isFar(step: { readonly x: number; readonly y: number }, { width, height }: Drawn) {
	return Math.abs(step.x) > width * farthest || Math.abs(step.y) > height * farthest;
}

function isAlike(one: Drawn, other: Drawn): boolean {
	return (
		one.zoom === other.zoom &&
		one.width === other.width &&
		one.height === other.height &&
		one.scale === other.scale
	);
}
