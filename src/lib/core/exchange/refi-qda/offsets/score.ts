import type { OffsetRule, OffsetScore } from '../../coded/offset-rule';
import type { RawSelection } from '../raw/raw-project';
import { Converter } from './convert';
import type { FiledText } from './filed-text';
import { matchOf, type WordsOfName } from './words-of-name';

/** Where one rule finds every passage of a text, and how well that fits. */
export interface Trial {
	/** The rules that find every passage there. */
	readonly rules: readonly OffsetRule[];
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	readonly score: OffsetScore;
	/** Matches to the letter, blanks included. */
	readonly exact: number;
}

/** Tries a rule on all passages of a text. */
export function tryRules(
	text: FiledText,
	rules: readonly [OffsetRule, ...OffsetRule[]],
	selections: readonly RawSelection[],
	names: readonly (WordsOfName | undefined)[]
): Trial {
	const converter = new Converter(text, rules[0]);
	const starts = new Int32Array(selections.length);
	const ends = new Int32Array(selections.length);
	const counts = { matched: 0, named: 0, onEdges: 0, edges: 0, exact: 0 };
	for (const [nth, { range }] of selections.entries()) {
		if (range === undefined) continue;
		const [first, last] = [Math.min(range.start, range.end), Math.max(range.start, range.end)];
		const start = converter.toStored(first, 'beginning');
		const end = converter.toStored(last, 'end');
		starts[nth] = start;
		ends[nth] = end;
		const cuts = [
			converter.toStored(first, 'end') !== start || cutsWord(text.stored, start),
			converter.toStored(last, 'beginning') !== end || cutsWord(text.stored, end)
		];
		counts.edges += 2;
		counts.onEdges += cuts.filter((isCut) => !isCut).length;
		countMatch(text.stored, start, end, names[nth], counts);
	}
	const { exact, ...score } = counts;
	return { rules, starts, ends, score, exact };
}

function countMatch(
	text: string,
	start: number,
	end: number,
	name: WordsOfName | undefined,
	counts: { matched: number; named: number; exact: number }
): void {
	if (name === undefined) return;
	counts.named += 1;
	const match = matchOf(text, start, end, name);
	if (match === 'none') return;
	counts.matched += 1;
	if (match === 'exact') counts.exact += 1;
}

const withinWord = /[\p{L}\p{N}\p{M}]/u;
const joining = /\p{M}|\u200d|\ufe0f/u;

/** Whether a place cuts a word or a sign in two, or is outside the text. */
export function cutsWord(text: string, place: number): boolean {
	if (place < 0 || place > text.length) return true;
	if (place === 0 || place === text.length) return false;
	const after = String.fromCodePoint(text.codePointAt(place) ?? 0);
	if (joining.test(after) || /[\udc00-\udfff]/.test(text.charAt(place))) return true;
	return withinWord.test(after) && withinWord.test(text.charAt(place - 1));
}
