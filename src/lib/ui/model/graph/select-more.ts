import type { Picture } from '$lib/core/graph/picture';

/** The cards that can be come to from some along the links, or that come to them, with themselves. */
export function alongThePath(
	{ arrows }: Pick<Picture, 'arrows'>,
	from: readonly string[]
): Set<string> {
	const after = new Map<string, string[]>();
	const before = new Map<string, string[]>();
	for (const { from: causes, to } of arrows)
		for (const cause of causes)
			for (const effect of 'arrow' in to ? [] : to) {
				after.set(cause, [...(after.get(cause) ?? []), effect]);
				before.set(effect, [...(before.get(effect) ?? []), cause]);
			}
	return new Set([...reachable(after, from), ...reachable(before, from)]);
}

function reachable(next: ReadonlyMap<string, string[]>, from: readonly string[]): Set<string> {
	const found = new Set(from);
	for (const id of found) for (const other of next.get(id) ?? []) found.add(other);
	return found;
}

/** The cards that play a role that one of some cards plays; a folded configuration plays none, it holds them. */
export function inSameRole({ cards }: Pick<Picture, 'cards'>, as: readonly string[]): string[] {
	const playing = cards.filter(({ folded }) => folded === undefined);
	const roles = new Set(
		playing
			.filter(({ id }) => as.includes(id))
			.flatMap(({ chips }) => chips.map(({ role }) => role))
	);
	return playing
		.filter(({ chips }) => chips.some(({ role }) => roles.has(role)))
		.map(({ id }) => id);
}
