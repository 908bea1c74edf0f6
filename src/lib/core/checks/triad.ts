import { codingsWithin, type CodedExtract, type Evidence, type Within } from '../evidence';
import { borrowedContexts } from '../graph/borrowed-contexts';
import { occurrencesWith, partsOf } from '../graph/parts';
import type { Place } from '../graph/places';
import type { Configuration } from '../model/configuration';
import type { Model } from '../model/model';
import { bindEnds, speaking, type Binding } from './binding';

/** The three that make a configuration whole. */
export const triadRoles = ['C', 'M', 'O'] as const;
type TriadRole = (typeof triadRoles)[number];

type Theory = Pick<Model, 'configuration'>;

/** Whether a configuration has a context, its own or a borrowed one, a mechanism and an outcome. */
export function isTriad(model: Theory, configuration: Configuration): boolean {
	return triadRoles.every((role) => triadPlaces(model, configuration, role).length > 0);
}

/** The places of a configuration that play one of the three; one with two roles plays both. */
export function triadPlaces(model: Theory, configuration: Configuration, role: TriadRole): Place[] {
	const own = occurrencesWith(configuration, role).map((occurrence) => ({
		configuration,
		occurrence
	}));
	return role === 'C' ? [...own, ...borrowedContexts(model, configuration)] : own;
}

/** The best level at which the three are bound, and the codings it rests on. */
export function triadBindingOf(
	model: Theory,
	evidence: Pick<Evidence, 'within'>,
	configuration: Configuration
): Binding {
	const told = speaking(codingsWithin(evidence, configuration.id), configuration.id);
	if (told.length > 0) return { level: 1, codings: told };
	return bindEnds(
		triadRoles.map((role) =>
			triadPlaces(model, configuration, role).flatMap((place) =>
				spokenOf(codingsWithin(evidence, place.configuration.id), place)
			)
		)
	);
}

/** What speaks of a place: what is coded to it, and what is coded to a link that it is an end of. */
export function spokenOf(within: Within, { configuration, occurrence }: Place): CodedExtract[] {
	const isEnd = (ends: readonly string[]): boolean => ends.includes(occurrence.id);
	return [
		...speaking(within, occurrence.id),
		...partsOf(configuration)
			.links.filter(({ from, to }) => isEnd(from) || isEnd(to))
			.flatMap(({ id }) => speaking(within, id))
	];
}
