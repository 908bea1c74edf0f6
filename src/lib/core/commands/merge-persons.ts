import { mergedKeys } from '../consolidate/merged-records';
import { diffRecords } from '../diff';
import type { Id } from '../model/id';
import { defineCommand, gone, Refused } from './command';
import { present } from './fields';
import { differingAttributes, joined, mergedInto, turnedTo } from './one-for-another';

interface Merge {
	readonly kept: Id<'person'>;
	readonly merged: Id<'person'>;
}

/** Makes two people one who were taken for two: extracts, sources and decisions that named either name the one; what the other was said to be otherwise stays in the note. */
export const mergePersons = defineCommand<Merge>({
	name: 'merge-persons',
	scope: 'evidence',
	change(model, { kept, merged }) {
		const [one, other] = [model.person.get(kept), model.person.get(merged)];
		if (one === undefined || other === undefined) return gone('person');
		if (kept === merged) return new Refused('One person alone is not merged. Choose another.');
		const cases = joined(other.cases, one.cases);
		const after = present({
			...mergedInto(one, other, differingAttributes(one, other)),
			cases
		});
		return [
			...turnedTo(model, merged, kept).flatMap(({ kind, before, after: now }) =>
				diffRecords(kind, before.id, before, now)
			),
			...diffRecords('person', kept, one, after),
			...diffRecords('person', merged, other, undefined),
			...mergedKeys(model, { kept: one, gone: new Set([merged]) })
		];
	},
	sentence: (names) => `Merged two people into ${names.of('person')}`
});
