import type { Theory } from '../../../src/lib/core/model/theory';
import { idSet } from '../kit/record';
import type { Passage } from '../kit/configuration';
import { blocks, enables, readFromOrder, tie, tieOnTie } from '../kit/link';
import { c, hoped, i, individual, m, o, read, reasoning, resource } from '../kit/occurrence';
import { stepsInOrder } from './elements';

const source = 'five-steps';

const journey: Passage = {
	key: 'steps',
	source,
	reference: 'Steps 1–5',
	nickname: 'Five steps in order',
	place: 'Results, Sequence of steps; Figure 1',
	phrases: [
		i('step-support', 'professional support for social problems', read),
		m('step-engages', 'engaging with others through activity', read, reasoning),
		m('step-learns', 'new skills, other ways to relate to people', read, reasoning),
		m('step-sees-assets', 'seeing one’s own assets, open to other futures', read, reasoning),
		o('step-moves-forward', 'a positive outlook, moving on to goals and health', read, hoped)
	],
	ties: stepsInOrder
		.slice(1)
		.map((step, at) =>
			tie(stepsInOrder[at] ?? step, step, 'the next theme of the sequence', readFromOrder)
		),
	note: 'The themes are the paper’s; the roles are the analyst’s. Not every theme was there for everybody; those that were came in this order, as the authors read the accounts.'
};

const conclusion: Passage = {
	key: 'steps-conclusion',
	source,
	reference: 'Step 1 to 5',
	nickname: 'Begins with professional help',
	place: 'Abstract, Conclusion; Discussion, Implications',
	phrases: [
		m('step-support', 'personalised professional help with social problems', read, resource),
		o('step-moves-forward', 'assets and opportunities recognised, moving on', read, hoped)
	],
	ties: [tie('step-support', 'step-moves-forward', 'a process that begins with such help')],
	note: 'Where the process is said to begin and to end; what lies between is in Steps 1–5.'
};

const bridge: Passage = {
	key: 'steps-bridge',
	source,
	reference: 'Step 1 to 2',
	nickname: 'A bridge from one person to a group',
	place: 'Results, Receiving professional support, on bridging',
	phrases: [
		c('cannot-go-alone', 'unable to make oneself go anywhere alone', read, individual),
		i('step-support', 'help by one person in person', read),
		m('taken-along', 'accompanied to the first sessions', read, resource),
		m('more-confident', 'encouraged, confident and motivated', read, reasoning),
		o('step-engages', 'takes part with others', read)
	],
	ties: [
		tie('step-support', 'taken-along', 'not just referred but gone with'),
		tie('taken-along', 'more-confident', 'gives the confidence to go'),
		tie('more-confident', 'step-engages', 'a stepping stone from isolation to company'),
		tieOnTie(
			'cannot-go-alone',
			['taken-along', 'more-confident'],
			'for those who would not have come alone',
			enables
		)
	]
};

const company: Passage = {
	key: 'steps-company',
	source,
	reference: 'Step 2 to 3',
	nickname: 'Not the only one',
	place: 'Results, Learning new skills and ways of relating',
	phrases: [
		i('step-engages', 'sharing past experiences in the group', read),
		m('not-alone', 'learning that one is not the only one', read, reasoning),
		o('step-learns', 'better able to relate to others', read)
	],
	ties: [
		tie('step-engages', 'not-alone', 'experiences are shared'),
		tie('not-alone', 'step-learns', 'one’s own situation looks ordinary')
	]
};

const hope: Passage = {
	key: 'steps-hope',
	source,
	reference: 'Step 3 to 4',
	nickname: 'That might be me',
	place: 'Results, Changing perceptions',
	phrases: [
		c('others-further-on', 'others who have come further from a like situation', read, individual),
		m('more-hopeful', 'the future might be better than the present', read, reasoning),
		o('step-sees-assets', 'open to a different future', read)
	],
	ties: [
		tie('others-further-on', 'more-hopeful', 'their own progress is measured by others’'),
		tie('more-hopeful', 'step-sees-assets', 'hope opens the view')
	]
};

const barrier: Passage = {
	key: 'steps-barrier',
	source,
	reference: 'Step 4 to 5',
	nickname: 'What stops people',
	place: 'Results, Sequence of steps',
	phrases: [
		c('ill-health-in-the-way', 'health that stands in the way of the next step', read, individual),
		m('step-sees-assets', 'sees oneself and the future differently', read, reasoning),
		o('step-moves-forward', 'pursues goals', read, hoped)
	],
	ties: [
		tie('step-sees-assets', 'step-moves-forward', 'new goals are pursued'),
		tie('ill-health-in-the-way', 'step-moves-forward', 'a clear barrier to the next step', blocks)
	]
};

/** What the second study says of the steps and between them. */
export const stepPassages: readonly Passage[] = [
	journey,
	conclusion,
	bridge,
	company,
	hope,
	barrier
];

/** The theory of five ordered steps. */
export const stepTheory: Theory = {
	id: 'theory:five-steps',
	name: 'Five steps to benefit',
	kind: 'programme',
	standing: 'under test',
	standingDecision: 'decision:five-steps-under-test',
	description:
		'People benefit from prescribed activity step by step: help with their problems, company, learning, another view of themselves and the future, and moving on.',
	configurations: idSet(
		'configuration',
		stepPassages.map(({ key }) => key)
	),
	steps: stepsInOrder.map((step) => `element:${step}` as const),
	rank: 4
};
