import type { Box } from '../core/graph/picture-space';
import type { Bundles } from './bundles';
import { sameArrow, sameBox, sameCard, sameGround } from './sameness';

/** What has to be drawn, drawn again or taken away, by the ids of cards, grounds and arrows. */
export interface Differences {
	readonly cards: readonly string[];
	readonly grounds: readonly string[];
	/** Those that condition others come after them. */
	readonly arrows: readonly string[];
	readonly gone: readonly string[];
}

/** What is different between two pictures, with the cards that have moved between them. */
export function differences(
	before: Bundles,
	after: Bundles,
	moved: ReadonlySet<string>,
	groundsBefore: ReadonlyMap<string, Box>,
	groundsAfter: ReadonlyMap<string, Box>
): Differences {
	const cards = changed(before.cards, after.cards, sameCard, (id) => moved.has(id));
	const grounds = changed(
		before.grounds,
		after.grounds,
		sameGround,
		(id) => !sameBox(groundsBefore.get(id), groundsAfter.get(id))
	);
	const goneArrows = missing(before.arrows, after.arrows);
	const newArrows = changed(before.arrows, after.arrows, sameArrow, () => false);
	return {
		cards,
		grounds,
		arrows: arrowsToDraw(before, after, moved, [...newArrows, ...goneArrows], newArrows),
		gone: [
			...goneArrows,
			...missing(before.cards, after.cards),
			...missing(before.grounds, after.grounds)
		]
	};
}

/** New and changed arrows, those at cards that have moved, and those beside arrows that have come or gone. */
function arrowsToDraw(
	before: Bundles,
	after: Bundles,
	moved: ReadonlySet<string>,
	restless: readonly string[],
	fresh: readonly string[]
): string[] {
	const cards = new Set(moved);
	if (restless.length < after.arrows.size / 2)
		for (const id of restless) {
			const arrow = after.arrows.get(id) ?? before.arrows.get(id);
			for (const card of arrow?.from ?? []) cards.add(card);
		}
	const ids = new Set([...fresh, ...after.touching(cards).map((arrow) => arrow.id)]);
	const conditions = (id: string) => 'arrow' in (after.arrows.get(id)?.to ?? []);
	return [...[...ids].filter((id) => !conditions(id)), ...[...ids].filter(conditions)];
}

function changed<Value>(
	before: ReadonlyMap<string, Value>,
	after: ReadonlyMap<string, Value>,
	isSame: (one: Value, other: Value) => boolean,
	isMoved: (id: string) => boolean
): string[] {
	const ids: string[] = [];
	for (const [id, value] of after) {
		const old = before.get(id);
		if (old === undefined || isMoved(id) || !isSame(old, value)) ids.push(id);
	}
	return ids;
}

function missing(
	before: ReadonlyMap<string, unknown>,
	after: ReadonlyMap<string, unknown>
): string[] {
	return [...before.keys()].filter((id) => !after.has(id));
}
