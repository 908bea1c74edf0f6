import type { Id } from '../model/id';
import type { Language } from './language';
import { comparedStem, turnsOf, type Turns } from './polarity';
import { wordsOf, type Word } from './words';

/** An element with its label and every other wording it goes by. */
export interface Worded {
	readonly id: Id<'element'>;
	readonly texts: readonly string[];
}

/** An element as it is compared: its words with their weights, together of length 1, and how it turns them. */
export interface Weighted {
	readonly id: Id<'element'>;
	/** Numbers of stems, ascending, and the weight of each. */
	readonly stems: readonly number[];
	readonly weights: readonly number[];
	readonly turns: Turns;
}

/** Elements ready to be compared, in the order of their ids, with the stems by their numbers. */
export interface Corpus {
	readonly elements: readonly Weighted[];
	readonly stems: readonly string[];
}

/**
 * Weighs the words of each element: (1 + ln tf) · ln(1 + N / df), scaled to length 1. A word counts more the
 * oftener the element's wordings use it, and less the more elements use it (Salton and Buckley, Term-weighting
 * approaches in automatic text retrieval, Information Processing & Management 24, 1988; the 1 keeps words that all use).
 */
export function weighted(given: readonly Worded[], language: Language = 'english'): Corpus {
	const sorted = [...given].sort((one, other) => (one.id < other.id ? -1 : 1));
	const read = sorted.map(({ texts }) =>
		[...new Set(texts)].map((text) => wordsOf(text, language))
	);
	const inUse = new Set(read.flat(2).flatMap(({ is, stem }) => (is === 'content' ? stem : [])));
	const counts = read.map((texts) => countsOf(texts.flat(), inUse));
	const spread = new Map<string, number>();
	for (const count of counts)
		for (const stem of count.keys()) spread.set(stem, (spread.get(stem) ?? 0) + 1);
	const stems = [...spread.keys()].sort();
	const numbers = new Map(stems.map((stem, number) => [stem, number]));
	const rarity = stems.map((stem) => Math.log(1 + sorted.length / (spread.get(stem) ?? 1)));
	const elements = sorted.map(({ id }, place) => ({
		id,
		...scaled(counts[place] ?? new Map<string, number>(), numbers, rarity),
		turns: turnsIn(read[place] ?? [], inUse)
	}));
	return { elements, stems };
}

function countsOf(words: readonly Word[], inUse: ReadonlySet<string>): Map<string, number> {
	const content = words.filter(({ is }) => is === 'content');
	const counts = new Map<string, number>();
	// A label such as "Improved" has nothing but such words; it is compared by them.
	for (const word of content.length > 0 ? content : words) {
		const { stem } = comparedStem(word, inUse);
		counts.set(stem, (counts.get(stem) ?? 0) + 1);
	}
	return counts;
}

function scaled(
	counts: ReadonlyMap<string, number>,
	numbers: ReadonlyMap<string, number>,
	rarity: readonly number[]
): Pick<Weighted, 'stems' | 'weights'> {
	const stems = [...counts.keys()].map((stem) => numbers.get(stem) ?? 0).sort((a, b) => a - b);
	const byNumber = new Map([...counts].map(([stem, count]) => [numbers.get(stem), count]));
	const raw = stems.map(
		(number) => (1 + Math.log(byNumber.get(number) ?? 1)) * (rarity[number] ?? 0)
	);
	const length = Math.sqrt(raw.reduce((sum, weight) => sum + weight * weight, 0));
	return { stems, weights: raw.map((weight) => weight / (length || 1)) };
}

/** The label speaks first; other wordings only where it says nothing of a word. */
function turnsIn(texts: readonly (readonly Word[])[], inUse: ReadonlySet<string>): Turns {
	return new Map([...texts].reverse().flatMap((words) => [...turnsOf(words, inUse)]));
}
