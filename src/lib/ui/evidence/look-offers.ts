import type { Readable } from '$lib/core/reading/steps';
import type { Offers } from '../command/live-commands.svelte';
import { announce } from '../shared/announce';
import type { Reading } from './reading.svelte';
import type { TextMark } from './text-mark';
import { marksHere, nextMark } from './text-moves';

/** The extracts of a text that keys go through. */
export interface LookedAt {
	readonly readable: () => Readable;
	readonly reading: Reading;
	readonly marks: () => readonly TextMark[];
	/** Brings a place of the text into sight. */
	readonly show: (place: number) => void;
}

/** Going from extract to extract, in order and where they lie over each other, and letting go again. */
export function lookOffers(at: LookedAt): Offers {
	const { reading } = at;
	return {
		'let-go': {
			run: () => letGo(reading),
			isPossible: () => reading.stretch !== undefined || reading.extract !== undefined
		},
		'next-extract': () => toExtract(at, 1),
		'last-extract': () => toExtract(at, -1),
		'extract-here': () => toExtractHere(at)
	};
}

function letGo(reading: Reading): void {
	if (reading.resizing !== undefined) reading.pickExtract(reading.resizing, reading.coded);
	else if (reading.stretch === undefined) reading.pickExtract(undefined);
	else reading.pick(undefined);
}

function toExtract(at: LookedAt, way: 1 | -1): void {
	const found = nextMark(at.marks(), at.reading.extract, at.reading.last, way);
	look(at, found);
	if (found !== undefined) at.reading.last = found;
}

function toExtractHere(at: LookedAt): void {
	const here = marksHere(at.marks(), at.reading);
	const now = here.findIndex(({ id }) => id === at.reading.extract);
	look(at, here[(now + 1) % Math.max(1, here.length)]);
}

function look({ reading, readable, show }: LookedAt, found: TextMark | undefined): void {
	if (found === undefined) {
		announce('No extract here.');
		return;
	}
	reading.pickExtract(found.id);
	announce(`Extract: ${readable().text.slice(found.start, found.end)}`);
	show(found.start);
}
