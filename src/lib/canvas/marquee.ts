import type { Box, Point } from '../core/graph/picture-space';
import { follow, listen, pointIn, type Stage, type Teardown } from './stage';

/** Dragging with Shift sweeps a rectangle and selects the cards it touches; Ctrl or Cmd besides adds to the selection. */
export function sweepToSelect(stage: Stage): Teardown {
	const { frame } = stage;
	let isSweeping = false;
	const down = listen(
		frame,
		'pointerdown',
		(event) => {
			if (event.button !== 0 || !event.shiftKey) return;
			isSweeping = false;
			sweep(stage, event, () => (isSweeping = true));
		},
		{ capture: true }
	);
	// The drawing library must not drag the card or the view that the sweep begins on.
	const hush = ['mousemove', 'mouseup'] as const;
	const hushed = hush.map((type) =>
		listen(window, type, (event) => isSweeping && event.stopImmediatePropagation(), {
			capture: true
		})
	);
	return () => [down, ...hushed].forEach((stop) => stop());
}

function sweep(stage: Stage, pointer: PointerEvent, began: () => void): void {
	const { frame } = stage;
	const from = pointIn(frame, pointer);
	let rectangle: HTMLElement | undefined;
	const clear = () => rectangle?.remove();
	follow(pointer, {
		move: (event) => {
			const to = pointIn(frame, event);
			if (rectangle === undefined && Math.hypot(to.x - from.x, to.y - from.y) < 5) return;
			if (rectangle === undefined) began();
			rectangle ??= frame.appendChild(newRectangle());
			lay(rectangle, from, to);
		},
		drop: (event) => {
			clear();
			if (rectangle === undefined) return;
			const area = boxBetween(stage, from, pointIn(frame, event));
			stage.callbacks.onSelect?.(stage.scene.grid.within(area), event.ctrlKey || event.metaKey);
		},
		cancel: clear
	});
}

function boxBetween({ viewport }: Stage, one: Point, other: Point): Box {
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
