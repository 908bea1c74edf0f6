import type { Model } from '$lib/core/model/model';
import type { Source } from '$lib/core/model/source';

/** What is known of a source, in one line: kind, date, who speaks, whom it is about, how it was appraised. */
export function sourceInWords(model: Model, source: Source): string {
	const names = (ids: object | undefined, table: ReadonlyMap<string, { name: string }>) => {
		const found = Object.keys(ids ?? {}).flatMap((id) => table.get(id)?.name ?? []);
		return found.length > 4 ? `${found.slice(0, 3).join(', ')} and others` : found.join(', ');
	};
	const about = names(source.cases, model.case);
	const appraisal = (['relevance', 'rigour', 'richness'] as const).flatMap((part) => {
		const rating = source.appraisal?.[part]?.rating;
		return rating === undefined ? [] : `${part} ${rating}`;
	});
	return [
		source.kind,
		source.date,
		names(source.persons, model.person),
		names(source.groups, model.group),
		about === '' ? '' : `about ${about}`,
		appraisal.join(', ')
	]
		.filter(Boolean)
		.join(' · ');
}
