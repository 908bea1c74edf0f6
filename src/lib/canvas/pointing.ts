import type { EventObject, SingularElementReturnValue } from 'cytoscape';
import type { Stage, Teardown } from './stage';

/** Clicks, double clicks, right clicks and hovering, said in the picture's own ids. */
export function pointAtThings(stage: Stage): Teardown {
	const { cy, callbacks } = stage;
	const hover = hovering(stage);
	const acts: [string, (event: EventObject) => unknown][] = [
		['tap', (event) => tap(stage, event)],
		// Of a mouse the library would take any two clicks in quick succession for a double click: on two cards, or with a right click between.
		['dbltap', (event) => isTouch(event.originalEvent) && doubleClick(stage, event)],
		[
			'cxttap taphold',
			(event) => {
				const mouse = event.originalEvent as MouseEvent | TouchEvent;
				const touch = isTouch(mouse) ? (mouse.touches[0] ?? mouse.changedTouches[0]) : mouse;
				if (event.type === 'taphold' && !isTouch(mouse)) return;
				if (touch === undefined) return;
				callbacks.onContextMenu?.(ownerOf(event), { x: touch.clientX, y: touch.clientY });
			}
		],
		['mouseover', (event) => hover(ownerOf(event))],
		['mouseout', () => hover(undefined)]
	];
	const heeded = acts.map(([type, act]) => {
		const unlessBusy = (event: EventObject) => {
			if (!stage.own.isBusy) act(event);
		};
		cy.on(type, unlessBusy);
		return () => cy.off(type, unlessBusy);
	});
	return () => heeded.forEach((stop) => stop());
}

/** The id of the card, arrow or ground that an event is about. */
export function ownerOf({ target, cy }: EventObject): string | undefined {
	if (target === cy) return undefined;
	const element = target as SingularElementReturnValue;
	return (element.data('owner') as string | undefined) ?? element.id();
}

function isTouch(event: MouseEvent | TouchEvent): event is TouchEvent {
	return 'touches' in event;
}

/** The browser counts the clicks of a mouse: the second of a double click opens, those after it say nothing more. */
function tap(stage: Stage, event: EventObject): void {
	const count = event.originalEvent.detail;
	if (count === 2) doubleClick(stage, event);
	else if (count < 2) click(stage, event);
}

function click({ callbacks }: Stage, event: EventObject): void {
	const id = ownerOf(event);
	const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
	if (id === undefined) callbacks.onBackground?.();
	else callbacks.onSelect?.([id], shiftKey || ctrlKey || metaKey);
}

function doubleClick({ callbacks, scene }: Stage, event: EventObject): void {
	const id = ownerOf(event);
	const at = { x: Math.round(event.position.x), y: Math.round(event.position.y) };
	const isTitle =
		event.target !== event.cy &&
		(event.target as { hasClass(c: string): boolean }).hasClass('title');
	const isGround = id !== undefined && !isTitle && scene.shown.grounds.some((one) => one.id === id);
	if (id === undefined || isGround) callbacks.onAddAt?.(at, scene.groundAt(at));
	else callbacks.onOpen?.(id);
}

/** Everything drawn for what is pointed at shows it: all the stretches of a link with its words. */
function hovering({ cy, frame, sheet, callbacks }: Stage) {
	let hovered: readonly string[] = [];
	return (id: string | undefined) => {
		cy.batch(() => {
			for (const part of hovered) cy.getElementById(part).removeClass('hovered');
			hovered = id === undefined ? [] : sheet.elementsOf(id);
			for (const part of hovered) cy.getElementById(part).addClass('hovered');
		});
		frame.style.cursor = id === undefined ? '' : 'pointer';
		callbacks.onHover?.(id);
	};
}
