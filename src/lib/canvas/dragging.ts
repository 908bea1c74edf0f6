import type { EventObject, NodeSingular } from 'cytoscape';
import type { Point } from '../core/graph/picture-space';
import type { Stage, Teardown } from './stage';

interface Lift {
	readonly from: Point;
	readonly cards: ReadonlyMap<string, Point>;
}

/**
 * Dragging a card moves it and the selected cards with it; dragging a ground or its title moves all its
 * cards. Links and grounds follow at once, but only the drop is told.
 */
export function dragCards(stage: Stage): Teardown {
	const { cy, callbacks } = stage;
	const moved = new Map<string, Point>();
	let frame = 0;
	const catchUp = () => {
		frame = 0;
		const { sheet, scene } = stage;
		sheet.change(() => scene.move(moved).forEach((drawn, id) => sheet.put(id, drawn)));
		stage.overview.refresh();
		callbacks.onView?.();
	};
	const drag = (event: EventObject) => {
		for (const [id, place] of movedWith(stage, event.target as NodeSingular)) moved.set(id, place);
		frame ||= requestAnimationFrame(catchUp);
	};
	const drop = () => {
		if (moved.size === 0) return;
		cancelAnimationFrame(frame);
		catchUp();
		const moves = [...moved].map(([id, { x, y }]) => ({ id, x, y }));
		moved.clear();
		callbacks.onMove?.(moves);
	};
	const lift = (event: EventObject) => liftCards(stage, event.target as NodeSingular);
	cy.on('grab', 'node', lift).on('drag', 'node', drag).on('dragfreeon', 'node', drop);
	return () => {
		cancelAnimationFrame(frame);
		cy.off('grab', 'node', lift).off('drag', 'node', drag).off('dragfreeon', 'node', drop);
	};
}

/** Remembers where a ground and its cards stood when it was taken hold of. */
function liftCards({ scene }: Stage, node: NodeSingular): void {
	if (node.hasClass('card')) return;
	const ground = (node.data('owner') as string | undefined) ?? node.id();
	const cards = new Map(
		scene.cardsOn(ground).flatMap((id) => {
			const box = scene.boxOf(id);
			return box === undefined ? [] : [[id, { x: box.x, y: box.y }] as const];
		})
	);
	node.scratch('lift', { from: { ...node.position() }, cards } satisfies Lift);
}

/** The card itself; or, where a ground or its title is dragged, its cards, which are taken along here. */
function movedWith({ cy }: Stage, node: NodeSingular): Map<string, Point> {
	const { x, y } = node.position();
	if (node.hasClass('card')) return new Map([[node.id(), { x: Math.round(x), y: Math.round(y) }]]);
	const { from, cards } = node.scratch('lift') as Lift;
	const [dx, dy] = [Math.round(x - from.x), Math.round(y - from.y)];
	const places = new Map([...cards].map(([id, at]) => [id, { x: at.x + dx, y: at.y + dy }]));
	cy.batch(() => {
		for (const [id, place] of places) cy.getElementById(id).position({ ...place });
	});
	return places;
}
