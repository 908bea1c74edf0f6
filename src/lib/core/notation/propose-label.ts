import { shorten } from './shorten';

const pronoun = '(?:i|we|you|they|he|she|it|this|that|there|someone)';
const auxiliary = '(?:is|are|was|were|be|been|am)';
const modal = '(?:can|could|will|would|may|might|should)';

/** What a label does without, in the order tried; each is taken away only while words remain. */
const dispensable: readonly RegExp[] = [
	/^(?:you know|i mean|i think|well|oh|even|just|like|really|then|also|sort of),?\s+(?=\S)/iu,
	/^you know\s+(?=you)/iu,
	/^it['’]?s?\s(?:is\s)?(?:crucial|important|essential|vital|clear|about)\s(?:that\s)?/iu,
	new RegExp(`^${pronoun}(?:['’]ve|\\s(?:have|has|had))\\sgot\\s(?:to\\s)?`, 'iu'),
	new RegExp(`^${pronoun}['’](?:s|re|m|ve|d|ll)\\s(?:just\\s)?(?:going to\\s(?!somewhere))?`, 'iu'),
	new RegExp(
		`^${pronoun}\\s(?:sort of\\s)?${modal}\\s(?:be\\s|then\\s|also\\s|even\\s|just\\s)*`,
		'iu'
	),
	new RegExp(`^${pronoun}\\s${auxiliary}\\s`, 'iu'),
	new RegExp(`^${modal}\\s(?:then\\s|also\\s)?(?:be\\s)?`, 'iu'),
	new RegExp(`^${auxiliary}\\s`, 'iu'),
	/^(?:a|an|the)\s/iu
];

const tagQuestion =
	/,?\s(?:(?:is|does|do|are|was|has|have)n['’]t (?:it|they|you|we)|you know)[?.]?$/iu;

function withoutLead(wording: string): string {
	let rest = wording;
	for (let round = 0; round < 3; round++) {
		for (const pattern of dispensable) {
			const shorter = rest.replace(pattern, '');
			if (/[\p{L}\p{N}]{2}/u.test(shorter)) rest = shorter;
		}
	}
	return rest;
}

/** "less stigmatising and intimidating than before": the second half shares the first one's comparison. */
function withComparison(wording: string, previous: string | undefined): string {
	if (
		!previous ||
		!/^\p{L}+ than\b/u.test(wording) ||
		/^(?:\p{L}+er|less|more|other|rather) /u.test(wording)
	)
		return wording;
	const comparison = /\b(less|more) \p{L}+$/u.exec(previous)?.[1];
	return comparison ? `${comparison} ${wording}` : wording;
}

/** Proposes an analyst's label from a wording: its content words in sentence case, not too long. */
export function proposeLabel(wording: string, previousWording?: string): string {
	const compared = withComparison(wording, previousWording);
	const quoteless = compared.replace(/^["“‘'](.*)["”’']$/su, '$1');
	const tagless = quoteless.replace(tagQuestion, '');
	const short = shorten(withoutLead(tagless).replace(/[\s,;:.]+$/u, ''));
	return short.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase());
}
