import type { Box, Point } from '../core/graph/picture-space';
import type { Viewport } from './viewport';
import { follow, listen, pointIn, type Stage, type Teardown } from './stage';

/** Dragging with Shift sweeps a rectangle and selects the cards it touches; Ctrl or Cmd besides adds to the selection. */
export function sweepToSelect(stage: Stage): Teardown {
	const { frame, own } = stage;
	const down = listen(
		frame,
		'pointerdown',
		(event) => {
			if (event.button === 0 && event.shiftKey) sweep(stage, event);
		},
		{ capture: true }
	);
	// The drawing library must not drag the card or the view that the sweep begins on.
	const move = listen(
		window,
		'mousemove',
		(event) => {
			if (own.isBusy) event.stopImmediatePropagation();
		},
		{ capture: true }
	);
	return () => [down, move].forEach((stop) => stop());
}

function sweep({ frame, own, viewport, scene, callbacks }: Stage, pointer: PointerEvent): void {
	const from = pointIn(frame, pointer);
	let rectangle: HTMLElement | undefined;
	const end = () => {
		rectangle?.remove();
		// Only after the mouse-up that follows has been let pass.
		setTimeout(() => (own.isBusy = false));
	};
	follow(pointer, {
		move: (event) => {
			const to = pointIn(frame, event);
			if (rectangle === undefined && Math.hypot(to.x - from.x, to.y - from.y) < 5) return;
			own.isBusy = true;
			rectangle ??= frame.appendChild(newRectangle());
			lay(rectangle, from, to);
		},
		drop: (event) => {
			end();
			if (rectangle === undefined) return;
			const area = boxBetween(viewport, from, pointIn(frame, event));
			callbacks.onSelect?.(scene.grid.within(area), event.ctrlKey || event.metaKey);
		},
		cancel: end
	});
}

function boxBetween(viewport: Viewport, one: Point, other: Point): Box {
	const [from, to] = [viewport.toCanvas(one), viewport.toCanvas(other)];
	return {
		x: (from.x + to.x) / 2,
		y: (from.y + to.y) / 2,
		width: Math.abs(from.x - to.x),
		height: Math.abs(from.y - to.y)
	};
}

function newRectangle(): HTMLElement {
	const rectangle = document.createElement('div');
	Object.assign(rectangle.style, {
		position: 'absolute',
		pointerEvents: 'none',
		border: '1px solid var(--accent, #0b6e63)',
		background: 'color-mix(in srgb, var(--accent, #0b6e63) 8%, transparent)',
		borderRadius: '4px'
	});
	return rectangle;
}

function lay(rectangle: HTMLElement, from: Point, to: Point): void {
	rectangle.style.left = `${Math.min(from.x, to.x)}px`;
	rectangle.style.top = `${Math.min(from.y, to.y)}px`;
	rectangle.style.width = `${Math.abs(from.x - to.x)}px`;
	rectangle.style.height = `${Math.abs(from.y - to.y)}px`;
}
