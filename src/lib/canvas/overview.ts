import type { Arrow, Card } from '../core/graph/picture';
import type { Box, Point } from '../core/graph/picture-space';
import { fontFamily } from './card-measures';
import { middleOf, type Route } from './route';
import type { Scene } from './scene';
import { palettes, type Look, type Palette } from './theme';
import type { Viewport } from './viewport';

/** Below this zoom no label could be read, and the picture is shown by shapes and colours alone. */
export const overviewZoom = 0.4;

/** The picture from far away: cards in the colour of their role, plain lines, grounds by their reference. Drawn whole in a few milliseconds, however large. */
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

	/** Whether the view is so far out that this is what is seen. */
	get isSeen(): boolean {
		return this.viewport.zoom < overviewZoom;
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
		const zoom = this.viewport.zoom;
		const { x, y } = this.viewport.toScreen({ x: 0, y: 0 });
		const palette = palettes[this.look.theme];
		this.pen.setTransform(1, 0, 0, 1, 0, 0);
		// Opaque, since what was drawn from near by is not drawn again while it is not seen.
		this.pen.fillStyle = palette.paper;
		this.pen.fillRect(0, 0, this.sheet.width, this.sheet.height);
		this.pen.setTransform(zoom * scale, 0, 0, zoom * scale, x * scale, y * scale);
		drawGrounds(this.pen, this.scene, palette, zoom);
		drawLines(this.pen, this.scene, palette, zoom, this.selected);
		drawCards(this.pen, this.scene, palette, zoom, this.selected);
		this.pen.setTransform(scale, 0, 0, scale, 0, 0);
		drawReferences(this.pen, this.scene, palette, this.viewport);
	}

	private fitTo(width: number, height: number, scale: number): void {
		if (this.sheet.width === width * scale && this.sheet.height === height * scale) return;
		this.sheet.width = width * scale;
		this.sheet.height = height * scale;
		Object.assign(this.sheet.style, { width: `${width}px`, height: `${height}px` });
	}
}

type Pen = CanvasRenderingContext2D;

function drawGrounds(pen: Pen, scene: Scene, palette: Palette, zoom: number): void {
	pen.beginPath();
	for (const [, box] of scene.groundBoxes()) rectangle(pen, box);
	pen.fillStyle = palette.ground;
	pen.fill();
	pen.lineWidth = 1 / zoom;
	pen.strokeStyle = palette.line;
	pen.stroke();
}

function drawLines(
	pen: Pen,
	scene: Scene,
	palette: Palette,
	zoom: number,
	selected: ReadonlySet<string>
): void {
	const inks: [string, number, (arrow: Arrow) => boolean][] = [
		[palette.far, 0.8, ({ manner }) => manner !== 'ripple'],
		[palette.accent, 1, ({ manner }) => manner === 'ripple'],
		[palette.accent, 2.5, ({ id }) => selected.has(id)]
	];
	for (const [ink, width, isMeant] of inks) {
		pen.beginPath();
		for (const arrow of scene.shown.arrows) if (isMeant(arrow)) line(pen, arrow, scene);
		pen.strokeStyle = ink;
		pen.lineWidth = width / zoom;
		pen.stroke();
	}
}

/** Along its way where that is known by now, else straight. */
function line(pen: Pen, arrow: Arrow, scene: Scene): void {
	const ways = scene.routesOf(arrow.id);
	for (const way of ways) trace(pen, way);
	if (ways.length > 0) return;
	const ends = 'arrow' in arrow.to ? [] : arrow.to;
	for (const from of arrow.from)
		for (const to of ends) {
			const [here, there] = [scene.grid.boxOf(from), scene.grid.boxOf(to)];
			if (here === undefined || there === undefined) continue;
			const side = there.x > here.x ? 0.5 : -0.5;
			pen.moveTo(here.x + side * here.width, here.y);
			pen.lineTo(there.x - side * there.width, there.y);
		}
}

function trace(pen: Pen, { start, controls, end }: Route): void {
	pen.moveTo(start.x, start.y);
	if (controls.length === 0) pen.lineTo(end.x, end.y);
	controls.forEach((control, index) => {
		const next = controls[index + 1];
		const to = next === undefined ? end : middleOf(control, next);
		pen.quadraticCurveTo(control.x, control.y, to.x, to.y);
	});
}

function drawCards(
	pen: Pen,
	scene: Scene,
	palette: Palette,
	zoom: number,
	selected: ReadonlySet<string>
): void {
	const byColour = new Map<string, Box[]>();
	const chosen: Box[] = [];
	for (const card of scene.shown.cards) {
		const box = scene.grid.boxOf(card.id);
		if (box === undefined) continue;
		const colour = colourOf(card, palette);
		const boxes = byColour.get(colour);
		if (boxes) boxes.push(box);
		else byColour.set(colour, [box]);
		if (selected.has(card.id)) chosen.push(box);
	}
	for (const [colour, boxes] of byColour) {
		pen.beginPath();
		for (const box of boxes) rectangle(pen, box);
		pen.fillStyle = colour;
		pen.fill();
	}
	pen.beginPath();
	for (const box of chosen) rectangle(pen, box);
	pen.lineWidth = 3 / zoom;
	pen.strokeStyle = palette.accent;
	pen.stroke();
}

function colourOf({ chips: [chip] }: Card, palette: Palette): string {
	return chip === undefined ? palette.line : palette.roles[chip.role].far;
}

/** References keep their size on the screen, where the ground is wide enough for them. */
function drawReferences(pen: Pen, scene: Scene, palette: Palette, viewport: Viewport): void {
	pen.font = `600 11px ${fontFamily}`;
	pen.fillStyle = palette.ink;
	pen.textBaseline = 'bottom';
	for (const ground of scene.shown.grounds) {
		const box = scene.boxOf(ground.id);
		if (box === undefined || box.width * viewport.zoom < 40) continue;
		const { x, y } = viewport.toScreen(cornerOf(box));
		pen.fillText(ground.reference, x + 1, y - 2);
	}
}

function cornerOf(box: Box): Point {
	return { x: box.x - box.width / 2, y: box.y - box.height / 2 };
}

function rectangle(pen: Pen, box: Box): void {
	const { x, y } = cornerOf(box);
	pen.rect(x, y, box.width, box.height);
}
