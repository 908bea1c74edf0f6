import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyDiff } from '$lib/core/diff';
import {
	after,
	change,
	element,
	extract,
	freshStore,
	kinded,
	recordsIn,
	reread,
	source
} from './sample';
import { anySteps, diffOfAll } from './steps';

const base = [
	...kinded('element', element(1), element(2)),
	...kinded('source', source(1), source(2)),
	...kinded('extract', extract(1, 1), extract(2, 2), extract(3, 1))
];

it('[S2] a reload at any moment shows the model after all changes acknowledged so far, in the same order', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(anySteps, { minLength: 1, maxLength: 12 }), async (changes) => {
			const { catalogue, entry, store, loaded } = await freshStore(...base);
			let { model, head } = loaded;
			for (const [nth, steps] of changes.entries()) {
				const diff = diffOfAll(model, steps, nth);
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
		{ numRuns: 50 }
	);
}, 60_000);

it('[S2] the journal replayed from the beginning gives the model that is stored', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(anySteps, { minLength: 1, maxLength: 20 }), async (changes) => {
			const { catalogue, store, loaded } = await freshStore(...base);
			let { model, head } = loaded;
			for (const [nth, steps] of changes.entries()) {
				const diff = diffOfAll(model, steps, nth);
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
		{ numRuns: 50 }
	);
}, 60_000);
