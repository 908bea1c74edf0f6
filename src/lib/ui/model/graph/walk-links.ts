import type { Picture } from '$lib/core/graph/picture';
import type { Point } from '$lib/core/graph/picture-space';

/** A way to go from a card by the links it is in, or to one that shares a link's end with it. */
export type Along = 'along' | 'against' | 'next beside' | 'before beside';

/** The card to go to from another by its links: of several, the uppermost, and beside means those that share a cause or an effect with it, from top to bottom. */
export function alongLinks(
	picture: Pick<Picture, 'arrows'>,
	places: ReadonlyMap<string, Point>,
	from: string,
	along: Along
): string | undefined {
	const after = (id: string) => inOrder(reached(picture, id, 'from'), places);
	const before = (id: string) => inOrder(reached(picture, id, 'to'), places);
	if (along === 'along') return after(from)[0];
	if (along === 'against') return before(from)[0];
	const shared = [...before(from).flatMap(after), ...after(from).flatMap(before), from];
	const beside = inOrder(new Set(shared), places);
	const by = along === 'next beside' ? 1 : -1;
	return beside[(beside.indexOf(from) + by + beside.length) % beside.length];
}

/** The cards at the other end of the arrows that have a card at one end. */
function reached({ arrows }: Pick<Picture, 'arrows'>, id: string, at: 'from' | 'to'): Set<string> {
	const others = arrows.flatMap(({ from, to }) => {
		const ends = { from, to: 'arrow' in to ? [] : to };
		return ends[at].includes(id) ? ends[at === 'from' ? 'to' : 'from'] : [];
	});
	return new Set(others.filter((other) => other !== id));
}

function inOrder(ids: Iterable<string>, places: ReadonlyMap<string, Point>): string[] {
	const at = (id: string) => places.get(id) ?? { x: 0, y: 0 };
	return [...ids].sort((one, other) => at(one).y - at(other).y || at(one).x - at(other).x);
}
