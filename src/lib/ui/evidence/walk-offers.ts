import type { Stretch } from '$lib/core/anchors';
import { edgeMoved } from '$lib/core/reading/edges';
import { stepped, type Readable, type Unit } from '$lib/core/reading/steps';
import { announce } from '../shared/announce';
import type { CommandId, Offers } from '../command/live-commands.svelte';
import type { Reading } from './reading.svelte';

/** What keys walk through. */
export interface Walk {
	readonly readable: () => Readable;
	readonly reading: Reading;
	/** Shows and speaks what the keys have picked. */
	readonly picked: (stretch: Stretch) => void;
}

const units = ['sentence', 'word', 'paragraph'] as const;

/** Going through a text by sentences, words, turns and letters, and taking in more or less of it. */
export function walkOffers(walk: Walk): Offers {
	const steps = units.flatMap((unit): [CommandId, () => void][] => [
		[`next-${unit}`, () => step(walk, unit, 1)],
		[`last-${unit}`, () => step(walk, unit, -1)],
		[`more-${unit}`, () => reach(walk, unit, 1)],
		[`less-${unit}`, () => reach(walk, unit, -1)]
	]);
	const { reading } = walk;
	return {
		...Object.fromEntries(steps),
		'more-letter': () => reach(walk, 'letter', 1),
		'less-letter': () => reach(walk, 'letter', -1),
		'first-sentence': () => goTo(walk, stepped(walk.readable(), undefined, 'sentence', 1)),
		'final-sentence': () => goTo(walk, finalSentence(walk.readable())),
		'other-end': {
			run: () => {
				reading.edge = reading.edge === 'end' ? 'start' : 'end';
				announce(`Now the keys move its ${reading.edge === 'end' ? 'end' : 'beginning'}.`);
			},
			isPossible: () => reading.stretch !== undefined
		}
	};
}

function finalSentence(readable: Readable): Stretch | undefined {
	const end = readable.text.length;
	return stepped(readable, { start: end, end }, 'sentence', -1);
}

function step(walk: Walk, unit: Unit, way: 1 | -1): void {
	const { reading } = walk;
	if (reading.resizing !== undefined) reach(walk, unit, way);
	else goTo(walk, stepped(walk.readable(), reading.stretch ?? reading.last, unit, way));
}

/** Moves one end of what is picked; where nothing is, the first press picks. */
function reach(walk: Walk, unit: Unit | 'letter', way: 1 | -1): void {
	const { reading } = walk;
	const readable = walk.readable();
	if (reading.stretch === undefined) {
		const first = stepped(readable, reading.last, unit === 'letter' ? 'word' : unit, way);
		goTo(walk, first);
		return;
	}
	const moved = edgeMoved(readable, reading.stretch, unit, way, reading.edge);
	reading.reach(moved);
	walk.picked(moved);
}

function goTo(walk: Walk, stretch: Stretch | undefined): void {
	if (stretch === undefined) return;
	walk.reading.pick(stretch);
	walk.picked(stretch);
}
