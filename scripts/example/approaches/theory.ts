import type { Theory } from '../../../src/lib/core/model/theory';
import type { Passage } from '../kit/configuration';
import { inPart, perhaps, tie } from '../kit/link';
import {
	c,
	feared,
	hoped,
	i,
	individual,
	institutional,
	m,
	o,
	possibly,
	read,
	reasoning,
	resource
} from '../kit/occurrence';
import { idSet } from '../kit/record';

const source = 'two-approaches';
const tensions = 'Results, Tensions and heterogeneity in understandings of social prescribing';
const classed = 'Results, Classed experiences of social prescribing';

const cared: Passage = {
	key: 'support-cared-for',
	source,
	reference: 'Support 1',
	nickname: 'Somebody who cares',
	place: tensions,
	phrases: [
		c('precarious-circumstances', 'those who live with least', read, possibly, individual),
		i('intensive-support', 'rapport, frequent contact and going along', read),
		m('made-to-feel-important', 'being made to feel that one matters', read, reasoning),
		o('takes-up-activity', 'an activity that suits the person is found', read, hoped)
	],
	ties: [
		tie(
			['precarious-circumstances', 'intensive-support'],
			'made-to-feel-important',
			'attentive help is felt as care'
		),
		tie('made-to-feel-important', 'takes-up-activity', 'in the end leads there', perhaps)
	]
};

const alone: Passage = {
	key: 'support-missing',
	source,
	reference: 'Support 2',
	nickname: 'Sent on alone',
	place: `${tensions}; ${classed}`,
	phrases: [
		c('precarious-circumstances', 'a life that is not secure', read, individual),
		i('unsupported-linking', 'being sent to a gym or class, and no more', read),
		m('more-immediate-concerns', 'other matters press harder', read, reasoning),
		o('drops-out-of-contact', 'contact ends', read, feared)
	],
	ties: [
		tie('precarious-circumstances', 'more-immediate-concerns', 'where these press'),
		tie(
			['unsupported-linking', 'more-immediate-concerns'],
			'drops-out-of-contact',
			'few can keep to it'
		)
	]
};

const responsible: Passage = {
	key: 'empowerment-responsibility',
	source,
	reference: 'Empowerment 1',
	nickname: 'Taking control',
	place: tensions,
	phrases: [
		i('empowering-approach', 'goals for daily habits, set together', read),
		m('takes-responsibility', 'taking control and relying less on others', read, reasoning),
		o('takes-up-activity', 'gyms and classes are taken up', read, hoped)
	],
	ties: [
		tie('empowering-approach', 'takes-responsibility', 'is meant to encourage this'),
		tie('takes-responsibility', 'takes-up-activity', 'and so habits change')
	]
};

const reminded: Passage = {
	key: 'empowerment-reminder',
	source,
	reference: 'Empowerment 2',
	nickname: 'A nudge is enough',
	place: classed,
	phrases: [
		c('well-placed', 'people in a secure place', read, individual),
		i('empowering-approach', 'a light touch', read),
		m('reminded-of-habits', 'a reminder of what one meant to do', read, resource),
		o('takes-up-activity', 'activity is taken up again', read, hoped)
	],
	ties: [
		tie(
			['well-placed', 'empowering-approach'],
			'reminded-of-habits',
			'they are more able to respond'
		),
		tie('reminded-of-habits', 'takes-up-activity', 'leads to it')
	]
};

const targets: Passage = {
	key: 'approaches-targets',
	source,
	reference: 'Targets',
	nickname: 'Paid by the assessment',
	place: 'Results, Assessment and targets',
	phrases: [
		c('paid-by-assessment', 'providers are paid by the assessment', read, institutional),
		m(
			'little-time-for-clients',
			'time goes to assessments and to finding referrals',
			read,
			resource
		),
		o('link-workers-leave', 'unhappy link workers go', read, feared),
		o(
			'drops-out-of-contact',
			'contact is broken off, or begins again with somebody else',
			read,
			feared
		)
	],
	ties: [
		tie('paid-by-assessment', 'little-time-for-clients', 'takes time away from clients', inPart),
		tie('paid-by-assessment', 'link-workers-leave', 'makes for unhappiness', inPart),
		tie('link-workers-leave', 'drops-out-of-contact', 'clients lose the one they know'),
		tie('little-time-for-clients', 'drops-out-of-contact', 'ends with the last paid assessment')
	],
	note: 'Held by both rivals: it says what happens to either approach.'
};
/** What the third study says of the two approaches, and of what happens to both. */
export const approachPassages: readonly Passage[] = [cared, alone, responsible, reminded, targets];

/** The two approaches, held as rivals. */
export const approachTheories: readonly Theory[] = [
	{
		id: 'theory:intensive-support',
		name: 'Intensive support is what helps',
		kind: 'rival',
		standing: 'under test',
		standingDecision: 'decision:intensive-support-under-test',
		description:
			'Link workers who know people, stay in touch and go along help those who have least; sent on alone, these are lost.',
		configurations: idSet('configuration', [
			'support-cared-for',
			'support-missing',
			'approaches-targets'
		]),
		rank: 5
	},
	{
		id: 'theory:empowerment',
		name: 'Empowerment is what helps',
		kind: 'rival',
		standing: 'under test',
		standingDecision: 'decision:empowerment-under-test',
		description:
			'A light touch that motivates people to take control of their health is enough to change habits, and does not make them depend on help.',
		configurations: idSet('configuration', [
			'empowerment-responsibility',
			'empowerment-reminder',
			'approaches-targets'
		]),
		rivalOf: idSet('theory', ['intensive-support']),
		rank: 6
	}
];
