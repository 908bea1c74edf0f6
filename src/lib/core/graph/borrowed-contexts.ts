import type { Configuration } from '../model/configuration';
import type { Model } from '../model/model';
import type { Place } from './places';
import { occurrencesWith } from './parts';

/** The contexts a configuration has from the one it borrows from ("contexts as in CMO 2"), and from the one that borrows from in turn. */
export function borrowedContexts(
	model: Pick<Model, 'configuration'>,
	configuration: Configuration
): Place[] {
	const contexts: Place[] = [];
	const seen = new Set([configuration.id]);
	let lender = configuration.contextsFrom;
	while (lender !== undefined && !seen.has(lender)) {
		seen.add(lender);
		const from = model.configuration.get(lender);
		if (from === undefined) break;
		for (const occurrence of occurrencesWith(from, 'C'))
			contexts.push({ configuration: from, occurrence });
		lender = from.contextsFrom;
	}
	return contexts;
}
