import { placesByElement } from '../graph/places';
import type { Model } from '../model/model';
import { pairsApart } from './apart';
import type { Closeness, ProposalRequest } from './propose';

/** What of a project is compared: every element by its label and the wordings of its occurrences, without the pairs that are meant to stay apart. */
export function proposalRequest(model: Model, closeness: Closeness): ProposalRequest {
	const places = placesByElement(model.configuration);
	return {
		elements: [...model.element.values()].map(({ id, label }) => ({
			id,
			texts: [
				label,
				...(places.get(id) ?? []).flatMap(({ occurrence }) => occurrence.wording?.text ?? [])
			]
		})),
		apart: pairsApart(model).map(({ pair }) => pair),
		closeness
	};
}
