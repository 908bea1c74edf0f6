import type { EventObject, NodeCollection, NodeSingular } from 'cytoscape';
import type { Point } from '../core/graph/picture-space';
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
	const moved = new Set<string>();
	const grabbed = watchGrabbed(stage);
	let held: NodeSingular | undefined;
	let dragged: Drag | undefined;
	let frame = 0;
	const catchUp = () => {
		frame = 0;
		(stage.lift.isOn ? carryMoved : followMoved)(stage, placesOf(stage, moved));
	};
	const grab = (event: EventObject) => (held = event.target as NodeSingular);
	const drag = (event: EventObject) => {
		const node = event.target as NodeSingular;
		moved.add(node.id());
		if (node.same(held ?? node))
			settle((dragged ??= beginDrag(stage, node, grabbed.all())), node, event.originalEvent);
		frame ||= requestAnimationFrame(catchUp);
	};
	const drop = () => {
		cancelAnimationFrame(frame);
		dragged?.snapping.close();
		stage.lift.end();
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
	const deaf = heed(stage, { grabon: grab, drag, dragfreeon: drop });
	return () => {
		[stop, deaf, grabbed.stop].forEach((end) => end());
		cancelAnimationFrame(frame);
		dragged?.snapping.close();
	};
}

/** What is grabbed at once, as the library tells it; looking for it among all that is drawn would take long. */
function watchGrabbed(stage: Stage): { all: () => NodeCollection; stop: Teardown } {
	let all = stage.cy.collection().nodes();
	const stop = heed(stage, {
		grabon: () => (all = stage.cy.collection().nodes()),
		grab: (event) => all.merge(event.target as NodeSingular)
	});
	return { all: () => all, stop };
}

/** Hears of nodes that are dragged. */
function heed({ cy }: Stage, acts: Record<string, (event: EventObject) => unknown>): Teardown {
	const all = Object.entries(acts);
	for (const [type, act] of all) cy.on(type, 'node', act);
	return () => all.forEach(([type, act]) => cy.off(type, 'node', act));
}

/** Hears Esc before the rest of the page does, which goes without it where it meant something. */
function onEscape(act: () => boolean): Teardown {
	const heed = (event: KeyboardEvent) => {
		if (event.key === 'Escape' && act()) event.stopPropagation();
	};
	return listen(window, 'keydown', heed, { capture: true });
}

function beginDrag(stage: Stage, held: NodeSingular, grabbed: NodeCollection): Drag {
	const { scene, lift } = stage;
	const cards = grabbed.union(held);
	const taken = new Set(cards.map((one) => one.id()));
	lift.begin(cards);
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

/** Lets links and grounds follow cards that are lifted off the drawing. */
function carryMoved(stage: Stage, moved: ReadonlyMap<string, Point>): void {
	const { sheet, scene, overview, lift, callbacks } = stage;
	const grounds = scene.carry(moved);
	if (grounds.length > 0)
		sheet.change(() => grounds.forEach((id) => sheet.put(id, scene.ground(id))));
	if (overview.isSeen) overview.refresh();
	lift.show();
	callbacks.onView?.();
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
