import { placesByElement } from '../graph/places';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import { pairsApart } from './apart';
import type { Language } from './language';
import type { Closeness, ProposalRequest } from './propose';
import type { Worded } from './weighted';

/** Some elements with every wording they go by. */
export function wordedElements(model: Model, elements: readonly Id<'element'>[]): Worded[] {
	const places = placesByElement(model.configuration);
	return elements.flatMap((id) => {
		const element = model.element.get(id);
		if (element === undefined) return [];
		const wordings = (places.get(id) ?? []).flatMap(
			({ occurrence }) => occurrence.wording?.text ?? []
		);
		return [{ id, texts: [element.label, ...wordings] }];
	});
}

/** What of a project is compared: every element by its label and the wordings of its occurrences, without the pairs that are meant to stay apart. */
export function proposalRequest(
	model: Model,
	closeness: Closeness,
	language: Language = 'english'
): ProposalRequest {
	return {
		elements: wordedElements(model, [...model.element.keys()]),
		apart: pairsApart(model).map(({ pair }) => pair),
		closeness,
		language
	};
}
