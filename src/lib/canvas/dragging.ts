import type { Collection, EventObject, NodeCollection, NodeSingular } from 'cytoscape';
import type { Point } from '../core/graph/picture-space';
import { takeAlong } from './renderer';
import { Snapping } from './snapping';
import { listen, type Stage, type Teardown } from './stage';

/** A drag under way: what moves, where the card under the pointer began, and how far all were set off to be in line. */
interface Drag {
	readonly cards: NodeCollection;
	readonly start: Point;
	readonly snapping: Snapping;
	off: Point;
	/** Called off by Esc: all goes back, and stays there until the mouse is let go. */
	isOff: boolean;
}

/** Dragging a card moves it and the selected cards with it, gently pulled into line. Links and grounds follow at once, but only the drop is told. */
export function dragCards(stage: Stage): Teardown {
	const { cy } = stage;
	const moved = new Set<string>();
	let held: NodeSingular | undefined;
	let dragged: Drag | undefined;
	let frame = 0;
	const catchUp = () => {
		frame = 0;
		followMoved(stage, placesOf(stage, moved));
	};
	const grab = (event: EventObject) => (held = event.target as NodeSingular);
	const drag = (event: EventObject) => {
		const node = event.target as NodeSingular;
		moved.add(node.id());
		if (node.same(held ?? node))
			settle((dragged ??= beginDrag(stage, node)), node, event.originalEvent);
		frame ||= requestAnimationFrame(catchUp);
	};
	const drop = () => {
		cancelAnimationFrame(frame);
		dragged?.snapping.close();
		catchUp();
		if (dragged?.isOff !== true) tellMoved(stage, placesOf(stage, moved));
		moved.clear();
		held = dragged = undefined;
	};
	const stop = onEscape(() => {
		if (dragged === undefined || held === undefined) return false;
		settle(Object.assign(dragged, { isOff: true }), held);
		frame ||= requestAnimationFrame(catchUp);
		return true;
	});
	cy.on('grabon', 'node', grab).on('drag', 'node', drag).on('dragfreeon', 'node', drop);
	return () => {
		stop();
		cancelAnimationFrame(frame);
		dragged?.snapping.close();
		cy.off('grabon', 'node', grab).off('drag', 'node', drag).off('dragfreeon', 'node', drop);
	};
}

/** Hears Esc before the rest of the page does, which goes without it where it meant something. */
function onEscape(act: () => boolean): Teardown {
	const heed = (event: KeyboardEvent) => {
		if (event.key === 'Escape' && act()) event.stopPropagation();
	};
	return listen(window, 'keydown', heed, { capture: true });
}

function beginDrag(stage: Stage, held: NodeSingular): Drag {
	const { cy, scene } = stage;
	const cards = cy.nodes(':grabbed').union(held);
	const taken = new Set(cards.map((one) => one.id()));
	takeAlong(cy, linksAt(stage, taken));
	const all = [...scene.grid.all()];
	const boxes = (isTaken: boolean) =>
		all.flatMap(([id, box]) => (taken.has(id) === isTaken ? [box] : []));
	return {
		cards,
		start: scene.grid.boxOf(held.id()) ?? { ...held.position() },
		snapping: new Snapping(stage, boxes(true), boxes(false)),
		off: { x: 0, y: 0 },
		isOff: false
	};
}

/** Everything drawn for the links at some cards, with the points where they join. */
function linksAt({ cy, scene, sheet }: Stage, cards: Iterable<string>): Collection {
	const links = cy.collection();
	for (const arrow of scene.arrowsAt(cards))
		for (const id of sheet.elementsOf(arrow)) links.merge(cy.getElementById(id));
	return links;
}

/** The drawing library moves what is dragged by as much as the pointer moves, so what was set off before stays set off. */
function settle(drag: Drag, held: NodeSingular, event?: MouseEvent | TouchEvent): void {
	const { start, off, cards, snapping } = drag;
	const { x, y } = held.position();
	const by = { x: x - off.x - start.x, y: y - off.y - start.y };
	if (drag.isOff) snapping.close();
	const to = drag.isOff || event === undefined ? { x: 0, y: 0 } : snapping.settle(by, event);
	drag.off = { x: to.x - by.x, y: to.y - by.y };
	const further = { x: drag.off.x - off.x, y: drag.off.y - off.y };
	if (further.x !== 0 || further.y !== 0) cards.shift(further);
}

/** Where cards stand, at whole units. */
function placesOf({ cy }: Stage, ids: ReadonlySet<string>): Map<string, Point> {
	return new Map(
		[...ids].map((id) => {
			const { x, y } = cy.getElementById(id).position();
			return [id, { x: Math.round(x), y: Math.round(y) }];
		})
	);
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
