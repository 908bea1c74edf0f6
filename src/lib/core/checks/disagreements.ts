import { differencesAmong, type Difference } from '../agreement/differences';
import { passageOf, type Passage } from '../agreement/passages';
import { unitsByExtract } from '../agreement/units-by-extract';
import { presentIn } from '../agreement/units';
import { targetKey } from '../evidence';
import { remember } from '../graph/remember';
import { inChunks } from '../in-chunks';
import type { Extract } from '../model/extract';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import type { Target } from '../model/target';

/** A passage that named coders read differently. */
export interface Disagreement {
	readonly difference: Difference;
	/** Whose readings they are, in the order of the readings. */
	readonly coders: readonly Id<'coder'>[];
	/** What they differ on. */
	readonly targets: readonly Target[];
}

/** The passages that at least two named coders coded, and coded differently; those with one thing and two bearings first within each text. */
export const disagreementsIn = remember((table: Model['extract']): readonly Disagreement[] => {
	const byText = new Map<string, (readonly Extract[])[]>();
	for (const texts of codedByText(table))
		for (const [text, extracts] of texts) {
			const others = byText.get(text);
			if (others === undefined) byText.set(text, [extracts]);
			else others.push(extracts);
		}
	const next = new Map<string, Known>();
	for (const [text, parts] of byText) next.set(text, inText(text, parts));
	known = next;
	return [...next.values()].flatMap(({ found }) => found);
});

/** The extracts with a named coder, by the text they lie in. */
const codedByText = inChunks((rows: readonly Extract[]) => {
	const texts = new Map<string, Extract[]>();
	for (const extract of rows) {
		if (!hasCoder(extract)) continue;
		const text = extract.anchor?.text ?? extract.source;
		const others = texts.get(text);
		if (others === undefined) texts.set(text, [extract]);
		else others.push(extract);
	}
	return texts;
});

function hasCoder({ codings }: Extract): boolean {
	for (const id in codings) if (codings[id as Id<'coding'>]?.coder !== undefined) return true;
	return false;
}

interface Known {
	readonly parts: readonly (readonly Extract[])[];
	readonly found: readonly Disagreement[];
}

let known: ReadonlyMap<string, Known> = new Map();

/** What is found in one text is kept while none of its extracts changes. */
function inText(text: string, parts: readonly (readonly Extract[])[]): Known {
	const last = known.get(text);
	if (last?.parts.length === parts.length && parts.every((part, at) => part === last.parts[at]))
		return last;
	return { parts, found: lookThrough(parts.flat()) };
}

function lookThrough(extracts: readonly Extract[]): Disagreement[] {
	const passages = extracts.map((extract) => passageOf(extract, []));
	const coders = codersOf(passages);
	if (coders.length < 2) return [];
	const units = unitsByExtract(passages, coders, presentIn(passages, coders), 'missing');
	const targets = new Map<string, Target>();
	for (const { codings } of extracts)
		for (const { target } of Object.values(codings)) targets.set(targetKey(target), target);
	return differencesAmong(units, 'bearing').map((difference) => ({
		difference,
		coders,
		targets: difference.targets.flatMap((key) => targets.get(key) ?? [])
	}));
}

function codersOf(passages: readonly Passage[]): Id<'coder'>[] {
	const coders = passages.flatMap(({ readings }) =>
		readings.flatMap(({ coder }) => (coder === 'nobody' ? [] : [coder]))
	);
	return [...new Set(coders)].sort();
}

/** Whether a decision between coders settled it, and nobody coded the passage again since. */
export function isSettled(model: Model, { difference }: Disagreement): boolean {
	const settled = settledAt(model.decision);
	if (settled.size === 0) return false;
	const last = difference.passages
		.map(({ extract }) => settled.get(extract) ?? '')
		.reduce((one, other) => (one > other ? one : other), '');
	if (last === '') return false;
	return !difference.passages
		.flatMap(({ extract }) => Object.values(model.extract.get(extract)?.codings ?? {}))
		.some(({ at }) => at > last);
}

/** When a decision between coders last settled how an extract is read. */
const settledAt = remember((table: Model['decision']): ReadonlyMap<string, string> => {
	const settled = new Map<string, string>();
	for (const { between, extracts, at } of table.values()) {
		if (between === undefined) continue;
		for (const extract in extracts) {
			const before = settled.get(extract) ?? '';
			if (at > before) settled.set(extract, at);
		}
	}
	return settled;
});
