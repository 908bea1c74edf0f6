import { codingsWithin, type CodedExtract, type Evidence } from '../evidence';
import { extractsIn, groupsOf } from '../evidence-voices';
import { rememberTogether } from '../graph/remember';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import { listsWithin } from './lists-within';

/** What each group says to something, by the group; what nobody with a group says stands under `nobody`. */
export type Heard = ReadonlyMap<Id<'group'> | 'nobody', readonly Id<'extract'>[]>;

/** Which groups are heard in some codings, each with its extracts; an extract of somebody in two groups is heard from both. */
export function heardIn(model: Pick<Model, 'person'>, codings: readonly CodedExtract[]): Heard {
	const heard = new Map<Id<'group'> | 'nobody', CodedExtract[]>();
	for (const one of codings) {
		const groups = groupsOf(model, one.extract);
		for (const group of groups.length === 0 ? (['nobody'] as const) : groups) {
			const others = heard.get(group);
			if (others === undefined) heard.set(group, [one]);
			else others.push(one);
		}
	}
	return new Map([...heard].map(([group, those]) => [group, extractsIn(those)]));
}

/** Which groups are heard on each configuration and its parts. */
export function heardByConfiguration(
	model: Model,
	evidence: Evidence
): ReadonlyMap<Id<'configuration'>, Heard> {
	return heardEverywhere(evidence, model.configuration, model.person);
}

const heardEverywhere = rememberTogether(
	(
		evidence: Evidence,
		configuration: Model['configuration'],
		person: Model['person']
	): ReadonlyMap<Id<'configuration'>, Heard> =>
		new Map(
			[...configuration.values()].map((one) => [
				one.id,
				heardIn({ person }, listsWithin(one, codingsWithin(evidence, one.id)).flat())
			])
		)
);
