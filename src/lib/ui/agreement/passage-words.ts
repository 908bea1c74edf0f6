import type { Difference } from '$lib/core/agreement/differences';
import type { Model } from '$lib/core/model/model';
import { wordsOf } from '../evidence/extract-words';

/** What a passage says: the words of the longest extract that lies over it. */
export function passageWords(model: Model, { passages }: Difference): string {
	return passages
		.flatMap(({ extract }) => model.extract.get(extract) ?? [])
		.map(wordsOf)
		.reduce((longest, words) => (words.length > longest.length ? words : longest), '');
}

/** A passage with some of the text before and after it. */
export interface InContext {
	readonly before: string;
	readonly words: string;
	readonly after: string;
}

const around = 220;

/** Cuts a passage out of its text with what stands around it, at whole words. */
export function inContext(text: string, start: number, end: number): InContext {
	const from = start <= around ? 0 : text.indexOf(' ', start - around) + 1;
	const to = end + around >= text.length ? text.length : text.lastIndexOf(' ', end + around);
	return {
		before: (from > 0 ? '… ' : '') + text.slice(Math.min(from, start), start),
		words: text.slice(start, end),
		after: text.slice(end, Math.max(to, end)) + (to < text.length ? ' …' : '')
	};
}
