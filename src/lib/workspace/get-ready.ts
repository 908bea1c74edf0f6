import { checks } from '$lib/core/checks';
import { gatherEvidence, gatherInPieces } from '$lib/core/evidence';
import { impliedLinks } from '$lib/core/graph/implied-links';
import { sortInPieces } from '$lib/core/extracts-by-source';
import type { Card } from '$lib/core/graph/picture';
import { mergedArrows } from '$lib/core/graph/picture-arrows';
import { elementCards } from '$lib/core/graph/picture-elements';
import { markCountsOf } from '$lib/core/graph/picture-marks';
import { alongTheChain } from '$lib/core/graph/picture-order';
import { inOrder } from '$lib/core/graph/places';
import { ripples } from '$lib/core/graph/ripples';
import type { Model } from '$lib/core/model/model';
import { unjudgedIn } from '$lib/core/unjudged';
import { nextTurn } from '$lib/storage/next-turn';

/** How long the page may be held up at a time, in milliseconds. */
const atATime = 10;

/** Works out what the rooms will ask of a project just read, piece by piece with pauses for the page: each piece is remembered. */
export async function getReady(model: Model): Promise<void> {
	const work = pieces(model);
	await nextTurn();
	let begun = performance.now();
	while (!work.next().done) {
		if (performance.now() - begun < atATime) continue;
		await nextTurn();
		begun = performance.now();
	}
	await nextTurn();
}

function* pieces(model: Model): Generator {
	yield* gatherInPieces(model);
	yield* sortInPieces(model);
	for (const extract of model.extract.values()) yield unjudgedIn(extract);
	for (const configuration of model.configuration.values()) yield impliedLinks(configuration);
	yield ripples(model);
	const evidence = gatherEvidence(model);
	for (const check of checks) yield check.find(model, evidence, new Map());
	const options = { shows: 'elements', marksOf: markCountsOf(model).in(evidence) } as const;
	const cards: Card[] = [];
	for (const card of elementCards(model, options)) yield cards.push(card);
	const arrows = mergedArrows(inOrder(model.configuration), new Set(cards.map(({ id }) => id)));
	yield arrows;
	yield alongTheChain({ cards, arrows });
}
