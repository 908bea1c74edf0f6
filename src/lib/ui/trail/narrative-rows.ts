import type { Chapter, Told } from '$lib/core/narrative/told';
import { asideInWords } from './narrative-words';

/** A row of the narrative: a heading, a step under it, or what was done besides. */
export type NarrativeRow =
	| { readonly key: string; readonly heading: string }
	| { readonly key: string; readonly told: Told }
	| { readonly key: string; readonly aside: string };

/** The rows of some chapters, one after the other. */
export function narrativeRows(chapters: readonly Chapter[]): NarrativeRow[] {
	return chapters.flatMap(({ key, title, told, aside }) => {
		const words = asideInWords(aside);
		return [
			{ key: `${key} heading`, heading: title },
			...told.map((one) => ({ key: `${key} ${one.key}`, told: one })),
			...(words === '' ? [] : [{ key: `${key} aside`, aside: words }])
		];
	});
}
