import type { Point } from '../core/graph/picture-space';
import { follow, listen, pointIn, type Stage, type Teardown } from './stage';

const svg = 'http://www.w3.org/2000/svg';

/** The small handle at the right edge of a card, from which a link is drawn to another card or into the open. */
export class Connector {
	private readonly handle = newHandle();
	private readonly stops: Teardown[];
	private card: string | undefined;
	private isDragging = false;

	constructor(private readonly stage: Stage) {
		stage.frame.append(this.handle);
		this.stops = [
			listen(this.handle, 'pointerdown', (event) => this.draw(event)),
			listen(this.handle, 'mousedown', (event) => event.stopPropagation())
		];
	}

	/** Offers the handle at a card, or nowhere. */
	offer(card: string | undefined): void {
		if (this.isDragging) return;
		this.card = card;
		this.follow();
	}

	/** Puts the handle where its card is now. */
	follow(): void {
		const box = this.card === undefined ? undefined : this.stage.scene.grid.boxOf(this.card);
		const isLarge = this.stage.cy.zoom() > 0.35;
		this.handle.style.display = box !== undefined && isLarge ? 'grid' : 'none';
		if (box === undefined) return;
		const { x, y } = this.stage.viewport.toScreen({ x: box.x + box.width / 2, y: box.y });
		this.handle.style.transform = `translate(${Math.round(x) - 2}px, ${Math.round(y) - 13}px)`;
	}

	close(): void {
		this.stops.forEach((stop) => stop());
		this.handle.remove();
	}

	private draw(pointer: PointerEvent): void {
		const from = this.card;
		if (pointer.button !== 0 || from === undefined) return;
		pointer.preventDefault();
		pointer.stopPropagation();
		this.isDragging = true;
		this.handle.style.display = 'none';
		const start = pointIn(this.stage.frame, pointer);
		const line = newLine(this.stage.frame);
		const finish = () => {
			this.isDragging = false;
			this.follow();
			line.root.remove();
			this.aimAt(undefined);
		};
		follow(pointer, {
			move: (event) => {
				const at = pointIn(this.stage.frame, event);
				line.path.setAttribute('d', curveBetween(start, at));
				this.aimAt(this.cardAt(at, from));
			},
			drop: (event) => {
				finish();
				this.drop(from, start, pointIn(this.stage.frame, event));
			},
			cancel: finish
		});
	}

	private drop(from: string, start: Point, at: Point): void {
		const { callbacks, viewport, scene } = this.stage;
		if (Math.hypot(at.x - start.x, at.y - start.y) < 6) return callbacks.onHandle?.(from);
		const to = this.cardAt(at, from);
		if (to !== undefined) return callbacks.onLink?.(from, to);
		const { x, y } = viewport.toCanvas(at);
		const place = { x: Math.round(x), y: Math.round(y) };
		if (scene.grid.at(place) === undefined)
			callbacks.onDropConnector?.(from, place, scene.groundAt(place));
	}

	private cardAt(at: Point, from: string): string | undefined {
		const id = this.stage.scene.grid.at(this.stage.viewport.toCanvas(at), 4);
		return id === from ? undefined : id;
	}

	private aimAt(card: string | undefined): void {
		const { cy } = this.stage;
		cy.nodes('.aimed').removeClass('aimed');
		if (card !== undefined) cy.getElementById(card).addClass('aimed');
	}
}

/** Large enough to be hit (26 px), small enough (18 px) not to cover much. A pointer's shortcut only: the keyboard has its own way. */
function newHandle(): HTMLElement {
	const handle = document.createElement('div');
	handle.setAttribute('aria-hidden', 'true');
	handle.dataset['part'] = 'connector';
	handle.innerHTML =
		'<svg width="18" height="18" viewBox="0 0 18 18"><circle cx="9" cy="9" r="9" fill="var(--accent, #0b6e63)"/>' +
		'<path d="M9 5v8M5 9h8" stroke="var(--on-accent, #fff)" stroke-width="1.8" stroke-linecap="round"/></svg>';
	Object.assign(handle.style, {
		position: 'absolute',
		left: '0',
		top: '0',
		width: '26px',
		height: '26px',
		placeItems: 'center',
		cursor: 'crosshair',
		touchAction: 'none',
		display: 'none'
	});
	return handle;
}

function newLine(frame: HTMLElement): { root: SVGSVGElement; path: SVGPathElement } {
	const root = document.createElementNS(svg, 'svg');
	Object.assign(root.style, {
		position: 'absolute',
		inset: '0',
		width: '100%',
		height: '100%',
		pointerEvents: 'none'
	});
	const path = document.createElementNS(svg, 'path');
	path.setAttribute('fill', 'none');
	path.setAttribute('stroke', 'var(--accent, #0b6e63)');
	path.setAttribute('stroke-width', '2');
	path.setAttribute('stroke-linecap', 'round');
	root.append(path);
	frame.append(root);
	return { root, path };
}

function curveBetween(from: Point, to: Point): string {
	const reach = Math.max(24, Math.abs(to.x - from.x) / 2);
	return `M${from.x} ${from.y}C${from.x + reach} ${from.y} ${to.x - reach} ${to.y} ${to.x} ${to.y}`;
}
