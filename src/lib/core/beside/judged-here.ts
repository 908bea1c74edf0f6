import type { Id } from '../model/id';
import type { Decision, SearchLogEntry } from '../model/judgement';
import type { Model } from '../model/model';
import type { About } from '../model/target';

/** Whether something is about a configuration or a part of it. */
export function isAboutConfiguration(about: About, id: Id<'configuration'>): boolean {
	if (about.kind === 'chain') return about.links.some(({ configuration }) => configuration === id);
	return 'configuration' in about && about.configuration === id;
}

/** The decisions on a configuration or a part of it, oldest first. */
export function decisionsOn(model: Model, id: Id<'configuration'>): Decision[] {
	return inTime(
		[...model.decision.values()].filter(({ about }) =>
			about.some((one) => isAboutConfiguration(one, id))
		)
	);
}

/** Where evidence against a configuration or a part of it was looked for, oldest first. */
export function searchesOn(model: Model, id: Id<'configuration'>): SearchLogEntry[] {
	return inTime(
		[...model.search.values()].filter(({ targets }) =>
			targets.some((one) => isAboutConfiguration(one, id))
		)
	);
}

function inTime<One extends { readonly at: string }>(all: One[]): One[] {
	return all.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}
