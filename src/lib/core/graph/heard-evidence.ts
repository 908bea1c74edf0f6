import type { Evidence } from '../evidence';
import { evidenceOf } from '../evidence-lists';
import { groupsOf } from '../evidence-voices';
import type { Extract } from '../model/extract';
import type { Id } from '../model/id';
import type { Model } from '../model/model';

interface Heard {
	readonly groups: ReadonlySet<Id<'group'>>;
	readonly person: Model['person'];
	readonly evidence: Evidence;
}

const lastHeard = new WeakMap<Evidence, Heard>();

/** The evidence of some stakeholder groups alone; of none chosen, all of it. The same asked for again is the very same. */
export function heardFrom(
	model: Model,
	evidence: Evidence,
	groups: ReadonlySet<Id<'group'>>
): Evidence {
	if (groups.size === 0) return evidence;
	const before = lastHeard.get(evidence);
	if (before?.groups === groups && before.person === model.person) return before.evidence;
	const isOurs = new Map<Extract, boolean>();
	const isHeard = (extract: Extract): boolean => {
		const known = isOurs.get(extract);
		if (known !== undefined) return known;
		const ours = groupsOf(model, extract).some((group) => groups.has(group));
		isOurs.set(extract, ours);
		return ours;
	};
	const heard = evidenceOf(
		new Map(
			[...evidence.byTarget].map(([key, codings]) => [
				key,
				codings.filter(({ extract }) => isHeard(extract))
			])
		)
	);
	lastHeard.set(evidence, { groups, person: model.person, evidence: heard });
	return heard;
}
