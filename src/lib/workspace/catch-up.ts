import { applyDiff } from '$lib/core/diff';
import type { Model } from '$lib/core/model/model';
import { getReady } from './get-ready';
import type { Store } from './store';

/** More changes of others than this are not taken in one by one: reading all of it anew, in portions, holds the page up less. */
const manyChanges = 12;

/** A model and where the journal stood when it was as it is. */
export interface Standing {
	readonly model: Model;
	readonly head: number;
}

/** The model with what other windows and workers have stored since; the same where they have stored nothing. */
export async function caughtUp(
	store: Pick<Store, 'countAfter' | 'changesAfter' | 'load'>,
	known: Standing
): Promise<Standing> {
	if ((await store.countAfter(known.head)) > manyChanges) {
		const read = await store.load();
		await getReady(read.model);
		return read;
	}
	const changes = await store.changesAfter(known.head);
	return {
		model: changes.reduce((model, { diff }) => applyDiff(model, diff), known.model),
		head: changes.at(-1)?.seq ?? known.head
	};
}
