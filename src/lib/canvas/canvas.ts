import cytoscape, { type Core } from 'cytoscape';
import type { Picture } from '../core/graph/picture';
import type { Box, Point } from '../core/graph/picture-space';
import type { CanvasCallbacks } from './callbacks';
import { cardImage } from './card-images';
import { areFontsReady, fontsReady } from './card-sizes';
import { Connector } from './connector';
import { detailAt, type Detail } from './detail';
import { neighbourAmong, type Direction } from './direction';
import { dragCards } from './dragging';
import { Drawing } from './drawing';
import { dragGrounds } from './ground-dragging';
import { Lift } from './lift';
import { sweepToSelect } from './marquee';
import { moveView } from './moving-view';
import { passOverUnseen } from './passing-over';
import { pointAtThings } from './pointing';
import { Overview } from './overview';
import { PannedPicture } from './panned-picture';
import { drawOnlyWhen, takeImagesFrom } from './renderer';
import { Scene } from './scene';
import { Sheet } from './sheet';
import type { Stage, Teardown } from './stage';
import { styleFor } from './style';
import type { Look, Theme } from './theme';
import { Viewport, zoomRange } from './viewport';

// The library would warn of links that cannot be drawn while two cards lie on each other, which is no fault.
cytoscape.warnings(false);

/** How a canvas begins. */
export interface CanvasOptions {
	readonly theme?: Theme;
	/** Whether cards show their evidence marks; off where the canvas is projected. */
	readonly marks?: boolean;
}

/** A canvas that draws pictures of the theory into an element of the page. */
export function createCanvas(
	container: HTMLElement,
	callbacks: CanvasCallbacks,
	options: CanvasOptions = {}
): Canvas {
	return new Canvas(container, callbacks, options);
}

/** The drawing of a picture and the gestures on it. It says what was meant and changes nothing of its own accord. */
export class Canvas {
	private readonly stage: Stage;
	private readonly drawing: Drawing;
	private readonly connector: Connector;
	private readonly teardowns: Teardown[];
	private hovered: string | undefined;
	private selected: readonly string[] = [];

	constructor(container: HTMLElement, callbacks: CanvasCallbacks, options: CanvasOptions) {
		const frame = newFrame(container);
		const look: Look = { theme: options.theme ?? 'light' };
		const cy = newCore(frame, look);
		takeImagesFrom(cy, cardImage);
		passOverUnseen(cy);
		const scene = new Scene(options.marks ?? true);
		const sheet = new Sheet(cy);
		const viewport = new Viewport(cy);
		const overview = new Overview(frame, scene, viewport, look);
		const heard = { ...callbacks, onHover: (id: string | undefined) => this.hover(id, callbacks) };
		const own = { isBusy: false, isRestyling: false };
		const lift = new Lift(cy, scene, sheet, overview);
		drawOnlyWhen(cy, () => !overview.isSeen && !own.isRestyling, new PannedPicture(cy), lift);
		this.stage = { frame, cy, scene, sheet, viewport, overview, lift, callbacks: heard, own, look };
		this.drawing = new Drawing(this.stage);
		this.connector = new Connector(this.stage);
		cy.on('viewport resize', () => {
			overview.refresh();
			this.connector.follow();
			callbacks.onView?.();
		});
		this.teardowns = [moveView, sweepToSelect, pointAtThings, dragCards, dragGrounds].map((one) =>
			one(this.stage)
		);
	}

	/** Draws a picture with the centres of its cards, changing only what differs from what is drawn; `placed` is called once every card has its place, before it is drawn, so that the view can be brought where the drawing is to begin. */
	async draw(
		picture: Picture,
		positions: ReadonlyMap<string, Point>,
		placed: () => void = () => undefined
	): Promise<void> {
		if (!areFontsReady()) await fontsReady();
		await this.drawing.draw(picture, positions, placed);
		if (this.selected.length > 0) this.select(this.selected);
		this.connector.follow();
	}

	/** Shows these cards, arrows and grounds as selected, and no others. */
	select(ids: readonly string[]): void {
		this.selected = ids;
		this.drawing.select(ids);
		this.offerConnector();
	}

	/** Shows everything. */
	fit(): void {
		const { viewport, scene } = this.stage;
		viewport.show(scene.boxes());
	}

	/** Shows these cards and grounds, as large as they fit up to 100 %. */
	zoomTo(ids: readonly string[]): void {
		const { viewport, scene } = this.stage;
		viewport.show(
			ids.flatMap((id) => scene.boxOf(id) ?? []),
			64
		);
	}

