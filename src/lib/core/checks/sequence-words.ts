import { fractionWords, namesInWords } from '../cases/fraction';
import type { Journey } from '../cases/journey';
import type { Model } from '../model/model';
import type { Theory } from '../model/theory';
import type { Telling, Wording } from './finding';
import { elementName } from './names';
import { toBeExplained } from './pattern-words';
import { listed } from './words';

/** Something to tell of how cases went through the steps of a theory. */
export interface Told {
	readonly theory: Theory;
	readonly journeys: readonly Journey[];
	readonly what: 'complete' | 'enter' | 'skip' | 'stop' | 'reverse' | 'order';
	/** The cases it is told of. */
	readonly some: readonly Journey[];
	/** The step at which they enter, counted from 1. */
	readonly step: number;
}

/** How what happened to the steps is told. */
export function sequenceWording(model: Model): Wording<Told> {
	return {
		check: 'sequence',
		records: ({ theory, what, step }) => [theory.id, what, ...(step > 0 ? [String(step)] : [])],
		about: ({ theory }) => [{ kind: 'theory', theory: theory.id }],
		tell: (told) => ({ ...tellers[told.what](model, told), firedBy: marksOf(told) })
	};
}

type Words = Pick<Telling, 'sentence' | 'because'>;

const numbers = [
	'no',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten'
];
const spelt = (count: number): string => numbers[count] ?? String(count);
const names = (some: readonly Journey[]): string => namesInWords(some.map((one) => one.case.name));

const tellers: Readonly<Record<Told['what'], (model: Model, told: Told) => Words>> = {
	complete(model, { theory, journeys }) {
		const all = journeys.filter(({ isComplete }) => isComplete);
		const steps = theory.steps ?? [];
		return {
			sentence: `${all.length} of ${journeys.length} complete all ${spelt(steps.length)} steps of ${theory.name}${all.length === 0 ? '' : `: ${names(all)}`}.`,
			because: `The steps: ${steps.map((step, at) => `${at + 1} ${elementName(model, step)}`).join(', ')}.`
		};
	},
	enter(model, { theory, journeys, some, step }) {
		const last = theory.steps?.length ?? 0;
		const lastOf = (one: Journey) => one.steps[last - 1]?.presence;
		const reach = {
			holds: some.filter((one) => lastOf(one) === 'present').map((one) => one.case.name),
			not: some.filter((one) => lastOf(one) === 'absent').map((one) => one.case.name)
		};
		const begin = step === 1 ? 'begin' : 'enter';
		return {
			sentence: `${some.length} of ${journeys.length} ${begin} at step ${step}${step === 1 ? '' : `: ${names(some)}`}.`,
			because: `From entry at step ${step} to step ${last}: ${fractionWords(reach)}. ${toBeExplained}`
		};
	},
	skip: (_, { journeys, some }) => ({
		sentence: `${some.length} of ${journeys.length} skip a step between two others: ${list(some, ({ skipped }) => `step ${listed(skipped.map(String))}`)}.`,
		because: 'The step is known not to have been taken, and one before and one after it were.'
	}),
	stop: (_, { journeys, some }) => ({
		sentence: `${some.length} of ${journeys.length} stop: ${list(some, ({ stoppedAt }) => `at step ${stoppedAt ?? ''}`)}.`,
		because: `The next step is known not to have been taken. ${barriers(some)}`
	}),
	reverse: (_, { some }) => ({
		sentence: `The steps came in another order in ${some.map((one) => `${one.case.name} (${reversed(one)})`).join(', ')}: does the theory hold without its order?`,
		because: 'Dates or places in an order say so.'
	}),
	order(_, { journeys }) {
		const known = journeys.filter(({ order }) => order !== 'assumed');
		return {
			sentence:
				known.length === 0
					? `The order of the steps is assumed, not tested, in ${journeys.length === 1 ? 'the one case' : `all ${journeys.length} cases`}.`
					: `The order of the steps is told, in whole or in part, in ${known.length} of ${journeys.length}: ${names(known)}; in the others it is assumed, not tested.`,
			because:
				'An order is known only from dates, or places in an order, that the values give; a range such as 1–5 gives none.'
		};
	}
};

function reversed({ reversals }: Journey): string {
	return listed(reversals.map(({ earlier, later }) => `step ${later} before step ${earlier}`));
}

function list(some: readonly Journey[], what: (one: Journey) => string): string {
	const byWhat = new Map<string, Journey[]>();
	for (const one of some) byWhat.set(what(one), [...(byWhat.get(what(one)) ?? []), one]);
	return [...byWhat]
		.map(([words, alike]) => `${listed(alike.map((one) => one.case.name))} ${words}`)
		.join(', ');
}

function barriers(some: readonly Journey[]): string {
	const noted = some.flatMap((one) =>
		one.barrier === undefined ? [] : [`${one.case.name}: ${one.barrier.replace(/\.$/, '')}`]
	);
	const none = some.filter(({ barrier }) => barrier === undefined);
	const rest = none.length === 0 ? '' : `No barrier is noted for ${names(none)}.`;
	return [noted.length === 0 ? '' : `Barriers noted: ${noted.join('; ')}.`, rest]
		.filter((part) => part !== '')
		.join(' ');
}

function marksOf({ journeys, what, some }: Told): string[] {
	const told = what === 'complete' || what === 'order' ? journeys : some;
	return told.map(
		(one) =>
			`${one.case.id} ${one.steps.map(({ presence }) => presence.charAt(0)).join('')} ${one.order} ${one.barrier ?? ''}`
	);
}
