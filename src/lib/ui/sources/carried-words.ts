import type { Extract } from '$lib/core/model/extract';
import type { Model } from '$lib/core/model/model';
import type { Source } from '$lib/core/model/source';
import { countOf } from '../shared/words';

/** What a report says of one extract. */
export interface CarriedLine {
	readonly extract: Extract;
	/** Its words, as they were before. */
	readonly words: string;
	/** What became of it since, where it was lost. */
	readonly since?: string;
}

/** What became of the extracts of a source when its text was corrected. */
export interface CarriedReport {
	readonly exact: number;
	readonly moved: readonly CarriedLine[];
	readonly lost: readonly CarriedLine[];
}

/** A report in one sentence: `212 at their place, 30 moved, 3 lost.` */
export function carriedInWords({ exact, moved, lost }: CarriedReport): string {
	const all = exact + moved.length + lost.length;
	if (all === 0) return 'No extract is held by its place in this text.';
	return `Of ${countOf(all, 'extract')}, ${exact} at the same place, ${moved.length} moved, ${lost.length} lost.`;
}

/** An extract as a report lists it. */
export function carriedLine(extract: Extract): CarriedLine {
	return { extract, words: extract.anchor?.exact ?? extract.located?.paraphrase ?? '' };
}

/** The report that stays with a text, as its extracts are now. */
export function reportOf(
	model: Model,
	source: Source,
	{ sha256, carried }: Source['texts'][`text:${string}`]
): CarriedReport | undefined {
	if (carried === undefined) return undefined;
	const lines = (ids: object) =>
		Object.keys(ids).flatMap((id) => {
			const extract = model.extract.get(id as Extract['id']);
			return extract === undefined ? [] : [extract];
		});
	return {
		exact: carried.exact,
		moved: lines(carried.moved).map(carriedLine),
		lost: lines(carried.lost).map((extract) => ({
			...carriedLine(extract),
			since: sinceLost(extract, sha256, source)
		}))
	};
}

function sinceLost({ anchor }: Extract, sha256: string, source: Source): string {
	if (anchor === undefined) return 'kept as located since';
	const current = source.currentText && source.texts[source.currentText]?.sha256;
	return anchor.text === sha256 || anchor.text === current
		? 'put at a new place since'
		: 'still without a place';
}