	/** Zooms in (above 1) or out (below 1) about the middle. */
	zoomBy(factor: number): void {
		this.stage.viewport.zoomBy(factor);
	}

	/** How large the canvas is shown; 1 is 100 %. */
	get zoom(): number {
		return this.stage.cy.zoom();
	}

	/** How much of each card is seen at this zoom. */
	get detail(): Detail {
		return detailAt(this.zoom);
	}

	/** Brings a card, ground or arrow to the middle without zooming. */
	centre(id: string): void {
		const place = this.stage.scene.boxOf(id) ?? this.stage.scene.middleOf(id);
		if (place !== undefined) this.stage.viewport.centre(place);
	}

	/** Pans by so many pixels. */
	panBy(dx: number, dy: number): void {
		this.stage.viewport.panBy(dx, dy);
	}

	/** Draws in another theme, without building anything anew; what is on the screen changes first. */
	async setTheme(theme: Theme): Promise<void> {
		this.stage.look.theme = theme;
		this.stage.overview.refresh();
		await this.drawing.restyle();
	}

	/** Where a card, ground or the middle of an arrow is on the screen, within the container: its left, top, width and height in pixels. */
	screenPositionOf(
		id: string
	): { left: number; top: number; width: number; height: number } | undefined {
		const at = this.stage.scene.boxOf(id) ?? this.stage.scene.middleOf(id);
		if (at === undefined) return undefined;
		const box = { width: 0, height: 0, ...at };
		const zoom = this.zoom;
		const { x, y } = this.stage.viewport.toScreen({
			x: box.x - box.width / 2,
			y: box.y - box.height / 2
		});
		return { left: x, top: y, width: box.width * zoom, height: box.height * zoom };
	}

	/** Where a point of the window lies on the canvas. */
	canvasPointAt(clientX: number, clientY: number): Point {
		const { left, top } = this.stage.frame.getBoundingClientRect();
		return this.stage.viewport.toCanvas({ x: clientX - left, y: clientY - top });
	}

	/** The centres of all cards as they are drawn, for those that had no place before. */
	positions(): Map<string, Point> {
		return new Map([...this.stage.scene.grid.all()].map(([id, { x, y }]) => [id, { x, y }]));
	}

	/** The centre and size of every card, in canvas units. */
	boxes(): Box[] {
		return [...this.stage.scene.grid.all()].map(([, box]) => box);
	}

	/** What is in view, in canvas units. */
	get window(): Box {
		return this.stage.viewport.window;
	}

	/** Brings a point of the canvas to the middle. */
	lookAt(point: Point): void {
		this.stage.viewport.centre(point);
	}

	/** The next card in a direction, for the arrow keys. */
	neighbourInDirection(id: string, direction: Direction): string | undefined {
		return neighbourAmong(this.stage.scene.grid.all(), id, direction);
	}

	/** Takes the canvas off the page, with everything it listens to. */
	destroy(): void {
		this.drawing.stop();
		this.teardowns.forEach((teardown) => teardown());
		this.connector.close();
		this.stage.overview.close();
		this.stage.cy.destroy();
		this.stage.frame.remove();
	}

	private hover(id: string | undefined, callbacks: CanvasCallbacks): void {
		this.hovered = id;
		this.stage.overview.hovered = id;
		this.stage.overview.refresh();
		this.offerConnector();
		callbacks.onHover?.(id);
	}

	private offerConnector(): void {
		const cards = this.stage.scene.grid;
		const [only] = this.selected.length === 1 ? this.selected : [];
		const offered = [this.hovered, only].find((id) => id !== undefined && cards.boxOf(id));
		this.connector.offer(offered);
	}
}

function newFrame(container: HTMLElement): HTMLElement {
	const frame = document.createElement('div');
	Object.assign(frame.style, {
		position: 'relative',
		width: '100%',
		height: '100%',
		overflow: 'hidden',
		userSelect: 'none'
	});
	container.append(frame);
	return frame;
}

function newCore(frame: HTMLElement, look: Look): Core {
	const surface = document.createElement('div');
	Object.assign(surface.style, { position: 'absolute', inset: '0' });
	frame.append(surface);
	return cytoscape({
		container: surface,
		style: styleFor(look),
		layout: { name: 'preset' },
		minZoom: zoomRange.least,
		maxZoom: zoomRange.most,
		boxSelectionEnabled: false,
		autounselectify: true,
		textureOnViewport: false,
		motionBlur: false
	});
}
