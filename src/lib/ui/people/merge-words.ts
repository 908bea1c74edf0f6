import type { Command } from '$lib/core/commands/command';
import { differingCases, mergeCases, valuesApart } from '$lib/core/commands/merge-cases';
import { mergePersons } from '$lib/core/commands/merge-persons';
import { differingAttributes } from '$lib/core/commands/one-for-another';
import type { CaseValue } from '$lib/core/model/case-value';
import type { Id } from '$lib/core/model/id';
import type { Model } from '$lib/core/model/model';
import type { DescribedKind } from '$lib/core/people/attribute-columns';

/** The command that makes two people or two cases one. */
export function merging(kind: DescribedKind, kept: string, merged: string): Command {
	return kind === 'person'
		? mergePersons({ kept: kept as Id<'person'>, merged: merged as Id<'person'> })
		: mergeCases({ kept: kept as Id<'case'>, merged: merged as Id<'case'> });
}

/** What two are said to be otherwise: it goes to the note of the one who stays. */
export function differingWords(
	model: Model,
	kind: DescribedKind,
	kept: string,
	merged: string
): string[] {
	if (kind === 'person') {
		const all = model.person;
		const [one, other] = [all.get(kept as Id<'person'>), all.get(merged as Id<'person'>)];
		return one && other ? differingAttributes(one, other) : [];
	}
	const [one, other] = [model.case.get(kept as Id<'case'>), model.case.get(merged as Id<'case'>)];
	return one && other ? differingCases(one, other) : [];
}

/** Values of two cases that contradict each other, each as a sentence. */
export function valuesApartInWords(model: Model, kept: string, merged: string): string[] {
	return valuesApart(model, kept, merged).map(
		(apart) =>
			`“${model.element.get(apart.element)?.label ?? ''}” is ${told(apart.kept)} here and ${told(apart.merged)} there`
	);
}

function told({ presence, time, order }: CaseValue): string {
	const when = [time, order === undefined ? undefined : `order ${order}`].filter(Boolean);
	return when.length === 0 ? presence : `${presence} (${when.join(', ')})`;
}
