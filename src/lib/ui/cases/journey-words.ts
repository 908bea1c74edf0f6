import type { Journey } from '$lib/core/cases/journey';

/** How a case went through its steps, in a few words: "enters at step 2, reaches step 5", "stops at step 3: an operation ahead"; and how its order is known, unless that is said of all. */
export function journeyWords(one: Journey, isSaid: boolean): string {
	const { first, last, isEntryKnown, isComplete, skipped, stoppedAt, barrier, reversals, steps } =
		one;
	if (first === undefined || last === undefined) return 'no step known to be taken';
	const parts: string[] = [];
	if (isComplete) parts.push('completes');
	else if (first > 1)
		parts.push(isEntryKnown ? `enters at step ${first}` : `first known at step ${first}`);
	if (skipped.length > 0) parts.push(`skips step ${skipped.join(', ')}`);
	if (stoppedAt !== undefined)
		parts.push(`stops at step ${stoppedAt}: ${barrier ?? 'no barrier noted'}`);
	else if (!isComplete)
		parts.push(last === steps.length ? `reaches step ${last}` : `not known beyond step ${last}`);
	for (const { earlier, later } of reversals) parts.push(`step ${later} before step ${earlier}`);
	const order = {
		assumed: 'order assumed, not tested',
		'in part': 'order told in part',
		given: 'order told'
	}[one.order];
	const words = parts.join(', ').replace(/\.$/, '');
	return isSaid ? words : `${words}; ${order}`;
}
