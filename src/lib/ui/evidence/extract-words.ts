import { groupsOf } from '$lib/core/evidence-voices';
import type { Extract } from '$lib/core/model/extract';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';

/** What an extract says: the passage in quotation marks, or its paraphrase as it is. */
export function wordsOf(extract: Extract): string {
	return extract.anchor === undefined
		? (extract.located?.paraphrase ?? '')
		: `“${extract.anchor.exact}”`;
}

/** Who speaks: the person and their group, as far as known. */
export function speakerOf(model: Model, extract: Extract): string | undefined {
	const person = extract.person === undefined ? undefined : model.person.get(extract.person)?.name;
	const groups = groupsOf(model, extract).flatMap((id) => model.group.get(id)?.name ?? []);
	const group = groups.length === 0 ? undefined : groups.join(', ');
	return person === undefined ? group : group === undefined ? person : `${person} (${group})`;
}

/** Whom it is about: the cases by name, or the group where no single case is named. */
export function aboutWhom(model: Model, extract: Extract): string | undefined {
	const cases = Object.keys(extract.cases ?? {}).flatMap(
		(id) => model.case.get(id as Id<'case'>)?.name ?? []
	);
	if (cases.length > 0) return cases.join(', ');
	return extract.aboutGroup === undefined ? undefined : model.group.get(extract.aboutGroup)?.name;
}

/** Where it stands: the source, and the locator where there is one. */
export function placeOf(model: Model, extract: Extract): string {
	const source = model.source.get(extract.source)?.title ?? 'a source no longer there';
	return extract.located === undefined ? source : `${source}, ${extract.located.locator}`;
}

/** A text cut at a word, so that a line can hold it. */
export function shortened(text: string, most = 90): string {
	if (text.length <= most) return text;
	const cut = text.slice(0, most);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))}…`;
}
