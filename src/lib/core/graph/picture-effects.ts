import { isCards } from './picture-arrow';
import type { Arrow } from './picture-parts';

/** The cards an arrow leads to in the end: what conditions a link bears on that link's effects. */
export function effectsOf(
	arrow: Arrow,
	byId: ReadonlyMap<string, Arrow>,
	passed: ReadonlySet<string> = new Set()
): readonly string[] {
	if (isCards(arrow.to)) return arrow.to;
	const conditioned = byId.get(arrow.to.arrow);
	if (conditioned === undefined || passed.has(arrow.id)) return [];
	return effectsOf(conditioned, byId, new Set([...passed, arrow.id]));
}

/** The arrows of a picture by their ids. */
export function arrowsById(arrows: readonly Arrow[]): Map<string, Arrow> {
	return new Map(arrows.map((arrow) => [arrow.id, arrow]));
}
