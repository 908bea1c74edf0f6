import type { Change } from '../change';

/** Where in the journal each record was last added: change and place in it as one number. */
type OrdersMade = ReadonlyMap<string, number>;

/** More places than a change has. */
const places = 2 ** 26;

/** When each record was last added by some changes; what was there before them has no entry. */
export function ordersMade(journal: readonly Change[]): OrdersMade {
	const orders = new Map<string, number>();
	for (const { seq, diff } of journal)
		diff.forEach(({ id, path, from, to }, place) => {
			if (path.length === 0 && from === undefined && to !== undefined)
				orders.set(id, seq * places + place);
		});
	return orders;
}

/** Records in the order they were made; those from before the journal come first, in the order given. */
export function byOrderMade<One extends { readonly id: string }>(
	records: readonly One[],
	made: OrdersMade
): One[] {
	const orderOf = ({ id }: One): number => made.get(id) ?? 0;
	return [...records].sort((one, other) => orderOf(one) - orderOf(other));
}
