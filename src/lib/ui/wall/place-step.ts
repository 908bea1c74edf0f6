import type { Point } from '$lib/core/graph/picture-space';
import type { WallStep } from '$lib/core/wall/wall-step';
import { placeNear } from './place-near';
import { placeOverview } from './place-overview';
import { measures, type WallCardFace, type WallSize, type WordsWidth } from './wall-face';

/** Places the cards of a step: the whole graph as it stands in the room, where a room can read it so; all else in columns. */
export function placeStep(
	step: WallStep,
	places: ReadonlyMap<string, Point>,
	size: WallSize,
	width: WordsWidth
): WallCardFace[] {
	const asInRoom = step.kind === 'overview' ? placeOverview(step, places, size, width) : undefined;
	return asInRoom ?? placeNear(step, size, width);
}

/** Whether the last row reads every label of a step, none of them cut. */
export function isLegible(
	step: WallStep,
	places: ReadonlyMap<string, Point>,
	size: WallSize,
	width: WordsWidth
): boolean {
	if (step.kind === 'overview') return placeOverview(step, places, size, width) !== undefined;
	return placeNear(step, size, width).every(({ text }) => text >= measures.legible);
}
