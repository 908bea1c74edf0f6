import type { Passage } from '../kit/configuration';
import {
	blocks,
	enables,
	perhaps,
	readFromOrder,
	stated,
	tie,
	tieOnTie,
	triggers
} from '../kit/link';
import {
	c,
	hoped,
	i,
	individual,
	interpersonal,
	m,
	o,
	reasoning,
	resource,
	resourceAndReasoning
} from '../kit/occurrence';

/** What three members of staff tell; none of it belongs to a theory by itself. */
export const staffAccounts = {
	staff11: {
		key: 'account-staff-11',
		reference: 'Staff 11',
		nickname: 'Their plan, not ours',
		place: 'Results, Person-centred care, quote',
		toldBy: 'staff-11',
		phrases: [
			c('new-to-service', 'somebody comes for the first time', individual),
			m('approachable-staff', 'an approachable manner', resource),
			m('own-pace', 'as fast as they like', resource),
			o('comfortable', 'being at ease with it', hoped),
			m('more-confident', 'confidence to manage it', reasoning),
			o('flourishes', 'letting that grow', hoped),
			m('encouraged-on', 'urging them onward', resource),
			o('empowered', 'so they are empowered', hoped),
			m('own-choice', 'the choice is for them to make', reasoning),
			m('supportive-staff', 'staff are there to back them', resource),
			o('structured-plan', 'each has a plan with a structure', hoped),
			m('own-plan', 'a plan that belongs to them', resourceAndReasoning)
		],
		ties: [
			tie(['approachable-staff', 'own-pace'], 'comfortable', 'done like that they are at ease'),
			tieOnTie(
				'new-to-service',
				['approachable-staff', 'comfortable'],
				'crucial at the beginning',
				enables,
				stated
			),
			tie('comfortable', 'more-confident', 'gives', readFromOrder),
			tie('more-confident', 'flourishes', 'left to grow', stated),
			tie('flourishes', 'encouraged-on', 'and then the next step', readFromOrder),
			tie('encouraged-on', 'empowered', 'in this way', stated),
			tie('empowered', 'own-choice', 'now it is for them', readFromOrder),
			tie('supportive-staff', 'own-choice', 'the choice is theirs, the help is ours', enables),
			tie('own-plan', 'structured-plan', 'everybody’s is different because it is theirs')
		],
		note: 'Given unprompted as a CMO configuration. Mechanisms and outcomes take turns.'
	},
	staff7: {
		key: 'account-staff-7',
		reference: 'Staff 7',
		nickname: 'Instead of four walls',
		place: 'Results, Social isolation, second quote',
		toldBy: 'staff-7',
		phrases: [
			o('attends-regularly', 'out twice a week, where it was once a fortnight', hoped),
			m('something-to-do', 'there is always some activity', resource),
			m('brought-together', 'people are drawn together', resourceAndReasoning),
			o('place-to-meet', 'the one place they have to go, as they say', hoped),
			c('isolated', 'otherwise alone at home', interpersonal)
		],
		ties: [
			tie('attends-regularly', ['something-to-do', 'brought-together'], 'and so', stated),
			tie(
				['something-to-do', 'brought-together'],
				'place-to-meet',
				'as clients tell it',
				readFromOrder
			),
			tie('place-to-meet', 'isolated', 'without it they would be back there', blocks)
		],
		note: 'Clients’ words are reported by a member of staff.'
	},
	staff9: {
		key: 'account-staff-9',
		reference: 'Staff 9',
		nickname: 'Back again when work is next',
		place: 'Results, Wider determinants of health, quote',
		toldBy: 'staff-9',
		phrases: [
			i('home-visit', 'somebody can come to the house'),
			c('first-visit-daunting', 'coming in for the first time takes courage', individual),
			m('help-adapts', 'fitting in with them like pieces of a jigsaw', resource),
			m('barriers-first', 'what stands in the way is dealt with first, together', resource),
			o('volunteering', 'they go on to volunteer', hoped),
			o('employment-advice', 'and from there to advice about work', hoped),
			c('low-confidence', 'want to work again but lack the confidence', individual),
			m('keeps-being-seen', 'so staff can see them again', resource)
		],
		ties: [
			tie('first-visit-daunting', 'home-visit', 'the reason for it', triggers, stated),
			tie('home-visit', 'help-adapts', 'so it fits in', readFromOrder),
			tie(
				'help-adapts',
				'barriers-first',
				'because clients are seen and barriers looked at',
				stated
			),
			tie(
				'barriers-first',
				'volunteering',
				'some belief in themselves, small steps that grow',
				stated
			),
			tie('volunteering', 'employment-advice', 'and next', stated),
			tie('employment-advice', 'low-confidence', 'sent back to us when this shows', perhaps),
			tie('low-confidence', 'keeps-being-seen', 'and so', stated),
			tie('keeps-being-seen', 'barriers-first', 'the work begins anew', {
				note: 'The account ends with going on seeing them; that the same work is taken up again is read from their being sent back.'
			})
		],
		note: 'Holds a loop: whoever has moved on can be sent back and is seen again.'
	}
} satisfies Record<string, Passage>;
