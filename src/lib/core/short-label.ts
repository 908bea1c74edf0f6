import { remember } from './graph/remember';
import type { Element } from './model/element';
import { joined, piecesOf } from './short-label-words';

/** About as many characters as a card holds that is seen from far away. */
const longest = 40;

/** A clause shorter than this says too little to stand for a label. */
const shortestClause = 16;

const lead =
	/^(?:(?:the fact that|the (?:idea|feeling|sense|belief) that|there (?:is|are)|it is|this is)\s+|(?:the|an?)\s+)+(?=\S)/iu;
const bracketed = /\s*\([^()]*\)|\s*\[[^[\]]*\]/gu;
const padding =
	/(?<=\s)(?:very|really|also|just|quite|simply|actually|basically|generally|themselves)\s+/giu;
/** Where a new thought begins; not where it takes back or narrows the one before. */
const newThought =
	/\s*[;:–—]\s|,\s(?!(?:but|not|nor|never|unless|except|only|if|rather|instead|without|or|and)\b)|,?\s(?:because|so that|which|whereas|whilst|thereby|as a result)\s/giu;

/**
 * Proposes a short label: the label itself where it is short; else without its lead and brackets, then its
 * first clause, then that without padding, then as many of its first words as fit. A word that turns the
 * sense (not, no longer, less, more) stays, with the word it speaks of, behind dots if need be. Nothing is
 * proposed where such words do not fit, so that a short label never says the reverse of the full one.
 */
export function proposeShortLabel(label: string): string | undefined {
	const whole = label.replace(/\s+/gu, ' ').trim();
	if (whole.length <= longest) return whole;
	const bare = whole.replace(bracketed, '').replace(lead, '');
	const clause = firstClause(bare);
	const found = [bare, clause, clause.replace(padding, '')].map(tidied);
	const fitting = found.find((one) => one.length <= longest) ?? cutAtWords(found.at(-1) ?? '');
	return fitting === undefined || fitting === '' ? undefined : capitalised(fitting);
}

/** The short label of an element: the analyst's own, else the one proposed, else its label. */
export const shortLabelOf = remember(
	({ shortLabel, label }: Pick<Element, 'label' | 'shortLabel'>): string =>
		shortLabel ?? proposeShortLabel(label) ?? label
);

function firstClause(words: string): string {
	const ends = [...words.matchAll(newThought)].map(({ index }) => index);
	return words.slice(0, ends.find((end) => end >= shortestClause) ?? words.length);
}

/** The first words as far as they fit, with all that turns the sense and, if there is room, two words it speaks of. */
function cutAtWords(clause: string): string | undefined {
	for (const reach of [2, 1]) {
		const pieces = piecesOf(clause, reach);
		for (let first = pieces.length; first > 0; first -= 1) {
			const words = joined(pieces, first);
			if (words.length <= longest) return words;
		}
	}
	return undefined;
}

function tidied(words: string): string {
	return words.replace(/[\s.,;:–—]+$/u, '').trim();
}

function capitalised(words: string): string {
	return words.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase());
}
