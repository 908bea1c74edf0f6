import { follow, listen, pointIn, type Stage, type Teardown } from './stage';

/** Wheel and trackpad: a wheel zooms about the pointer, two fingers pan, pinching zooms; dragging with space or the middle button pans. */
export function moveView(stage: Stage): Teardown {
	const { frame, viewport } = stage;
	const spacebar = watchSpace(frame);
	const stops = [
		listen(
			frame,
			'wheel',
			(event) => {
				event.preventDefault();
				event.stopPropagation();
				if (isPan(event)) viewport.panBy(-event.deltaX, -event.deltaY);
				else viewport.zoomBy(zoomFactor(event), pointIn(frame, event));
			},
			{ capture: true, passive: false }
		),
		listen(
			frame,
			'pointerdown',
			(event) => {
				if (event.button === 1 || (event.button === 0 && spacebar.isHeld())) pan(stage, event);
			},
			{ capture: true }
		),
		listen(frame, 'mousedown', (event) => spacebar.isHeld() && event.stopPropagation(), {
			capture: true
		})
	];
	return () => [...stops, spacebar.stop].forEach((stop) => stop());
}

function pan({ frame, viewport }: Stage, pointer: PointerEvent): void {
	pointer.preventDefault();
	pointer.stopPropagation();
	frame.style.cursor = 'grabbing';
	let [x, y] = [pointer.clientX, pointer.clientY];
	const done = () => (frame.style.cursor = '');
	follow(pointer, {
		move: (event) => {
			viewport.panBy(event.clientX - x, event.clientY - y);
			[x, y] = [event.clientX, event.clientY];
		},
		drop: done,
		cancel: done
	});
}

/** A mouse wheel moves in large even steps and straight up or down; two fingers on a trackpad do not. */
function isPan(event: WheelEvent): boolean {
	if (event.ctrlKey || event.metaKey || event.deltaMode !== WheelEvent.DOM_DELTA_PIXEL)
		return false;
	const isStep = event.deltaX === 0 && Math.abs(event.deltaY) >= 80;
	return event.shiftKey || !isStep;
}

function zoomFactor(event: WheelEvent): number {
	const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 33 : 1;
	const speed = event.ctrlKey && Math.abs(event.deltaY) < 50 ? 0.01 : 0.0018;
	return Math.exp(-event.deltaY * lines * speed);
}

/** Whether the space bar is held for the canvas: not while it types or presses a button elsewhere. */
function watchSpace(frame: HTMLElement): { isHeld: () => boolean; stop: Teardown } {
	let isHeld = false;
	const set = (held: boolean) => {
		isHeld = held;
		frame.style.cursor = held ? 'grab' : '';
	};
	const stops = [
		listen(window, 'keydown', (event) => {
			if (event.key !== ' ' || event.repeat || isForOthers(event.target, frame)) return;
			if (frame.matches(':hover')) set(true);
		}),
		listen(window, 'keyup', (event) => event.key === ' ' && isHeld && set(false)),
		listen(window, 'blur', () => isHeld && set(false))
	];
	return { isHeld: () => isHeld, stop: () => stops.forEach((stop) => stop()) };
}

function isForOthers(target: EventTarget | null, frame: HTMLElement): boolean {
	if (!(target instanceof HTMLElement) || frame.contains(target)) return false;
	return target.isContentEditable || target.matches('input, textarea, select, button, a, [role]');
}
