import type { Refused } from '$lib/core/applies';
import type { Change } from '$lib/core/change';
import { invert, type Diff } from '$lib/core/diff';
import type { Id } from '$lib/core/model/id';
import { changesOfBatch, isOfLargeBatch } from '$lib/storage/changes-of-batch';
import { takeBackAway } from '$lib/workers/take-back-client';
import type { Store } from './store';

/** What takes a change back, as it is to be done and noted. */
interface WayBack {
	readonly diff: Diff;
	readonly entry: Pick<Change, 'command' | 'about' | 'scope' | 'file'>;
}

/** What takes a change back, with the import it belongs to; a large import a worker takes back at once, and only where the journal stands then is told. What took something back itself is done again so. */
export async function wayBack(
	store: Pick<Store, 'address' | 'changeAt'>,
	change: Change,
	coder: Id<'coder'> | undefined
): Promise<WayBack | { readonly seq: number } | Refused> {
	const { command, about, scope, seq, undoes, file } = change;
	if (await isOfLargeBatch(store, change))
		return takeBackAway({ address: store.address, seq, coder });
	const changes = await changesOfBatch(store, change);
	return {
		diff: invert(changes.flatMap(({ diff }) => diff)),
		entry: {
			...{ command, about, scope },
			...(file === undefined ? {} : { file }),
			...(undoes === undefined ? { undoes: seq } : { redoes: undoes })
		}
	};
}
