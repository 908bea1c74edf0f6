import type { Card } from '../core/graph/picture';
import type { Box, Point, Size } from '../core/graph/picture-space';
import type { Bundles } from './bundles';
import type { CardGrid } from './card-grid';

const gap = { across: 64, down: 22 };

/** A free place for a card that has none yet: after its cause, before its effect, else below the cards of its ground or of all. */
export function freePlaceFor(card: Card, size: Size, grid: CardGrid, bundles: Bundles): Point {
	const wanted = wantedPlace(card, size, grid, bundles);
	let place = wanted;
	for (let tries = 0; tries < 200 && isTaken(place, size, grid); tries++)
		place = { x: wanted.x, y: place.y + 24 };
	return { x: Math.round(place.x), y: Math.round(place.y) };
}

function wantedPlace(card: Card, size: Size, grid: CardGrid, bundles: Bundles): Point {
	for (const arrow of bundles.arrowsAt(card.id)) {
		const others = 'arrow' in arrow.to ? [] : arrow.to;
		const isEffect = others.includes(card.id);
		const neighbour = (isEffect ? arrow.from : others).flatMap((id) => grid.boxOf(id) ?? [])[0];
		if (neighbour === undefined) continue;
		const step = (neighbour.width + size.width) / 2 + gap.across;
		return { x: neighbour.x + (isEffect ? step : -step), y: neighbour.y };
	}
	const mates = card.ground === undefined ? [] : bundles.cardsOn(card.ground);
	const boxes = mates.flatMap((id) => grid.boxOf(id) ?? []);
	return below(boxes.length > 0 ? boxes : [...grid.all().values()], size);
}

function below(boxes: readonly Box[], size: Size): Point {
	if (boxes.length === 0) return { x: 0, y: 0 };
	const left = boxes.reduce((least, box) => Math.min(least, box.x - box.width / 2), Infinity);
	const bottom = boxes.reduce((most, box) => Math.max(most, box.y + box.height / 2), -Infinity);
	return { x: left + size.width / 2, y: bottom + gap.down + size.height / 2 };
}

function isTaken(place: Point, size: Size, grid: CardGrid): boolean {
	const room = { ...place, width: size.width + gap.down, height: size.height + gap.down };
	return grid.within(room).length > 0;
}
