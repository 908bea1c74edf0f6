import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyDiff } from '$lib/core/diff';
import { after, change, freshStore, recordsIn, reread } from './sample';
import { anyStep, diffOf } from './steps';

it('[S2] a reload at any moment shows the model after all changes acknowledged so far, in the same order', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 12 }), async (steps) => {
			const { catalogue, entry, store, loaded } = await freshStore();
			let { model, head } = loaded;
			for (const [nth, step] of steps.entries()) {
				const diff = diffOf(model, step, nth);
				if (diff.length === 0) continue;
				model = after(model, diff);
				expect(await store.commit(change(diff), head, model)).toEqual({ seq: head + 1 });
				head += 1;
				const again = await reread(catalogue, entry.id);
				expect(again.head).toBe(head);
				expect(recordsIn(again.model)).toEqual(recordsIn(model));
			}
			await store.close();
			catalogue.close();
		}),
		{ numRuns: 25 }
	);
}, 60_000);

it('[S2] the journal replayed from the beginning gives the model that is stored', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 20 }), async (steps) => {
			const { catalogue, store, loaded } = await freshStore();
			let { model, head } = loaded;
			for (const [nth, step] of steps.entries()) {
				const diff = diffOf(model, step, nth);
				if (diff.length === 0) continue;
				model = after(model, diff);
				await store.commit(change(diff), head++, model);
			}
			const journal = await store.changesAfter(0);
			expect(journal.map(({ seq }) => seq)).toEqual(journal.map((_, i) => i + 1));
			const replayed = journal.reduce((so, { diff }) => applyDiff(so, diff), loaded.model);
			expect(recordsIn(replayed)).toEqual(recordsIn((await store.load()).model));
			await store.close();
			catalogue.close();
		}),
		{ numRuns: 25 }
	);
}, 60_000);
