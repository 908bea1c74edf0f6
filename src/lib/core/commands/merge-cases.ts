import { mergedKeys, withoutTwins } from '../consolidate/merged-records';
import { diffRecords } from '../diff';
import type { CaseValue } from '../model/case-value';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import type { Case } from '../model/people';
import { defineCommand, gone, Refused } from './command';
import { differingAttributes, mergedInto, turnedTo } from './one-for-another';

interface Merge {
	readonly kept: Id<'case'>;
	readonly merged: Id<'case'>;
}

/** Makes two cases one that were taken for two: extracts, sources, people, decisions and case values that named either name the one; values that say the same are one, and where they differ both stay. */
export const mergeCases = defineCommand<Merge>({
	name: 'merge-cases',
	scope: 'evidence',
	change(model, { kept, merged }) {
		const [one, other] = [model.case.get(kept), model.case.get(merged)];
		if (one === undefined || other === undefined) return gone('case');
		if (kept === merged) return new Refused('One case alone is not merged. Choose another.');
		const after = mergedInto(one, other, differingCases(one, other));
		return [
			...withoutTwins(model, turnedTo(model, merged, kept)).flatMap((turned) =>
				diffRecords(turned.kind, turned.before.id, turned.before, turned.after)
			),
			...diffRecords('case', kept, one, after),
			...diffRecords('case', merged, other, undefined),
			...mergedKeys(model, { kept: one, gone: new Set([merged]) })
		];
	},
	sentence: (names) => `Merged two cases into ${names.of('case')}`
});

/** What two cases are said to be otherwise, as the one that goes was said to be: it goes to the note. */
export function differingCases(kept: Case, merged: Case): string[] {
	const kind = kept.of === merged.of ? [] : [`a ${merged.of}`];
	return [...kind, ...differingAttributes(kept, merged)];
}

/** Values of two cases that say different things of one element: what the one that stays holds, and what the other does. */
export function valuesApart(model: Model, kept: string, merged: string) {
	const values = [...model.value.values()];
	const known = values.filter((one) => one.case === kept);
	return values.flatMap((other) => {
		if (other.case !== merged) return [];
		const stands = known.find(
			(one) => one.element === other.element && wordsOf(one) !== wordsOf(other)
		);
		return stands === undefined ? [] : [{ element: other.element, kept: stands, merged: other }];
	});
}

const wordsOf = ({ presence, time, order }: CaseValue): string =>
	[presence, time ?? '', order ?? ''].join('|');
