import type { Extract } from '$lib/core/model/extract';
import type { Model } from '$lib/core/model/model';
import type { Source } from '$lib/core/model/source';
import { countOf } from '../shared/words';
import { isUncoded } from './sources-by-group';

/** What is known of a source, in one line: kind, date, phase, who speaks, whom it is about, how it was appraised. */
export function sourceInWords(model: Model, source: Source): string {
	const names = (ids: object | undefined, table: ReadonlyMap<string, { name: string }>) => {
		const found = Object.keys(ids ?? {}).flatMap((id) => table.get(id)?.name ?? []);
		return found.length > 4 ? `${found.slice(0, 3).join(', ')} and others` : found.join(', ');
	};
	const about = names(source.cases, model.case);
	return [
		source.kind,
		source.date,
		source.phase,
		names(source.persons, model.person),
		names(source.groups, model.group),
		about === '' ? '' : `about ${about}`,
		appraisalInWords(source.appraisal ?? {})
	]
		.filter(Boolean)
		.join(' · ');
}

/** What is said of one part of an appraisal. */
interface Said {
	readonly rating?: string | undefined;
	readonly note?: string | undefined;
}

/** The ratings of an appraisal: `relevance high, richness low`. */
export function appraisalInWords(appraisal: Readonly<Partial<Record<string, Said>>>): string {
	return Object.entries(appraisal)
		.flatMap(([part, said]) => (said?.rating ? [`${part} ${said.rating}`] : []))
		.join(', ');
}

/** Whether its text is here, how long it is and where it came from. */
export function textInWords(source: Source): string {
	const text = source.currentText && source.texts[source.currentText];
	if (!text)
		return 'Its text is not held here. It can be given later; its located extracts stay as they are.';
	const from = source.fileName === undefined ? '' : ` from ${source.fileName}`;
	return `Its text: ${countOf(text.length, 'character')}${from}. It never changes, since extracts are held by their places in it; a corrected text is kept beside it.`;
}

/** What is held of a source, for the list of them: its kind, its extracts, whether its text is here. */
export function heldOf(source: Source, extracts: readonly Extract[]): string {
	const many = extracts.length;
	return [
		source.kind,
		many === 0 ? 'no extract yet' : countOf(many, 'extract'),
		...(many > 0 && isUncoded(extracts) ? ['nothing coded yet'] : []),
		...(source.currentText === undefined ? ['text not held'] : [])
	].join(' · ');
}
