import { remember } from '../graph/remember';
import type { Id } from '../model/id';
import type { Table } from '../model/model';

/** The elements that each element is stated to be the opposite of, whichever of the two says so. */
export const oppositesOf = remember(
	(table: Table<'element'>): ReadonlyMap<Id<'element'>, ReadonlySet<Id<'element'>>> => {
		const opposites = new Map<Id<'element'>, Set<Id<'element'>>>();
		const add = (one: Id<'element'>, other: Id<'element'>): void => {
			const known = opposites.get(one);
			if (known === undefined) opposites.set(one, new Set([other]));
			else known.add(other);
		};
		for (const { id, oppositeOf } of table.values()) {
			if (oppositeOf === undefined) continue;
			add(id, oppositeOf);
			add(oppositeOf, id);
		}
		return opposites;
	}
);
