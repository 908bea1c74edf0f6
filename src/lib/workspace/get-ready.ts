import { gatherEvidence } from '$lib/core/evidence';
import { pictureOf } from '$lib/core/graph/picture';
import { ripples } from '$lib/core/graph/ripples';
import type { Model } from '$lib/core/model/model';

const steps: readonly ((model: Model) => unknown)[] = [
	gatherEvidence,
	ripples,
	(model) => pictureOf(model, { shows: 'elements' })
];

/** Works out, one after the other, what the rooms will ask of a project just read: each is remembered, so that the page is not held up by all of them at once. */
export async function getReady(model: Model): Promise<void> {
	for (const step of steps) {
		await nextTurn();
		step(model);
	}
	await nextTurn();
}

function nextTurn(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
