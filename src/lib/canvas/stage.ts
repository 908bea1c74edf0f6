import type { Core } from 'cytoscape';
import type { CanvasCallbacks } from './callbacks';
import type { Lift } from './lift';
import type { Overview } from './overview';
import type { Scene } from './scene';
import type { Sheet } from './sheet';
import type { Look } from './theme';
import type { Viewport } from './viewport';

/** What the gestures work on. */
export interface Stage {
	/** Holds the drawing and what lies over it; gestures of our own are caught here before the drawing library sees them. */
	readonly frame: HTMLElement;
	readonly cy: Core;
	readonly scene: Scene;
	readonly sheet: Sheet;
	readonly viewport: Viewport;
	readonly overview: Overview;
	readonly lift: Lift;
	readonly callbacks: CanvasCallbacks;
	/** Busy while a gesture of our own is under way, and what the library makes of the same pointer does not count. */
	readonly own: { isBusy: boolean; isRestyling: boolean };
	readonly look: Look;
}

/** Undoes what a gesture has set up. */
export type Teardown = () => void;

/** Where a pointer is, within the frame. */
export function pointIn(frame: HTMLElement, event: { clientX: number; clientY: number }) {
	const { left, top } = frame.getBoundingClientRect();
	return { x: event.clientX - left, y: event.clientY - top };
}

/** Listens until torn down. */
export function listen<Type extends keyof WindowEventMap>(
	target: EventTarget,
	type: Type,
	act: (event: WindowEventMap[Type]) => void,
	options: AddEventListenerOptions = {}
): Teardown {
	const handler = act as EventListener;
	target.addEventListener(type, handler, options);
	return () => target.removeEventListener(type, handler, options);
}

/** Follows a pointer from here on until it is let go or taken away. */
export function follow(
	pointer: PointerEvent,
	act: {
		move: (event: PointerEvent) => void;
		drop: (event: PointerEvent) => void;
		cancel?: () => void;
	}
): void {
	const isOurs = (event: PointerEvent) => event.pointerId === pointer.pointerId;
	const stops: Teardown[] = [];
	const stop = () => stops.splice(0).forEach((one) => one());
	const end = (after: () => void) => {
		stop();
		after();
	};
	stops.push(
		listen(window, 'pointermove', (event) => isOurs(event) && act.move(event)),
		listen(window, 'pointerup', (event) => isOurs(event) && end(() => act.drop(event))),
		listen(window, 'pointercancel', (event) => isOurs(event) && end(() => act.cancel?.())),
		listen(
			window,
			'keydown',
			(event) => {
				if (event.key !== 'Escape') return;
				event.stopPropagation();
				end(() => act.cancel?.());
			},
			{ capture: true }
		)
	);
}
