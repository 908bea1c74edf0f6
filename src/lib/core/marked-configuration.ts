import { partsOf } from './graph/parts';
import type { Configuration } from './model/configuration';
import type { Model } from './model/model';
import { writeMarkedText } from './notation/write-marked-text';

/** A configuration as a passage with inline role markers, in the words it was first written in; reading it gives the same configuration. */
export function markedConfiguration(model: Model, configuration: Configuration): string {
	const occurrences = partsOf(configuration).occurrences;
	const links = Object.values(configuration.links);
	const places = new Map<string, number>(occurrences.map(({ id }, place) => [id, place]));
	const linkPlaces = new Map<string, number>(links.map(({ id }, place) => [id, place]));
	return writeMarkedText({
		occurrences: occurrences.map(({ roles, relation, wording, hedge, element }) => ({
			roles,
			wording: wording?.text ?? model.element.get(element)?.label ?? '',
			starred: wording?.starred ?? false,
			verbatim: wording?.verbatim ?? false,
			...(relation === undefined ? {} : { relation }),
			...(hedge === undefined || hedge === 'stated' ? {} : { hedge })
		})),
		links: links.map(({ from, to, kind, hedge }) => {
			const conditioned = linkPlaces.get(to.join());
			return {
				from: placed(from, places),
				to: conditioned === undefined ? placed(to, places) : [],
				kind,
				...(hedge === undefined ? {} : { hedge }),
				...(conditioned === undefined ? {} : { toLink: conditioned })
			};
		})
	});
}

function placed(ends: readonly string[], places: ReadonlyMap<string, number>): number[] {
	return ends.flatMap((end) => places.get(end) ?? []);
}
