import type { Evidence } from '../evidence';
import type { CaseValue } from '../model/case-value';
import type { Id } from '../model/id';
import type { Model } from '../model/model';
import type { Case } from '../model/people';
import type { Theory } from '../model/theory';
import { knownIn, recordsByElement } from './known';
import { inEither, placesIn } from './bits';

/** One step of one case: whether it was taken, and what is recorded of it. */
export interface StepTaken {
	readonly element: Id<'element'>;
	readonly presence: CaseValue['presence'];
	readonly records: readonly CaseValue[];
}

/** Two steps that were taken the other way round than the theory has them; both count from 1. */
export interface Reversal {
	readonly earlier: number;
	readonly later: number;
}

/** How a case went through ordered steps; steps count from 1. */
export interface Journey {
	readonly case: Case;
	readonly steps: readonly StepTaken[];
	/** The first step it took. */
	readonly first?: number;
	/** The last step it took. */
	readonly last?: number;
	/** Every step before the first is known not to have been taken. */
	readonly isEntryKnown: boolean;
	/** All steps were taken. */
	readonly isComplete: boolean;
	/** Steps known not to have been taken between some that were. */
	readonly skipped: readonly number[];
	/** It took no step after this one: the next is known not to have been taken. */
	readonly stoppedAt?: number;
	/** What is noted of the step it did not take. */
	readonly barrier?: string;
	readonly reversals: readonly Reversal[];
	/** Whether dates or places in an order say how steps followed each other: for all neighbouring steps taken, some, or none. */
	readonly order: 'given' | 'in part' | 'assumed';
}

/** How every case of which anything is known went through the steps of a theory, in the order of the cases. */
export function journeysOf(model: Model, evidence: Evidence, { steps = [] }: Theory): Journey[] {
	if (steps.length < 2) return [];
	const known = knownIn(model, evidence);
	const values = steps.map((element) => known.of(element));
	const said = values.map(({ present, absent }) => inEither(present, absent));
	const anybody = said.reduce((all, bits) => inEither(all, bits));
	const sets = values.map(({ present, absent }) => ({
		present: new Set(placesIn(present)),
		absent: new Set(placesIn(absent))
	}));
	const records = recordsByElement(model.value);
	return placesIn(anybody).flatMap((place) => {
		const one = known.cases[place];
		if (one === undefined) return [];
		const taken = steps.map((element, at): StepTaken => ({
			element,
			presence: sets[at]?.present.has(place)
				? 'present'
				: sets[at]?.absent.has(place)
					? 'absent'
					: 'unknown',
			records: records.get(element)?.get(one.id) ?? []
		}));
		return [journey(one, taken)];
	});
}

/** How one case went through its steps. */
function journey(one: Case, steps: readonly StepTaken[]): Journey {
	const taken = steps.flatMap(({ presence }, at) => (presence === 'present' ? [at + 1] : []));
	const [first, last] = [taken[0], taken.at(-1)];
	const isAbsent = (step: number): boolean => steps[step - 1]?.presence === 'absent';
	const before = Array.from({ length: (first ?? 1) - 1 }, (_, at) => at + 1);
	const next = last === undefined || last === steps.length ? undefined : steps[last];
	const hasStopped = next?.presence === 'absent';
	const barrier = hasStopped ? noteOf(next) : undefined;
	return {
		case: one,
		steps,
		...(first !== undefined && { first }),
		...(last !== undefined && { last }),
		isEntryKnown: first !== undefined && before.every(isAbsent),
		isComplete: taken.length === steps.length,
		skipped: steps.flatMap((_, at) =>
			isAbsent(at + 1) && at + 1 > (first ?? Infinity) && at + 1 < (last ?? 0) ? [at + 1] : []
		),
		...(hasStopped && last !== undefined && { stoppedAt: last }),
		...(barrier !== undefined && { barrier }),
		...inOrder(steps, taken)
	};
}

function noteOf({ records }: StepTaken): string | undefined {
	const notes = records.flatMap(({ note }) =>
		note === undefined || note.trim() === '' ? [] : note
	);
	return notes.length === 0 ? undefined : notes.join(' ');
}

function inOrder(
	steps: readonly StepTaken[],
	taken: readonly number[]
): Pick<Journey, 'reversals' | 'order'> {
	const records = (step: number) => steps[step - 1]?.records ?? [];
	const reversals: Reversal[] = [];
	taken.forEach((earlier, at) => {
		for (const later of taken.slice(at + 1))
			if ((follows(records(earlier), records(later)) ?? 0) < 0) reversals.push({ earlier, later });
	});
	const pairs = taken
		.slice(1)
		.map((later, at) => follows(records(taken[at] ?? later), records(later)));
	const told = pairs.filter((one) => one !== undefined && one !== 0).length;
	const order = told === 0 ? 'assumed' : told === pairs.length ? 'given' : 'in part';
	return { reversals, order };
}

/** Above 0 where the second is known to come after the first, below where before, 0 where they are said to be level, nothing where nothing tells. */
function follows(first: readonly CaseValue[], second: readonly CaseValue[]): number | undefined {
	for (const one of first)
		for (const other of second) {
			if (one.order !== undefined && other.order !== undefined) return other.order - one.order;
			const between = betweenTimes(one.time, other.time);
			if (between !== undefined) return between;
		}
	return undefined;
}

const date = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** Dates are compared as precisely as the vaguer of the two is known; words such as "last winter" are not compared. */
function betweenTimes(one: string | undefined, other: string | undefined): number | undefined {
	if (one === undefined || other === undefined || !date.test(one) || !date.test(other))
		return undefined;
	const precision = Math.min(one.length, other.length);
	const [first, second] = [one.slice(0, precision), other.slice(0, precision)];
	return first === second ? 0 : first < second ? 1 : -1;
}
