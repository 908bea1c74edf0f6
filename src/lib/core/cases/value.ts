import type { Evidence } from '../evidence';
import { placesOf } from '../graph/places';
import type { CaseValue } from '../model/case-value';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import { codingsUnder } from '../evidence';
import { saysPresent } from './heard';
import { recordedPresence, recordsByElement } from './known';

/** What is known of one element in one case, and where that is known from. */
export interface ValueInCase {
	readonly presence: CaseValue['presence'];
	/** What was entered, taken from a table or set down from a coding; what is recorded stands. */
	readonly records: readonly CaseValue[];
	/** The passages about the case that say it is present. */
	readonly extracts: readonly Id<'extract'>[];
	/** What does not go together: records with each other, or a record with a passage. */
	readonly conflict?: 'records' | 'passage';
}

/** The value of an element in a case with all it rests on. */
export function valueIn(
	model: Model,
	evidence: Evidence,
	where: { readonly case: Id<'case'>; readonly element: Id<'element'> }
): ValueInCase {
	const records = recordsByElement(model.value).get(where.element)?.get(where.case) ?? [];
	const extracts = new Set<Id<'extract'>>();
	for (const { occurrence } of placesOf(model, where.element))
		for (const { extract, coding } of codingsUnder(evidence, occurrence.id))
			if (extract.cases?.[where.case] === true && saysPresent(coding)) extracts.add(extract.id);
	const presence =
		records.length > 0 ? recordedPresence(records) : extracts.size > 0 ? 'present' : 'unknown';
	const said = new Set(records.map((one) => one.presence));
	const conflict =
		said.has('present') && said.has('absent')
			? ('records' as const)
			: presence === 'absent' && extracts.size > 0
				? ('passage' as const)
				: undefined;
	return { presence, records, extracts: [...extracts], ...(conflict && { conflict }) };
}
