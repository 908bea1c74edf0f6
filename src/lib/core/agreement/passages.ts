import { targetKey } from '../evidence-lists';
import type { Bearing, Coding } from '../model/coding';
import type { Extract } from '../model/extract';
import type { Id } from '../model/id';
import type { Model } from '../model/model';

/** Whose coding it is: a coder, or nobody named. */
export type CoderKey = Id<'coder'> | 'nobody';

/** One coding as comparing needs it. */
export interface Reading {
	readonly coding: Id<'coding'>;
	readonly extract: Id<'extract'>;
	readonly coder: CoderKey;
	/** The text the target is looked up by. */
	readonly target: string;
	readonly bearing: Bearing;
}

/** A coded passage. Where it counts in a stored text, passages of the same text stand together whatever source they were coded in. */
export interface Passage {
	readonly extract: Id<'extract'>;
	readonly source: Id<'source'>;
	/** SHA-256 of the text its place counts in; for a located passage the id of its source. */
	readonly text: string;
	/** Absent for a located passage. */
	readonly place?: { readonly start: number; readonly end: number };
	readonly readings: readonly Reading[];
}

/** Which codings are compared: as they stand, or with what was set aside when differences were settled. */
export type AsOf = 'first coded' | 'settled';

/** Every coded passage of a project, with a pause after some extracts each. */
export function* passagesInPieces(
	model: Model,
	asOf: AsOf,
	pieceLength = 2000
): Generator<readonly Passage[]> {
	const aside = asOf === 'settled' ? new Map<string, Coding[]>() : setAsideByExtract(model);
	let piece: Passage[] = [];
	let looked = 0;
	for (const extract of model.extract.values()) {
		const passage = passageOf(extract, aside.get(extract.id) ?? []);
		if (passage.readings.length > 0) piece.push(passage);
		looked += 1;
		if (looked % pieceLength !== 0) continue;
		yield piece;
		piece = [];
	}
	yield piece;
}

/** The codings that decisions between coders took off, by the extract they were on; those still there are not among them. */
export function setAsideByExtract(model: Model): Map<string, Coding[]> {
	const found = new Map<string, Coding[]>();
	for (const { setAside } of model.decision.values())
		for (const { id, extract, coding } of Object.values(setAside ?? {})) {
			if (model.extract.get(extract)?.codings[id] !== undefined) continue;
			const list = found.get(extract);
			if (list === undefined) found.set(extract, [coding]);
			else list.push(coding);
		}
	return found;
}

/** One extract as a coded passage, with the codings that were taken off it where they count. */
export function passageOf(extract: Extract, aside: readonly Coding[]): Passage {
	const { anchor } = extract;
	return {
		extract: extract.id,
		source: extract.source,
		text: anchor?.text ?? extract.source,
		...(anchor === undefined ? {} : { place: { start: anchor.start, end: anchor.end } }),
		readings: [...Object.values(extract.codings), ...aside].map((coding) => ({
			coding: coding.id,
			extract: extract.id,
			coder: coding.coder ?? 'nobody',
			target: targetKey(coding.target),
			bearing: coding.bearing
		}))
	};
}
