import type { EventObject, NodeCollection, NodeSingular } from 'cytoscape';
import type { Point } from '../core/graph/picture-space';
import { Snapping } from './snapping';
import type { Stage, Teardown } from './stage';

/** A drag under way: what moves, where the card under the pointer began, and how far all were set off to be in line. */
interface Drag {
	readonly cards: NodeCollection;
	readonly start: Point;
	readonly snapping: Snapping;
	off: Point;
}

/** Dragging a card moves it and the selected cards with it, gently pulled into line. Links and grounds follow at once, but only the drop is told. */
export function dragCards(stage: Stage): Teardown {
	const { cy } = stage;
	const moved = new Map<string, Point>();
	let held: NodeSingular | undefined;
	let dragged: Drag | undefined;
	let frame = 0;
	const catchUp = () => {
		frame = 0;
		for (const id of moved.keys()) moved.set(id, wholePlace(cy.getElementById(id).position()));
		followMoved(stage, moved);
	};
	const grab = (event: EventObject) => (held = event.target as NodeSingular);
	const drag = (event: EventObject) => {
		const node = event.target as NodeSingular;
		moved.set(node.id(), node.position());
		if (node.same(held ?? node)) settle((dragged ??= beginDrag(stage, node)), node, event);
		frame ||= requestAnimationFrame(catchUp);
	};
	const drop = () => {
		cancelAnimationFrame(frame);
		dragged?.snapping.close();
		catchUp();
		tellMoved(stage, moved);
		moved.clear();
		held = dragged = undefined;
	};
	cy.on('grabon', 'node', grab).on('drag', 'node', drag).on('dragfreeon', 'node', drop);
	return () => {
		cancelAnimationFrame(frame);
		dragged?.snapping.close();
		cy.off('grabon', 'node', grab).off('drag', 'node', drag).off('dragfreeon', 'node', drop);
	};
}

function beginDrag(stage: Stage, held: NodeSingular): Drag {
	const { cy, scene } = stage;
	const cards = cy.nodes(':grabbed').union(held);
	const taken = new Set(cards.map((one) => one.id()));
	const all = [...scene.grid.all()];
	const boxes = (isTaken: boolean) =>
		all.flatMap(([id, box]) => (taken.has(id) === isTaken ? [box] : []));
	return {
		cards,
		start: scene.grid.boxOf(held.id()) ?? { ...held.position() },
		snapping: new Snapping(stage, boxes(true), boxes(false)),
		off: { x: 0, y: 0 }
	};
}

/** The drawing library moves what is dragged by as much as the pointer moves, so what was set off before stays set off. */
function settle(drag: Drag, held: NodeSingular, { originalEvent }: EventObject): void {
	const { start, off, cards, snapping } = drag;
	const { x, y } = held.position();
	const by = { x: x - off.x - start.x, y: y - off.y - start.y };
	const to = snapping.settle(by, originalEvent);
	drag.off = { x: to.x - by.x, y: to.y - by.y };
	const further = { x: drag.off.x - off.x, y: drag.off.y - off.y };
	if (further.x !== 0 || further.y !== 0) cards.shift(further);
}

function wholePlace({ x, y }: Point): Point {
	return { x: Math.round(x), y: Math.round(y) };
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
