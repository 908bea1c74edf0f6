import { isCards } from './picture-arrow';
import { arrowsById, effectsOf } from './picture-effects';
import type { Arrow, Picture, PictureOptions } from './picture-parts';

/** The picture with only what is wanted of it. */
export function sifted(picture: Picture, { ripplesOnly, isWanted }: PictureOptions): Picture {
	const rippling = ripplesOnly ? onlyRipples(picture) : picture;
	if (isWanted === undefined) return rippling;
	return keeping(rippling, new Set(rippling.cards.filter(isWanted).map(({ id }) => id)));
}

/** The picture with only what lies within reach of the focus. */
export function focused(picture: Picture, { focus }: PictureOptions): Picture {
	if (focus === undefined) return picture;
	const centre = picture.cards.filter((card) => card.element === focus.element);
	return keeping(
		picture,
		within(
			picture,
			centre.map((card) => card.id),
			focus.degrees
		)
	);
}

/** The cards that lie within so many arrows of some cards, whichever way the arrows point; a ripple is no step. */
export function within(picture: Picture, start: readonly string[], degrees: number): Set<string> {
	const arrows = neighbours(
		picture.arrows.filter((arrow) => arrow.manner !== 'ripple'),
		picture
	);
	const ripples = neighbours(
		picture.arrows.filter((arrow) => arrow.manner === 'ripple'),
		picture
	);
	const reached = new Set(start);
	let edge = spread([...reached], ripples, reached);
	for (let step = 0; step < degrees && edge.length > 0; step++) {
		const next = edge.flatMap((id) => [...(arrows.get(id) ?? [])]).filter((id) => !reached.has(id));
		for (const id of next) reached.add(id);
		edge = spread([...new Set(next)], ripples, reached);
	}
	return reached;
}

function spread(
	from: string[],
	ripples: ReadonlyMap<string, ReadonlySet<string>>,
	reached: Set<string>
): string[] {
	const all = [...from];
	for (let index = 0; index < all.length; index++)
		for (const id of ripples.get(all[index] ?? '') ?? [])
			if (!reached.has(id)) {
				reached.add(id);
				all.push(id);
			}
	return all;
}

/** Which cards each card is joined with; what conditions a link is joined with its causes and its effects. */
function neighbours(arrows: readonly Arrow[], picture: Picture): Map<string, Set<string>> {
	const byId = arrowsById(picture.arrows);
	const joined = new Map<string, Set<string>>();
	const join = (one: string, other: string) => {
		const others = joined.get(one);
		if (others) others.add(other);
		else joined.set(one, new Set([other]));
	};
	for (const arrow of arrows) {
		const conditioned = isCards(arrow.to) ? undefined : byId.get(arrow.to.arrow);
		const others = [...effectsOf(arrow, byId), ...(conditioned?.from ?? [])];
		for (const from of arrow.from)
			for (const other of others) {
				join(from, other);
				join(other, from);
			}
	}
	return joined;
}

function onlyRipples(picture: Picture): Picture {
	const rippling = picture.cards.filter((card) => card.ripple);
	if (picture.shows === 'elements')
		return keeping(
			picture,
			within(
				picture,
				rippling.map((card) => card.id),
				1
			)
		);
	const grounds = new Set(rippling.map((card) => card.ground));
	const cards = picture.cards.filter((card) => grounds.has(card.ground));
	return keeping(picture, new Set(cards.map((card) => card.id)));
}

/** The picture with these cards alone, the arrows that still have an end on either side, and the grounds still stood on. */
export function keeping(picture: Picture, kept: ReadonlySet<string>): Picture {
	const cards = picture.cards.filter((card) => kept.has(card.id));
	const grounds = new Set<string | undefined>(cards.map((card) => card.ground));
	return {
		...picture,
		cards,
		arrows: arrowsAmong(picture.arrows, kept),
		grounds: picture.grounds.filter((ground) => grounds.has(ground.id))
	};
}

function arrowsAmong(arrows: readonly Arrow[], kept: ReadonlySet<string>): Arrow[] {
	let left = arrows.flatMap((arrow) => withoutHiddenEnds(arrow, kept) ?? []);
	for (;;) {
		const ids = new Set(left.map((arrow) => arrow.id));
		const next = left.filter(({ to }) => isCards(to) || ids.has(to.arrow));
		if (next.length === left.length) return next;
		left = next;
	}
}

/** The arrow with the ends that are kept, and how many of its ends are not; none where a side has no end left. */
function withoutHiddenEnds(arrow: Arrow, kept: ReadonlySet<string>): Arrow | undefined {
	const from = arrow.from.filter((id) => kept.has(id));
	const to = isCards(arrow.to) ? arrow.to.filter((id) => kept.has(id)) : arrow.to;
	if (from.length === 0 || (isCards(to) && to.length === 0)) return undefined;
	const causes = arrow.from.length - from.length;
	const effects = isCards(arrow.to) && isCards(to) ? arrow.to.length - to.length : 0;
	if (causes + effects === 0) return arrow;
	const { hidden } = arrow;
	const sum = {
		causes: causes + (hidden?.causes ?? 0),
		effects: effects + (hidden?.effects ?? 0)
	};
	return { ...arrow, from, to, hidden: sum };
}
