import type { Box } from '../core/graph/picture-space';
import { detailAt } from './detail';
import { drawCards } from './overview-cards';
import { drawLines } from './overview-lines';
import type { Far, Pen } from './overview-pen';
import { drawNames } from './overview-names';
import { drawNote, drawTitles } from './overview-titles';
import type { Scene } from './scene';
import { palettes, type Look } from './theme';
import type { Viewport } from './viewport';

/** The picture from far away: cards with their roles and as many words as there is room for, thin lines, grounds by their names. Drawn whole in a few milliseconds, however large. */
export class Overview {
	private readonly sheet = document.createElement('canvas');
	private readonly pen = this.sheet.getContext('2d');
	private frame = 0;

	constructor(
		private readonly host: HTMLElement,
		private readonly scene: Scene,
		private readonly viewport: Viewport,
		private readonly look: Look
	) {
		Object.assign(this.sheet.style, { position: 'absolute', inset: '0', pointerEvents: 'none' });
		host.append(this.sheet);
	}

	/** The cards, arrows and grounds shown as selected. */
	selected: ReadonlySet<string> = new Set();

	/** The card under the pointer: its label is written out. */
	hovered: string | undefined;

	/** Whether the view is so far out that this is what is seen. */
	get isSeen(): boolean {
		return detailAt(this.viewport.zoom) !== 'whole';
	}

	/** Draws again at the next frame, where it can be seen at all. */
	refresh(): void {
		this.frame ||= requestAnimationFrame(() => {
			this.frame = 0;
			this.draw();
		});
	}

	close(): void {
		cancelAnimationFrame(this.frame);
		this.sheet.remove();
	}

	private draw(): void {
		this.sheet.style.display = this.isSeen ? 'block' : 'none';
		if (this.pen === null || !this.isSeen) return;
		const scale = window.devicePixelRatio;
		const { clientWidth: width, clientHeight: height } = this.host;
		this.fitTo(width, height, scale);
		const { scene, viewport, selected, pen } = this;
		const { theme } = this.look;
		const { zoom } = viewport;
		const palette = palettes[theme];
		const far: Far = { pen, scene, viewport, detail: detailAt(zoom), theme, palette, selected };
		const { x, y } = viewport.toScreen({ x: 0, y: 0 });
		pen.setTransform(1, 0, 0, 1, 0, 0);
		// Opaque, since what was drawn from near by is not drawn again while it is not seen.
		pen.fillStyle = palette.paper;
		pen.fillRect(0, 0, this.sheet.width, this.sheet.height);
		pen.setTransform(zoom * scale, 0, 0, zoom * scale, x * scale, y * scale);
		drawGrounds(far);
		drawLines(far);
		pen.setTransform(scale, 0, 0, scale, 0, 0);
		drawCards(far);
		if (far.detail === 'labels') drawTitles(far);
		else drawNames(far);
		drawNote(far, this.hovered ?? (selected.size === 1 ? [...selected][0] : undefined));
	}

	private fitTo(width: number, height: number, scale: number): void {
		if (this.sheet.width === width * scale && this.sheet.height === height * scale) return;
		this.sheet.width = width * scale;
		this.sheet.height = height * scale;
		Object.assign(this.sheet.style, { width: `${width}px`, height: `${height}px` });
	}
}

function drawGrounds({ pen, scene, palette, viewport, selected }: Far): void {
	const boxes = [...scene.groundBoxes()];
	pen.beginPath();
	for (const [, box] of boxes) around(pen, box);
	pen.fillStyle = palette.ground;
	pen.fill();
	pen.lineWidth = 1 / viewport.zoom;
	pen.strokeStyle = palette.line;
	pen.stroke();
	pen.beginPath();
	for (const [id, box] of boxes) if (selected.has(id)) around(pen, box);
	pen.lineWidth = 2 / viewport.zoom;
	pen.strokeStyle = palette.accent;
	pen.stroke();
}

function around(pen: Pen, box: Box): void {
	pen.roundRect(box.x - box.width / 2, box.y - box.height / 2, box.width, box.height, 16);
}
