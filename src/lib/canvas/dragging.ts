import type { EventObject, NodeSingular } from 'cytoscape';
import type { Point } from '../core/graph/picture-space';
import type { Stage, Teardown } from './stage';

/** Dragging a card moves it and the selected cards with it. Links and grounds follow at once, but only the drop is told. */
export function dragCards(stage: Stage): Teardown {
	const { cy } = stage;
	const moved = new Map<string, Point>();
	let frame = 0;
	const catchUp = () => {
		frame = 0;
		followMoved(stage, moved);
	};
	const drag = (event: EventObject) => {
		const node = event.target as NodeSingular;
		const { x, y } = node.position();
		moved.set(node.id(), { x: Math.round(x), y: Math.round(y) });
		frame ||= requestAnimationFrame(catchUp);
	};
	const drop = () => {
		cancelAnimationFrame(frame);
		catchUp();
		tellMoved(stage, moved);
		moved.clear();
	};
	cy.on('drag', 'node', drag).on('dragfreeon', 'node', drop);
	return () => {
		cancelAnimationFrame(frame);
		cy.off('drag', 'node', drag).off('dragfreeon', 'node', drop);
	};
}

/** Lets links and grounds follow cards that have moved. */
export function followMoved(
	{ sheet, scene, overview, callbacks }: Stage,
	moved: ReadonlyMap<string, Point>
): void {
	sheet.change(() => scene.move(moved).forEach((drawn, id) => sheet.put(id, drawn)));
	overview.refresh();
	callbacks.onView?.();
}

/** Says where cards have been dropped. */
export function tellMoved({ callbacks }: Stage, moved: ReadonlyMap<string, Point>): void {
	if (moved.size > 0) callbacks.onMove?.([...moved].map(([id, { x, y }]) => ({ id, x, y })));
}
