import type { CodedCode } from '../../exchange/coded/coded-project';
import type { Id } from '../../model/id';
import type { CodeUse } from '../../model/intake';
import type { Occurrence } from '../../model/occurrence';
import type { Context } from '../command';
import { present } from '../fields';
import { elementOf, type TakenCode } from './codes';
import type { Records } from './records';

/** An occurrence goes into the configuration that the code stands under; one of the same element in the same roles is that one. */
export function takeOccurrence(
	code: CodedCode,
	use: Extract<CodeUse, { as: 'occurrence' }>,
	taken: ReadonlyMap<string, TakenCode>,
	records: Records,
	context: Context,
	/** Whether two codes of one element in the same roles are two occurrences. */
	apart = false
): TakenCode {
	const configuration = configurationAbove(code, taken);
	const element = elementOf(use.label, records, context);
	if (configuration === undefined)
		// Moved out of its configuration by hand: what is left is the element.
		return { code, use: { as: 'element', label: use.label, role: use.roles[0] }, record: element };
	const occurrences = records.get('configuration', configuration)?.occurrences ?? {};
	const there = Object.values(occurrences).find(
		(one) =>
			one.element === element &&
			one.roles.join() === use.roles.join() &&
			!(apart && [...taken.values()].some(({ record }) => record === one.id))
	);
	if (there !== undefined) return { code, use, record: there.id, configuration };
	const made: Occurrence = present({
		id: context.newId('occurrence'),
		element,
		roles: use.roles,
		relation: use.roles.length === 2 ? ('not said' as const) : undefined,
		rank: Math.max(0, ...Object.values(occurrences).map(({ rank }) => rank)) + 1,
		note: code.description
	});
	records.revise('configuration', configuration, (before) => ({
		...before,
		occurrences: { ...before.occurrences, [made.id]: made }
	}));
	return { code, use, record: made.id, configuration };
}

/** The nearest configuration among the codes above. */
function configurationAbove(
	code: CodedCode,
	taken: ReadonlyMap<string, TakenCode>
): Id<'configuration'> | undefined {
	for (let above = code.parent; above !== undefined; above = taken.get(above)?.code.parent) {
		const one = taken.get(above);
		if (one?.use.as === 'configuration') return one.record as Id<'configuration'>;
	}
	return undefined;
}
