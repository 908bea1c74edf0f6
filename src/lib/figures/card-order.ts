import type { Picture } from '../core/graph/picture-parts';
import { columnTolerance, groundsApart, rowTolerance, sideBySide } from './canvas-distances';
import type { Point } from './geometry';

/** How the cards of a picture stood to one another on the canvas, so that they can stand so again on paper. */
export interface CardOrder {
	/** Whether two cards stood side by side, not above one another. */
	readonly beside: (one: number, other: number) => boolean;
	/** Whether the one's configuration stood wholly to the left of the other's. */
	readonly groundsBeside: (one: number, other: number) => boolean;
	/** Whether the one's configuration stood wholly above the other's, and not beside it. */
	readonly groundsBelow: (one: number, other: number) => boolean;
}

/** How the cards and configurations of a picture stood to one another. */
export function orderOf(picture: Picture, places: readonly Point[]): CardOrder {
	const pitch = pitchOf(places);
	const extents = extentsOf(picture, places);
	const extentOf = picture.cards.map(({ ground }) => extents.get(ground ?? ''));
	const isLeft = (one?: Extent, other?: Extent) =>
		one !== undefined && other !== undefined && one.right + 2 * groundsApart <= other.left;
	return {
		beside: (one, other) => Math.abs((places[one]?.x ?? 0) - (places[other]?.x ?? 0)) >= pitch,
		groundsBeside: (one, other) => isLeft(extentOf[one], extentOf[other]),
		groundsBelow: (one, other) => {
			const [first, second] = [extentOf[one], extentOf[other]];
			if (first === undefined || second === undefined) return false;
			if (isLeft(first, second) || isLeft(second, first)) return false;
			return first.bottom + groundsApart <= second.top;
		}
	};
}

/** The distance from which cards stand side by side: cards in one row never lie on one another. */
function pitchOf(places: readonly Point[]): number {
	let pitch = sideBySide;
	places.forEach((one, index) => {
		for (const other of places.slice(index + 1)) {
			const across = Math.abs(one.x - other.x);
			const isInRow = Math.abs(one.y - other.y) <= rowTolerance;
			if (isInRow && across > columnTolerance) pitch = Math.min(pitch, across);
		}
	});
	return pitch;
}

interface Extent {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

function extentsOf({ cards }: Picture, places: readonly Point[]): Map<string, Extent> {
	const extents = new Map<string, Extent>();
	cards.forEach(({ ground }, index) => {
		const place = places[index];
		if (ground === undefined || place === undefined) return;
		const { x, y } = place;
		const known = extents.get(ground) ?? { left: x, right: x, top: y, bottom: y };
		extents.set(ground, {
			left: Math.min(known.left, x),
			right: Math.max(known.right, x),
			top: Math.min(known.top, y),
			bottom: Math.max(known.bottom, y)
		});
	});
	return extents;
}
