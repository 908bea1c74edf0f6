import { borrowedContexts } from '../graph/borrowed-contexts';
import { hasRole, partsOf } from '../graph/parts';
import type { Place } from '../graph/places';
import { remember } from '../graph/remember';
import type { Configuration } from '../model/configuration';
import type { Model } from '../model/model';
import type { Occurrence } from '../model/occurrence';

/** One outcome of a configuration, and what is said to bring it about. */
export interface Proposition {
	readonly configuration: Configuration;
	readonly outcome: Occurrence;
	/** In the order written; contexts borrowed from another configuration come first. */
	readonly conditions: readonly Place[];
}

/** What a configuration proposes, one outcome at a time; nothing where an outcome stands alone. */
export function propositionsOf(model: Model, configuration: Configuration): readonly Proposition[] {
	const own = ownPropositions(configuration);
	if (configuration.contextsFrom === undefined) return own;
	const borrowed = borrowedContexts(model, configuration);
	return own.map((one) => ({
		...one,
		conditions: [
			...borrowed.filter(({ occurrence }) => occurrence.element !== one.outcome.element),
			...one.conditions
		]
	}));
}

const ownPropositions = remember((configuration: Configuration): readonly Proposition[] => {
	const { occurrences } = partsOf(configuration);
	return occurrences
		.filter((one) => hasRole(one, 'O'))
		.map((outcome) => ({
			configuration,
			outcome,
			conditions: occurrences
				.filter(conditionFor(configuration, outcome))
				.map((occurrence) => ({ configuration, occurrence }))
		}))
		.filter(({ conditions }) => conditions.length > 0);
});

/** Where links lead to the outcome, what they come from, through however many links; elsewhere everything that is not merely another outcome. What blocks an outcome is no condition of it. */
function conditionFor(
	configuration: Configuration,
	outcome: Occurrence
): (one: Occurrence) => boolean {
	const leading = leadingTo(configuration, outcome);
	return (one) => {
		if (one === outcome || one.element === outcome.element) return false;
		if (leading.size > 0) return leading.has(one.id);
		return one.roles.some((role) => role !== 'O');
	};
}

function leadingTo(configuration: Configuration, outcome: Occurrence): ReadonlySet<string> {
	const leading = new Set<string>();
	const pending: string[] = [outcome.id];
	const links = partsOf(configuration).links.filter(({ kind }) => kind !== 'blocks');
	for (let end = pending.pop(); end !== undefined; end = pending.pop())
		for (const link of links)
			if (link.to.some((to) => to === end))
				for (const from of [link.id, ...link.from])
					if (!leading.has(from)) {
						leading.add(from);
						pending.push(from);
					}
	return leading;
}
