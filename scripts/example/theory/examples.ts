import type { Passage } from '../kit/configuration';
import { enables, stated, tie, tieOnTie } from '../kit/link';
import {
	c,
	distal,
	hoped,
	i,
	institutional,
	interpersonal,
	m,
	o,
	outcomeThenMechanism,
	proximal,
	reasoning,
	resource,
	resourceAndReasoning,
	unmarked
} from '../kit/occurrence';

const place = 'Results, Modification of the IPT, paragraph on interconnections';

/** The examples that the study gives in running text of how its configurations interlink. */
export const examplePassages: readonly Passage[] = [
	{
		key: 'example-1',
		reference: 'Example 1',
		nickname: 'Cafés bring new connections',
		place,
		phrases: [
			c('isolated', 'the reason why many come or are sent', interpersonal),
			i('social-cafes', 'the cafés'),
			m('new-connections', 'connecting with new people', resourceAndReasoning),
			o('less-isolated', 'isolation goes down', hoped)
		],
		ties: [
			tie('isolated', 'social-cafes', 'many come or are sent for that reason', stated),
			tie('social-cafes', 'new-connections', 'make it easier', enables, stated),
			tie('new-connections', 'less-isolated', 'reduce', stated)
		],
		note: 'The authors give it as the simple form, which they find too simple for their data.'
	},
	{
		key: 'example-2',
		reference: 'Example 2',
		nickname: 'A familiar place round the corner',
		place,
		contextsFrom: 'example-1',
		phrases: [
			m('community-setting', 'cafés in places people know, near home', unmarked, resource),
			o('more-engaged', 'more engagement', unmarked, hoped, proximal),
			o('less-isolated', 'and so less isolation', unmarked, hoped)
		],
		ties: [
			tie('community-setting', 'more-engaged', 'a further mechanism for it', stated),
			tie('more-engaged', 'less-isolated', 'and through it', stated)
		],
		note: 'It goes on about the isolated clients of the sentence before.'
	},
	{
		key: 'example-3',
		reference: 'Example 3',
		nickname: 'Trust outside the NHS',
		place,
		phrases: [
			m('more-confident', 'clients grow in confidence', reasoning),
			m('trusts-staff', 'because they trust the staff', reasoning),
			m('flexible-staff', 'who are free to work flexibly', resource),
			c('outside-nhs', 'and are not based in the NHS', institutional),
			m('knowledgeable-staff', 'yet know their field', resource),
			o('less-isolated', 'the same effect as before', unmarked, hoped)
		],
		ties: [
			tie(
				['flexible-staff', 'knowledgeable-staff'],
				'trusts-staff',
				'the kind of staff that clients trust'
			),
			tieOnTie(
				'outside-nhs',
				['flexible-staff', 'trusts-staff'],
				'staff who are based elsewhere',
				enables
			),
			tie('trusts-staff', 'more-confident', 'gained from it', stated),
			tie('more-confident', 'less-isolated', 'did so too', stated)
		],
		note: 'The outcome is carried over from the sentence before (“so did …”).'
	},
	{
		key: 'example-4',
		reference: 'Example 4',
		nickname: 'Engagement works on',
		place,
		phrases: [
			outcomeThenMechanism(
				'more-engaged',
				'engagement counts in itself and then works as a mechanism',
				unmarked,
				hoped,
				proximal
			),
			o('better-mental-health', 'for better mental health', unmarked, hoped, distal),
			o('better-physical-health', 'and better physical health', unmarked, hoped, distal)
		],
		ties: [
			tie(
				'more-engaged',
				['better-mental-health', 'better-physical-health'],
				'a mechanism for both',
				stated
			)
		]
	}
];
