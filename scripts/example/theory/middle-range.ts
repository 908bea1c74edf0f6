import type { Passage } from '../kit/configuration';
import { blocks, enables, inPart, perhaps, stated, tie, tieOnTie } from '../kit/link';
import {
	c,
	distal,
	feared,
	hoped,
	i,
	individual,
	institutional,
	interpersonal,
	intermediate,
	m,
	o,
	outcomeThenMechanism,
	possibly,
	read,
	reasoning,
	resource
} from '../kit/occurrence';

/** The wider theory that the study applies to its findings: salutogenesis. */
export const middleRangePassages: readonly Passage[] = [
	{
		key: 'mrt-1',
		reference: 'MRT 1',
		nickname: 'Coherence and resources grow',
		place: 'Results, Mid-range theory; Conclusions',
		phrases: [
			c('weak-coherence', 'people to whom life makes little sense', read, individual),
			i('client-led-help', 'help for the whole person, led by the client', read),
			m('resistance-resources', 'resources old and new come within reach', read, resource),
			outcomeThenMechanism(
				'stronger-coherence',
				'the sense of coherence gets stronger',
				read,
				possibly,
				reasoning,
				hoped,
				intermediate
			),
			o('towards-health', 'movement in the direction of health', read, possibly, hoped, distal)
		],
		ties: [
			tie(
				['weak-coherence', 'client-led-help'],
				'stronger-coherence',
				'may allow',
				enables,
				perhaps
			),
			tie('client-led-help', 'resistance-resources', 'may open the way to', enables, perhaps),
			tie(
				'resistance-resources',
				'stronger-coherence',
				'a supportive community can do so',
				perhaps
			),
			tie(
				['stronger-coherence', 'resistance-resources'],
				'towards-health',
				'aids in using resources against stress'
			)
		]
	},
	{
		key: 'mrt-2',
		reference: 'MRT 2',
		nickname: 'It makes sense and can be managed',
		place: 'Results, Mid-range theory, paragraph on what clients reported',
		contextsFrom: 'mrt-1',
		phrases: [
			m('understands-situation', 'staff helped them see what was going on', read, reasoning),
			m('staff-motivate', 'health trainers who spur them on', read, resource),
			m('someone-to-turn-to', 'there is somebody one can go to', read, resource),
			o('manageable', 'it all seems easier to handle', read, hoped, intermediate),
			o('stronger-coherence', 'parts of a sense of coherence', read, hoped, distal)
		],
		ties: [
			tie(['staff-motivate', 'someone-to-turn-to'], 'manageable', 'helped them feel so', inPart),
			tie(
				['understands-situation', 'manageable'],
				'stronger-coherence',
				'the parts it is made of',
				{
					note: 'The analyst’s step: understanding and managing are what the text says such a sense consists of.'
				}
			)
		]
	},
	{
		key: 'mrt-3',
		reference: 'MRT 3',
		nickname: 'Standing outside cuts both ways',
		place: 'Results, Mid-range theory, paragraph on what clients reported',
		phrases: [
			c('outside-nhs', 'apart from statutory services', read, institutional),
			m('flexible-staff', 'staff whose roles leave room', read, resource),
			m('time-to-listen', 'and who have other time than health staff', read, resource),
			o('acceptable', 'people find it easier to accept', read, hoped),
			o('hard-to-share', 'but passing information on is troublesome', read, feared)
		],
		ties: [
			tie(
				['outside-nhs', 'flexible-staff', 'time-to-listen'],
				'acceptable',
				'aid it together',
				enables,
				stated
			),
			tie('outside-nhs', 'hard-to-share', 'causes problems for it', stated)
		]
	},
	{
		key: 'mrt-4',
		reference: 'MRT 4',
		nickname: 'Too weak to ask',
		place: 'Discussion, Summary; Implications for practitioners and commissioners',
		phrases: [
			c('weak-coherence', 'so weak that it stands in the way', read, individual),
			c('wide-range', 'there is much to choose from', read, institutional),
			i('client-led-help', 'goals are for the client to set', read),
			m('cannot-name-need', 'the need for change is not seen or put in words', read, reasoning),
			o('left-out', 'those who might gain most lose out', read, possibly, feared)
		],
		ties: [
			tie('weak-coherence', 'cannot-name-need', 'weak to that degree', stated),
			tie(
				['client-led-help', 'cannot-name-need'],
				'left-out',
				'may put them at a disadvantage',
				perhaps
			),
			tieOnTie(
				'wide-range',
				['client-led-help', 'left-out'],
				'makes it less likely',
				blocks,
				inPart
			)
		],
		note: 'The exception the authors see to their own theory; those concerned may need much help to get in.'
	},
	{
		key: 'mrt-5',
		reference: 'MRT 5',
		nickname: 'Who may gain most',
		place: 'Discussion, Implications for practitioners and commissioners',
		phrases: [
			c('social-problems', 'social difficulties of long standing', read, individual),
			c('limited-support', 'hardly anybody to support them', read, interpersonal),
			c('struggles-with-illness', 'chronic conditions are a struggle', read, individual),
			m('social-network', 'a network of support is built', read, resource),
			m('learns-to-cope', 'ways of coping develop', read, reasoning),
			o('engages-with-treatment', 'treatment is engaged with better', read, possibly, hoped)
		],
		ties: [
			tie('limited-support', 'struggles-with-illness', 'the reason why', stated),
			tie(
				['social-problems', 'struggles-with-illness'],
				['social-network', 'learns-to-cope'],
				'these people may benefit the most',
				perhaps
			),
			tie(
				['social-network', 'learns-to-cope'],
				'engages-with-treatment',
				'make it possible',
				enables,
				stated
			)
		]
	}
];
