import { expect, test } from 'vitest';
import { compareCoders, type Comparing } from '$lib/core/agreement/compare';
import { compareAside } from '$lib/workers/agreement-client';
import { coded, codedProject, passagesOf } from '../core/agreement/coded';

const comparing: Comparing = {
	coders: ['coder:anna', 'coder:ben'],
	unit: 'character',
	compared: 'bearing',
	onlyOne: 'differs',
	seed: 5,
	resamples: 500
};
const bearings = ['supports', 'refutes', 'refines'];
const passages = passagesOf(
	codedProject(
		...Array.from({ length: 40 }, (_, at) =>
			coded(
				[at * 10, at * 10 + 8],
				[
					`anna ${bearings[at % 3] ?? ''} occurrence 1.trust`,
					`ben ${bearings[at % 2] ?? ''} occurrence 1.trust`
				]
			)
		)
	).model()
);
const lengths = new Map([['first', 1000]]);
const asked = { pieces: [passages.slice(0, 15), passages.slice(15)], lengths, comparing };

test('the worker gives what is worked out in the page, and tells how far it is', async () => {
	const told: (readonly [number, number])[] = [];
	const comparison = await compareAside(
		asked,
		(done, total) => told.push([done, total]),
		new AbortController().signal
	);
	expect(comparison).toEqual(compareCoders({ passages, lengths }, comparing));
	expect(told.at(-1)).toEqual([3, 3]);
});

test('comparing stops when it is cancelled', async () => {
	const stop = new AbortController();
	const endless = { ...comparing, resamples: 20_000_000 };
	const begun = compareAside({ ...asked, comparing: endless }, () => undefined, stop.signal);
	setTimeout(() => stop.abort(new DOMException('Stopped', 'AbortError')), 50);
	await expect(begun).rejects.toThrow('Stopped');
});
