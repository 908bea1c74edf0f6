import type { Diff } from '../diff';
import { applyDiff, diffModels } from '../diff';
import type { Extract } from '../model/extract';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import { removal } from '../removal';
import { defineCommand, gone, Refused, revised } from './command';
import { withOccurrence } from './add-occurrence';

/** Moves an occurrence to another configuration; its codings go with it, its links in the old one are undone. */
export const moveOccurrence = defineCommand<{
	occurrence: Id<'occurrence'>;
	from: Id<'configuration'>;
	to: Id<'configuration'>;
}>({
	name: 'move-occurrence',
	scope: 'theory',
	change(model, { occurrence, from, to }) {
		const moved = model.configuration.get(from)?.occurrences[occurrence];
		if (moved === undefined) return gone('occurrence');
		if (from === to) return [];
		const arrival = revised(model, 'configuration', to, (before) => withOccurrence(before, moved));
		if (arrival instanceof Refused) return arrival;
		const retargeted = applyDiff(model, [...arrival, ...retarget(model, occurrence, from, to)]);
		const departure = removal(retargeted, [
			{ kind: 'configuration', id: from, path: ['occurrences', occurrence] }
		]);
		if (departure instanceof Refused) return departure;
		return diffModels(model, applyDiff(retargeted, departure), [
			...arrival,
			...retarget(model, occurrence, from, to),
			...departure
		]);
	},
	sentence: (names) => `Moved ${names.of('occurrence')} to another configuration`
});

/** Codings on an occurrence, pointed at the configuration it moves to. */
function retarget(
	model: Model,
	occurrence: Id<'occurrence'>,
	from: Id<'configuration'>,
	to: Id<'configuration'>
): Diff {
	const changes: Diff[number][] = [];
	for (const extract of model.extract.values())
		for (const coding of Object.values<Extract['codings'][Id<'coding'>]>(extract.codings)) {
			const { target } = coding;
			if (target.kind !== 'occurrence' || target.occurrence !== occurrence) continue;
			const path = ['codings', coding.id, 'target', 'configuration'];
			changes.push({ kind: 'extract', id: extract.id, path, from, to });
		}
	return changes;
}
