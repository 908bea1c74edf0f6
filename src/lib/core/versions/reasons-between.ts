import type { Decision } from '../model/judgement';
import type { Model } from '../model/model';
import { isChange, type Change } from './change';
import type { Comparison } from './compare';
import { reasonsOf } from './reasons';
import { stepsOf } from './timeline';

/** The reasons of a change between two moments: those recorded on it, and where versions lie between the two, those of what became of the same part on the way. */
export function reasonsBetween(
	model: Model,
	comparison: Comparison,
	change: Change
): readonly Decision[] {
	const onTheWay = stepsBetween(model, comparison).flatMap((step) =>
		samePart(step, change).flatMap((one) => reasonsOf(model, one))
	);
	return [...new Set([...onTheWay, ...reasonsOf(model, change)])];
}

/** The steps that lead from the one moment to the other, where there are several. */
function stepsBetween(model: Model, { before, after }: Comparison): readonly Comparison[] {
	const steps = stepsOf(model, after.theory);
	const first = steps.findIndex((step) => step.before === before);
	const last = steps.findIndex((step) => step.after === after);
	return first < 0 || last <= first ? [] : steps.slice(first, last + 1);
}

function samePart({ theory, configurations }: Comparison, { of, id }: Change): Change[] {
	const all: (Change | undefined)[] = [
		theory,
		...configurations.flatMap((one) =>
			one.kind === 'kept' ? [] : [one, ...one.occurrences, ...one.links]
		)
	];
	return all.flatMap((one) => (one?.of === of && one.id === id && isChange(one) ? [one] : []));
}
