import type { CoderKey, Passage, Reading } from './passages';

/** Something that each coder read or did not read: a passage, or a run of characters that the same codings cover. */
export interface Unit {
	readonly text: string;
	readonly start?: number;
	readonly end?: number;
	/** How many units it stands for: 1 for a passage, the number of characters for a run. */
	readonly weight: number;
	readonly passages: readonly Passage[];
	/** What each coder coded it to, in the order of the coders; `undefined` where a coder has not been there. */
	readonly readings: readonly (readonly Reading[] | undefined)[];
}

/** Which coders coded anything in each text, in the order given. */
export function presentIn(
	passages: readonly Passage[],
	coders: readonly CoderKey[]
): Map<string, readonly boolean[]> {
	const found = new Map<string, boolean[]>();
	for (const { text, readings } of passages) {
		const present = found.get(text) ?? coders.map(() => false);
		found.set(text, present);
		for (const { coder } of readings) {
			const at = coders.indexOf(coder);
			if (at >= 0) present[at] = true;
		}
	}
	return found;
}

/** The readings of each coder among some passages. */
export function byCoder(
	passages: readonly Passage[],
	coders: readonly CoderKey[]
): (readonly Reading[])[] {
	const all = passages.flatMap(({ readings }) => readings);
	return coders.map((coder) => all.filter((one) => one.coder === coder));
}

/** Passages by the text they lie in. */
export function byText(passages: readonly Passage[]): Map<string, Passage[]> {
	const texts = new Map<string, Passage[]>();
	for (const passage of passages) {
		const list = texts.get(passage.text);
		if (list === undefined) texts.set(passage.text, [passage]);
		else list.push(passage);
	}
	return texts;
}
