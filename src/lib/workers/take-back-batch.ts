import { tryDiff } from '$lib/core/applies';
import { schemaNumber, type Change } from '$lib/core/change';
import { Refused } from '$lib/core/commands/command';
import { invert } from '$lib/core/diff';
import type { Id } from '$lib/core/model/id';
import { changesOfBatch } from '$lib/storage/changes-of-batch';
import type { ProjectStore } from '$lib/storage/project-store';
import type { NewChange } from '$lib/storage/rows';
import type { TakeBackAnswer } from './take-back-messages';

/** Takes back the import that a change belongs to, one change for each of its own, as one batch that is published at once; where somebody else has written meanwhile, it is tried again. */
export async function takeBackBatch(
	store: ProjectStore,
	seq: number,
	coder: Id<'coder'> | undefined
): Promise<TakeBackAnswer> {
	const change = await store.changeAt(seq);
	if (change === undefined) return { sentence: 'This change is no longer in the trail.' };
	const changes = (await changesOfBatch(store, change)).reverse().map(backOf(coder));
	for (;;) {
		const done = await tryToStore(store, changes);
		if (done !== 'stale') return done;
	}
}

/** The change that takes another one back; what took something back itself is done again so. */
function backOf(coder: Id<'coder'> | undefined) {
	const at = new Date().toISOString();
	return ({ command, about, scope, seq, undoes, file, diff }: Change): NewChange => ({
		...{ command, about, scope, at, schema: schemaNumber },
		...(coder === undefined ? {} : { by: coder }),
		...(file === undefined ? {} : { file }),
		...(undoes === undefined ? { undoes: seq } : { redoes: undoes }),
		diff: invert(diff)
	});
}

async function tryToStore(
	store: ProjectStore,
	changes: readonly NewChange[]
): Promise<TakeBackAnswer | 'stale'> {
	const { model, head } = await store.load();
	const after = tryDiff(
		model,
		changes.flatMap(({ diff }) => diff)
	);
	if (after instanceof Refused) return { sentence: after.sentence };
	const staged = await store.stageBatch(
		`batch:${crypto.randomUUID()}`,
		changes.map((change) => ({ change }))
	);
	try {
		const written = await staged.publish(head, after);
		if ('seq' in written) return { seq: written.seq };
		await staged.cancel();
		return 'stale';
	} catch (error) {
		await staged.cancel().catch(() => undefined);
		throw error;
	}
}
