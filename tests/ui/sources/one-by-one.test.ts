import { expect, it } from 'vitest';
import { oneByOne } from '../../../src/lib/ui/sources/one-by-one';

it('works through things in order and tells how far it is', async () => {
	const told: number[] = [];
	const done = await oneByOne([1, 2, 3], (one) => Promise.resolve(one * 2), {
		signal: new AbortController().signal,
		progress: (many) => told.push(many)
	});
	expect(done).toEqual([2, 4, 6]);
	expect(told).toEqual([0, 1, 2, 3]);
});

it('gives nothing where it was stopped, and works on nothing more', async () => {
	const stopping = new AbortController();
	const worked: number[] = [];
	const done = await oneByOne(
		[1, 2, 3],
		(one) => {
			worked.push(one);
			if (one === 2) stopping.abort();
			return Promise.resolve(one);
		},
		{ signal: stopping.signal, progress: () => undefined }
	);
	expect(done).toBeUndefined();
	expect(worked).toEqual([1, 2]);
});
