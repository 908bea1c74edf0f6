import type { CaseValue } from '../../../src/lib/core/model/case-value';
import type { DeclaredNumber } from '../../../src/lib/core/model/declared-number';
import type { Decision } from '../../../src/lib/core/model/judgement';
import { refines, theory, whole, type Located } from '../kit/extract';
import { analyst, decidedAt, idSet } from '../kit/record';
import { stepsInOrder } from './elements';
import { printedSteps } from './people';

const fromPaper = { source: 'five-steps', aboutGroup: 'participants' };
const sequence = 'Results, Sequence of steps';
const reported = { status: 'second-hand' } as const;

/** What the authors report of participants as a group; none of it is said of anybody by name. */
export const stepReports: readonly Located[] = [
	{
		key: 'entered-later-lesser-burden',
		...fromPaper,
		locator: `${sequence}, first paragraph`,
		paraphrase:
			'Those who left out the first step, taken together, tended to carry fewer social, medical and psychological problems than those who began with it.',
		memo: 'Said of the group; no case is given an attribute by it. It stands in the way of reading “7 of 11” beside “6 of 6” as if professional support held people back: who began with support had more to carry.',
		readings: [
			refines(
				whole('steps-conclusion'),
				'Who begins with support differs from who does not.',
				reported
			)
		]
	},
	{
		key: 'order-inferred',
		...fromPaper,
		locator: `${sequence}, second paragraph`,
		paraphrase:
			'Few told of explicit moves from one step to another; the order was read from the arc of each account.',
		readings: [refines(theory('five-steps'), 'The order is inferred, not told.', reported)]
	},
	{
		key: 'later-steps-as-goals',
		...fromPaper,
		locator: `${sequence}, fourth paragraph`,
		paraphrase:
			'Those who had not come to the last step spoke of later ones as goals, often with a clear barrier to the next.',
		readings: [refines(whole('steps'), 'A step can be a goal before it is taken.', reported)]
	},
	{
		key: 'early-gains-temporary',
		...fromPaper,
		locator: `${sequence}, last paragraph`,
		paraphrase:
			'At earlier steps people felt better through support and company, but this seemed not to last without more support.',
		readings: [refines(whole('steps'), 'Some of the benefit comes early, and goes.', reported)]
	}
];

const barriers: Readonly<Record<string, string>> = {
	'keith-step-moves-forward':
		'Poor sleep and mental health hold back the return to care work he now hopes for.',
	'sharon-step-sees-assets': 'An operation ahead leaves no room for goals beyond it.'
};

/** The steps as the table prints them: those within the range present, those outside it absent; barriers as the text tells them. */
export const stepValues: readonly CaseValue[] = printedSteps.flatMap(([key, [first, last]]) =>
	stepsInOrder.map((step, at): CaseValue => {
		const note = barriers[`${key}-${step}`];
		return {
			id: `value:${key}-${step}`,
			case: `case:${key}`,
			element: `element:${step}`,
			presence: at + 1 >= first && at + 1 <= last ? 'present' : 'absent',
			from: 'table',
			source: 'source:five-steps',
			locator: 'Results, Table 1',
			...(note === undefined ? {} : { note })
		};
	})
);

function declared(key: string, what: string, count: number, isPart = true): DeclaredNumber {
	return {
		id: `number:steps-${key}`,
		source: 'source:five-steps',
		locator: sequence,
		what,
		count,
		occasion: 'interviews on five steps',
		...(isPart ? { partOf: 'number:steps-participants' } : {})
	};
}

/** How many went which way, as the text says. */
export const stepNumbers: readonly DeclaredNumber[] = [
	declared('participants', 'participants interviewed', 17, false),
	declared('all-five', 'participants with all five steps', 7),
	declared('entered-at-two', 'participants who left out the first step', 6),
	declared('stopped', 'participants who did not come to the last step', 4)
];

/** Where the theory of five steps stands, and why. */
export const stepDecisions: readonly Decision[] = [
	{
		id: 'decision:five-steps-under-test',
		kind: 'situate',
		text: 'Under test. The order was inferred from accounts given once, at one organisation; the authors ask for it to be followed forward in time.',
		about: [{ kind: 'theory', theory: 'theory:five-steps' }],
		extracts: idSet('extract', ['order-inferred']),
		coder: analyst,
		at: decidedAt
	}
];
