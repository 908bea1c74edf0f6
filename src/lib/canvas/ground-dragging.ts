import type { EventObject, NodeSingular } from 'cytoscape';
import type { Point } from '../core/graph/picture-space';
import { followMoved, tellMoved } from './dragging';
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
	let places = new Map<string, Point>();
	let frame = 0;
	const show = () => {
		frame = 0;
		place(stage, places);
	};
	const end = (last: ReadonlyMap<string, Point>) => {
		cancelAnimationFrame(frame);
		if (own.isBusy) place(stage, last);
		setTimeout(() => (own.isBusy = false));
	};
	follow(pointer, {
		move: (event) => {
			const by = { x: event.clientX - begun.x, y: event.clientY - begun.y };
			if (!own.isBusy && Math.hypot(by.x, by.y) < 4) return;
			own.isBusy = true;
			places = shifted(starts, by, stage.viewport.zoom);
			frame ||= requestAnimationFrame(show);
		},
		drop: () => {
			end(places);
			tellMoved(stage, places);
		},
		cancel: () => end(starts)
	});
}

function shifted(starts: ReadonlyMap<string, Point>, by: Point, zoom: number): Map<string, Point> {
	const [dx, dy] = [Math.round(by.x / zoom), Math.round(by.y / zoom)];
	return new Map([...starts].map(([id, { x, y }]) => [id, { x: x + dx, y: y + dy }]));
}

function place(stage: Stage, places: ReadonlyMap<string, Point>): void {
	const { cy } = stage;
	cy.batch(() => {
		for (const [id, at] of places) cy.getElementById(id).position({ ...at });
	});
	followMoved(stage, places);
}
