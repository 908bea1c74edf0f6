import type { Configuration } from '../../../model/configuration';
import type { Id } from '../../../model/id';
import type { Link } from '../../../model/link';

/** For the links of a configuration as it was frozen, those that are the same in it now: of the same kind between the same ends. */
export function sameLinks(
	frozen: Configuration,
	now: Configuration | undefined
): ReadonlyMap<Id<'link'>, Id<'link'>> {
	const same = new Map<Id<'link'>, Id<'link'>>();
	const free = new Map(
		Object.values(now?.links ?? {}).map((link) => [endsOf(link, same), link.id])
	);
	const links = Object.values(frozen.links);
	// A link onto a link is known once that one is.
	for (let found = -1; found < same.size;) {
		found = same.size;
		for (const link of links) {
			const id = same.has(link.id) ? undefined : free.get(endsOf(link, same));
			if (id !== undefined) same.set(link.id, id);
		}
	}
	return same;
}

function endsOf({ kind, from, to }: Link, same: ReadonlyMap<string, string>): string {
	const ends = (ids: readonly string[]) => ids.map((id) => same.get(id) ?? id).sort();
	return JSON.stringify([kind, ends(from), ends(to)]);
}
