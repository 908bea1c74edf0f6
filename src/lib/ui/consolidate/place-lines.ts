import { codingsUnder } from '$lib/core/evidence';
import type { Place } from '$lib/core/graph/places';
import type { OpenProject } from '../project/open-project';
import { rolesInWords } from '../role/role-words';

/** Where an element occurs, in words: which configuration, as what, how it was first worded, and whose passages are coded there. */
export interface PlaceLine {
	readonly key: string;
	readonly reference: string;
	readonly roles: string;
	/** The wording, where it is not the label itself. */
	readonly wording: string | undefined;
	readonly verbatim: boolean;
	readonly sources: string;
}

/** The lines for some places of an element with this label. */
export function placeLines(
	{ workspace: { model, evidence } }: OpenProject,
	places: readonly Place[],
	label: string
): PlaceLine[] {
	return places.map(({ configuration, occurrence }) => {
		const { wording } = occurrence;
		const coded = codingsUnder(evidence, occurrence.id).map(({ extract }) => extract.source);
		const given = [wording?.source ?? configuration.source].filter((id) => id !== undefined);
		const titles = new Set([...given, ...coded].map((id) => model.source.get(id)?.title ?? ''));
		return {
			key: occurrence.id,
			reference: configuration.reference,
			roles: rolesInWords(occurrence.roles, occurrence.relation),
			wording: wording === undefined || wording.text === label ? undefined : wording.text,
			verbatim: wording?.verbatim === true,
			sources: [...titles].join(', ')
		};
	});
}
