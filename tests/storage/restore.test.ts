import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Refused } from '$lib/core/applies';
import type { Model } from '$lib/core/model/model';
import { projectOf } from '$lib/core/model/model';
import { openProject } from '$lib/storage/open-project';
import { restoreProject } from '$lib/storage/restore-project';
import {
	adding,
	after,
	change,
	commitOn,
	deaf,
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

/** The records of a model by id, but for the project’s own, which has another name in a copy. The order in which records from before the trail were made is not known once they are deleted. */
const but = (model: Model) =>
	Object.fromEntries(
		recordsIn(model)
			.filter(({ kind }) => kind !== 'project')
			.map(({ record }) => [record.id, record])
	);

it('[S17] a copy opens as the project stood at a change, and the project is as it was', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(anySteps, { minLength: 1, maxLength: 8 }),
			fc.nat(20),
			async (changes, place) => {
				const { catalogue, entry, store, loaded } = await freshStore(...base);
				const models = [loaded.model];
				let head = loaded.head;
				for (const [nth, steps] of changes.entries()) {
					const model = models.at(-1) ?? loaded.model;
					const diff = diffOfAll(model, steps, nth);
					if (diff.length === 0) continue;
					models.push(after(model, diff));
					await store.commit(change(diff), head++, after(model, diff));
				}
				const before = await store.exportAll();
				await store.close();
				const seq = place % models.length;
				const made = await restoreProject(catalogue, entry.id, { seq, name: 'As it was' });
				if (made instanceof Refused) throw new Error(made.sentence);
				const copy = await reread(catalogue, made.id);
				expect(but(copy.model)).toEqual(but(models[seq] ?? loaded.model));
				expect(projectOf(copy.model)?.name).toBe('As it was');
				expect([made.name, copy.head]).toEqual(['As it was', seq + 1]);
				const again = await openProject(catalogue, entry.id, deaf);
				expect(await again.exportAll()).toEqual(before);
				await again.close();
				catalogue.close();
			}
		),
		{ numRuns: 25 }
	);
}, 60_000);

it('[S17] texts that came later do not go along, those of its sources do', async () => {
	const { catalogue, entry, store, loaded } = await freshStore();
	const [early, late] = [await store.putText('Early words'), await store.putText('Late words')];
	const withText = (name: number, { sha256, length }: typeof early) => ({
		...source(name),
		texts: { 'text:1': { id: 'text:1' as const, sha256, length, at: '2026-01-31T09:00:00.000Z' } },
		currentText: 'text:1' as const
	});
	const first = await commitOn(store, loaded, adding('source', withText(1, early)));
	await commitOn(store, first, adding('source', withText(2, late)));
	await store.close();
	const made = await restoreProject(catalogue, entry.id, { seq: 1, name: 'Then' });
	if (made instanceof Refused) throw new Error(made.sentence);
	const copy = await openProject(catalogue, made.id, deaf);
	expect(await copy.readText(early.sha256)).toBe('Early words');
	expect(await copy.readText(late.sha256)).toBeUndefined();
	await copy.close();
	catalogue.close();
});

it('[S17] an import is restored whole, and the copy goes on from there', async () => {
	const { catalogue, entry, store, loaded } = await freshStore();
	const one = await commitOn(store, loaded, adding('element', element(1)), { batch: 'batch:1' });
	const two = await commitOn(store, one, adding('element', element(2)), { batch: 'batch:1' });
	await commitOn(store, two, adding('element', element(3)));
	await store.close();
	const made = await restoreProject(catalogue, entry.id, { seq: 1, name: 'Then' });
	if (made instanceof Refused) throw new Error(made.sentence);
	const copy = await openProject(catalogue, made.id, deaf);
	const then = await copy.load();
	expect([...then.model.element.keys()]).toEqual(['element:1', 'element:2']);
	const next = await commitOn(copy, then, adding('element', element(4)));
	expect(next.head).toBe(then.head + 1);
	await copy.close();
	catalogue.close();
});
