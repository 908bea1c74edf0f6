import type { Finding } from '$lib/core/checks/finding';
import { newsBySource, sourcesByDate } from '$lib/core/checks/source-news';
import type { Evidence } from '$lib/core/evidence';
import { extractsIn } from '$lib/core/evidence-voices';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';

/** What is new in a source, series by series. */
export interface NewsCell {
	readonly series: string;
	readonly many: number;
	readonly extracts: readonly Id<'extract'>[];
}

/** One source with what it brought. */
export interface NewsRow {
	readonly key: string;
	/** Its place in the order of dates. */
	readonly place: number;
	readonly title: string;
	readonly date: string;
	readonly because: string;
	readonly cells: readonly NewsCell[];
}

/** The sources of some findings in the order of dates, with what each brought. */
export function newsRows(model: Model, evidence: Evidence, found: readonly Finding[]): NewsRow[] {
	const byKey = new Map(found.map((finding) => [finding.key, finding]));
	return sourcesByDate(model.source).flatMap(({ id, title, date }, at) => {
		const finding = byKey.get(`new-information:${id}`);
		if (finding === undefined) return [];
		const { elements, links, refining } = newsBySource(model, evidence, id);
		const all = (those: readonly { extracts: readonly Id<'extract'>[] }[]) => [
			...new Set(those.flatMap(({ extracts }) => extracts))
		];
		const refines = extractsIn(refining);
		return [
			{
				key: finding.key,
				place: at + 1,
				title,
				date: date ?? '',
				because: finding.because,
				cells: [
					{ series: 'New elements', many: elements.length, extracts: all(elements) },
					{ series: 'New links', many: links.length, extracts: all(links) },
					{ series: 'Extracts that refine', many: refines.length, extracts: refines }
				]
			}
		];
	});
}
