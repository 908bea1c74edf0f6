import type { Bearing } from '$lib/core/model/coding';
import type { CommandId, Offer, Offers } from '../command/live-commands.svelte';
import { judgeCoding, nextCoding, togglePin, uncode, weigh } from './judge-coding';
import { mostPins } from './pins.svelte';
import type { Reading } from './reading.svelte';
import type { TextCoder } from './text-coder.svelte';
import { toSameTarget, toUncoded, toUnjudged } from './text-jumps';

/** What the reader asks before it codes. */
export interface ReaderAsks {
	/** What the words are coded to: anything, or an element that is made for it; `sign` is a bearing that was pressed before. */
	target(what: 'any' | 'new element', sign?: string): void;
	status(): void;
	phrase(): void;
}

/** What can be done with the picked words or the picked extract of a text. */
export function coderOffers(coder: TextCoder, asks: ReaderAsks): Offers {
	return {
		...targetOffers(coder, asks),
		...pinnedOffers(coder, asks),
		...bearingOffers(coder, asks),
		...extractOffers(coder, asks),
		'to-text': () => coder.backToText(),
		'pin-target': () => togglePin(coder),
		'find-phrase': () => asks.phrase(),
		'next-uncoded': () => toUncoded(coder, 1),
		'last-uncoded': () => toUncoded(coder, -1),
		'next-in-target': () => toSameTarget(coder, 1),
		'last-in-target': () => toSameTarget(coder, -1),
		'next-unjudged': () => toUnjudged(coder, 1),
		'last-unjudged': () => toUnjudged(coder, -1)
	};
}

function targetOffers(coder: TextCoder, asks: ReaderAsks): Offers {
	const { reading, project } = coder;
	return {
		code: {
			run: () => (reading.resizing ? void coder.keepReach() : asks.target('any')),
			isPossible: () => coder.canCode || reading.resizing !== undefined
		},
		'code-last': {
			run: () => reading.lastTarget && coder.codeAtOnce(reading.lastTarget),
			isPossible: () => coder.canCode && reading.lastTarget !== undefined
		},
		'code-new': { run: () => asks.target('new element'), isPossible: () => coder.canCode },
		'code-selected': {
			run: () => project.selection.subject && coder.codeAtOnce(project.selection.subject),
			isPossible: () => coder.canCode && project.selection.subject !== undefined
		},
		'code-later': { run: () => coder.mark(), isPossible: () => coder.passage !== undefined }
	};
}

function extractOffers(coder: TextCoder, asks: ReaderAsks): Offers {
	const { reading } = coder;
	const ifExtract = (run: () => unknown): Offer => ({
		run,
		isPossible: () => coder.extract !== undefined
	});
	return {
		status: { run: () => asks.status(), isPossible: () => coder.coding !== undefined },
		memo: ifExtract(() => write(reading)),
		importance: ifExtract(() => weigh(coder)),
		'next-coding': ifExtract(() => nextCoding(coder)),
		uncode: ifExtract(() => uncode(coder)),
		'delete-extract': ifExtract(() => coder.remove()),
		resize: {
			run: () => coder.extract && reading.resize(coder.extract),
			isPossible: () => coder.extract?.anchor !== undefined
		}
	};
}

/** The memo stands in the pane of the extract, in the place of the graph. */
function write(reading: Reading): void {
	reading.besideGraph = false;
	reading.writing = true;
}

function pinnedOffers(coder: TextCoder, asks: ReaderAsks): Offers {
	const digits = Array.from({ length: mostPins }, (_, at) => at);
	return Object.fromEntries(
		digits.map((at): [CommandId, Offer] => [
			`code-pinned-${at + 1}` as CommandId,
			{
				run: () => {
					const target = coder.pins.targets[at];
					if (target === undefined) asks.target('any');
					else void coder.codeAtOnce(target);
				},
				isPossible: () => coder.canCode
			}
		])
	);
}

function bearingOffers(coder: TextCoder, asks: ReaderAsks): Offers {
	const judge = (bearing: Bearing, sign: string): Offer => ({
		run: () => {
			if (coder.passage === undefined) judgeCoding(coder, bearing);
			else asks.target('any', sign);
		},
		isPossible: () => coder.passage !== undefined || coder.coding !== undefined
	});
	return {
		supports: judge('supports', '+'),
		refutes: judge('refutes', '-'),
		refines: judge('refines', '~'),
		unjudge: judge('not yet judged', '?')
	};
}
