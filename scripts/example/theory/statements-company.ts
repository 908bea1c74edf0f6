import type { Passage } from '../kit/configuration';
import { inPart, perhaps, readFromOrder, stated, tie } from '../kit/link';
import {
	c,
	distal,
	hoped,
	i,
	individual,
	infrastructural,
	intermediate,
	interpersonal,
	m,
	mechanismThenOutcome,
	o,
	outcomeThenMechanism,
	possibly,
	proximal,
	reasoning,
	resource,
	resourceAndReasoning,
	star
} from '../kit/occurrence';

/** The study's marked statements on stigma, isolation and company. */
export const companyPassages: readonly Passage[] = [
	{
		key: 'cmo-1',
		reference: 'CMO 1',
		nickname: 'A place without stigma',
		place: 'Results, Non-stigmatising environments, statement',
		phrases: [
			c(
				'untreated-depression',
				'depressed adults nobody has diagnosed or treats',
				star,
				individual
			),
			c('community-setting', 'services reached in the community', star, infrastructural),
			m('less-stigmatising', 'felt to carry less stigma', reasoning),
			m('less-intimidating', 'and to be less daunting than a clinic', star, reasoning),
			o('more-engaged', 'more engagement', hoped, proximal),
			o('better-mental-health', 'mental health gets better', hoped, distal)
		],
		ties: [
			tie(
				['untreated-depression', 'community-setting'],
				['less-stigmatising', 'less-intimidating'],
				'this is how they perceive it'
			),
			tie(
				['less-stigmatising', 'less-intimidating'],
				['more-engaged', 'better-mental-health'],
				'results in',
				stated
			)
		]
	},
	{
		key: 'cmo-2',
		reference: 'CMO 2',
		nickname: 'A flexible personal plan',
		place: 'Results, Non-stigmatising environments, second statement',
		phrases: [
			c('isolated', 'adults living isolated', star, interpersonal),
			c('bereaved', 'perhaps since a death', star, possibly, individual),
			c('mental-health-problems', 'who have mental health issues', individual),
			i('personal-plan', 'a personal plan with the client at its centre', star),
			m('help-adapts', 'given flexibly, as the need is', star, resource),
			m('flexible-staff', 'staff roles are flexible', resource),
			m('time-to-listen', 'staff can take time and listen', star, resource),
			o('better-mental-health', 'mental health gets better', hoped, intermediate),
			o('appropriate-service-use', 'health services used more fittingly', star, hoped, distal)
		],
		ties: [
			tie('bereaved', 'isolated', 'perhaps the reason for it', perhaps),
			tie(['isolated', 'mental-health-problems'], 'personal-plan', 'they are given'),
			tie('personal-plan', 'help-adapts', 'it can be given that way'),
			tie(['flexible-staff', 'time-to-listen'], 'help-adapts', 'owed in part to', inPart),
			tie('help-adapts', ['better-mental-health', 'appropriate-service-use'], 'results in', stated)
		]
	},
	{
		key: 'cmo-3',
		reference: 'CMO 3',
		nickname: 'Cafés where peers listen',
		place: 'Results, Social isolation, statement 1',
		contextsFrom: 'cmo-2',
		phrases: [
			m(
				'place-to-meet',
				'somewhere to take part, meet people and share experience',
				star,
				resource
			),
			m('listened-by-peers', 'peers who listen', star, resourceAndReasoning),
			o('better-social-functioning', 'social functioning improves', hoped, proximal),
			o('less-isolated', 'isolation goes down', star, hoped, intermediate),
			o('better-mental-health', 'mental health gets better', hoped, distal)
		],
		ties: [
			tie(
				['place-to-meet', 'listened-by-peers'],
				['better-social-functioning', 'less-isolated', 'better-mental-health'],
				'both together bring these about',
				stated
			)
		],
		note: 'The statement takes its contexts from the one before it. It names the social cafés without a role marker.'
	},
	{
		key: 'cmo-4',
		reference: 'CMO 4',
		nickname: 'Help with shopping after a loss',
		place: 'Results, Social isolation, statement 2',
		phrases: [
			c('relied-on-partner', 'older widowers whose partner had done the cooking', individual),
			m(
				'more-confident',
				'more confidence and drive, through personal help and guidance with shopping',
				possibly,
				resourceAndReasoning
			),
			o('eats-better', 'a better diet and less weight', hoped)
		],
		ties: [
			tie('relied-on-partner', 'more-confident', 'for these men such help may do this', perhaps),
			tie('more-confident', 'eats-better', 'the drive to do so', perhaps)
		]
	},
	{
		key: 'cmo-5',
		reference: 'CMO 5',
		nickname: 'Company becomes support',
		place: 'Results, Social isolation, statement 3',
		phrases: [
			c('attends-regularly', 'coming to activities time and again', individual),
			c('similar-others', 'meeting people who went through something alike', interpersonal),
			outcomeThenMechanism(
				'social-network',
				'a network of people arises',
				resource,
				hoped,
				proximal
			),
			o('peer-support', 'having lived through the same, peers support each other', hoped, proximal),
			mechanismThenOutcome(
				'less-isolated',
				'feeling less isolated, and no longer needing health services as the one place to talk about health',
				reasoning,
				hoped,
				intermediate
			),
			o('less-primary-care', 'primary care is used less', hoped, distal)
		],
		ties: [
			tie('attends-regularly', 'similar-others', 'often brings them together with', stated),
			tie('similar-others', 'social-network', 'creates', stated),
			tie('social-network', 'peer-support', 'shared experience gives it', stated),
			tie('peer-support', 'less-isolated', 'lessens', readFromOrder),
			tie('less-isolated', 'less-primary-care', 'leads to', stated)
		]
	}
];
