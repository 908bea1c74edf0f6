import type { EventObject, NodeSingular } from 'cytoscape';
import type { Point } from '../core/graph/picture-space';
import { followMoved, tellMoved } from './dragging';
import { Snapping } from './snapping';
import { follow, listen, type Stage, type Teardown } from './stage';

/** Dragging a ground or its title moves all its cards; where it is selected, everything selected goes along. */
export function dragGrounds(stage: Stage): Teardown {
	const { cy, frame } = stage;
	let pointer: PointerEvent | undefined;
	const note = listen(frame, 'pointerdown', (event) => (pointer = event), { capture: true });
	const begin = (event: EventObject) => {
		if (pointer?.button !== 0 || pointer.shiftKey) return;
		dragFrom(stage, pointer, cardsTakenAlong(stage, event.target as NodeSingular));
	};
	const grounds = 'node.ground, node.title';
	cy.on('tapstart', grounds, begin);
	return () => {
		note();
		cy.off('tapstart', grounds, begin);
	};
}

function cardsTakenAlong({ cy, scene }: Stage, node: NodeSingular): Map<string, Point> {
	const ground = (node.data('owner') as string | undefined) ?? node.id();
	const chosen = cy.getElementById(ground).selected() ? cy.nodes(':selected') : cy.collection();
	const ids = chosen.map((one) => one.id());
	const cards = new Set([ground, ...ids].flatMap((id) => [...scene.cardsOn(id), id]));
	return new Map(
		[...cards].flatMap((id) => {
			const box = scene.grid.boxOf(id);
			return box === undefined ? [] : [[id, { x: box.x, y: box.y }] as const];
		})
	);
}

function dragFrom(stage: Stage, pointer: PointerEvent, starts: ReadonlyMap<string, Point>): void {
	const { own } = stage;
	const begun = { x: pointer.clientX, y: pointer.clientY };
	let snapping: Snapping | undefined;
	let places = new Map<string, Point>();
	let frame = 0;
	const show = () => {
		frame = 0;
		place(stage, places);
	};
	const end = (last: ReadonlyMap<string, Point>) => {
		cancelAnimationFrame(frame);
		snapping?.close();
		if (own.isBusy) place(stage, last);
		setTimeout(() => (own.isBusy = false));
	};
	follow(pointer, {
		move: (event) => {
			const by = { x: event.clientX - begun.x, y: event.clientY - begun.y };
			if (!own.isBusy && Math.hypot(by.x, by.y) < 4) return;
			own.isBusy = true;
			snapping ??= snappingOf(stage, starts);
			places = shifted(starts, snapping.settle(onCanvas(by, stage.viewport.zoom), event));
			frame ||= requestAnimationFrame(show);
		},
		drop: () => {
			end(places);
			tellMoved(stage, places);
		},
		cancel: () => end(starts)
	});
}

/** Grounds come into line with grounds, and with cards that stand on none. */
function snappingOf(stage: Stage, taken: ReadonlyMap<string, Point>): Snapping {
	const { scene } = stage;
	const grounds = [...scene.groundBoxes()].map(([id, box]) => ({
		box,
		isTaken: scene.cardsOn(id).every((card) => taken.has(card))
	}));
	const standing = new Set([...scene.groundBoxes().keys()].flatMap((id) => scene.cardsOn(id)));
	const loose = [...scene.grid.all()]
		.filter(([id]) => !standing.has(id))
		.map(([id, box]) => ({ box, isTaken: taken.has(id) }));
	const boxes = (isTaken: boolean) =>
		[...grounds, ...loose].filter((one) => one.isTaken === isTaken).map(({ box }) => box);
	return new Snapping(stage, boxes(true), boxes(false));
}

function onCanvas({ x, y }: Point, zoom: number): Point {
	return { x: x / zoom, y: y / zoom };
}

function shifted(starts: ReadonlyMap<string, Point>, by: Point): Map<string, Point> {
	const [dx, dy] = [Math.round(by.x), Math.round(by.y)];
	return new Map([...starts].map(([id, { x, y }]) => [id, { x: x + dx, y: y + dy }]));
}

function place(stage: Stage, places: ReadonlyMap<string, Point>): void {
	const { cy } = stage;
	cy.batch(() => {
		for (const [id, at] of places) cy.getElementById(id).position({ ...at });
	});
	followMoved(stage, places);
}
