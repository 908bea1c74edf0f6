import {
	along,
	at,
	chain,
	refines,
	refutes,
	speaksOf,
	supports,
	tells,
	type Located
} from '../kit/extract';
import { staffAccounts } from '../theory/accounts-staff';

const seen = { status: 'first-hand account' } as const;
const reported = { status: 'second-hand' } as const;
const supposed = { status: 'counterfactual' } as const;

/** What members of staff say of clients in the passages that the study prints. */
export const staffQuotes: readonly Located[] = [
	{
		key: 'staff-11',
		source: 'interview-staff-11',
		person: 'staff-11',
		group: 'staff',
		aboutGroup: 'clients',
		locator: 'Results, Person-centred care, quote',
		paraphrase:
			'With somebody new it is vital to be approachable and go at their speed; ease gives confidence, confidence grows, they move on and choose for themselves, and the plan that each of them has is theirs.',
		readings: [
			...tells(staffAccounts.staff11, 'first-hand account'),
			supports(
				chain(
					'account-staff-11',
					'approachable-staff',
					'comfortable',
					'more-confident',
					'flourishes',
					'encouraged-on',
					'empowered',
					'own-choice'
				),
				'Told from end to end by one person.',
				seen
			),
			refines(
				at('ipt-1', 'structured-plan'),
				'There is a plan with a structure, but it comes out of the work and belongs to the client.',
				{ roles: ['O'], ...seen }
			),
			supports(at('example-3', 'more-confident'), 'Confidence grows from how staff behave.', {
				roles: ['M'],
				...seen
			})
		]
	},
	{
		key: 'staff-7',
		source: 'interview-staff-7',
		person: 'staff-7',
		group: 'staff',
		aboutGroup: 'clients',
		locator: 'Results, Social isolation, second quote',
		paraphrase:
			'People now go out twice a week where it was once in two weeks; there is something to do and it draws them together; they say that without the group they would sit at home with nowhere to go.',
		readings: [
			...tells(staffAccounts.staff7, 'second-hand'),
			supports(
				along('account-staff-7', 'attends-regularly', 'something-to-do'),
				'“So” joins coming more often to there being something to do.',
				seen
			),
			supports(at('cmo-3', 'place-to-meet'), 'The group is the place clients have to go.', {
				roles: ['O'],
				...reported
			}),
			supports(
				at('cmo-3', 'less-isolated'),
				'What clients say they would go back to without the group.',
				supposed
			),
			refines(
				at('example-1', 'isolated'),
				'Isolation is told as what would be there without the group, not as what was there before.',
				{ roles: ['C'], ...supposed }
			)
		]
	},
	{
		key: 'staff-9',
		source: 'interview-staff-9',
		person: 'staff-9',
		group: 'staff',
		aboutGroup: 'clients',
		locator: 'Results, Wider determinants of health, quote',
		paraphrase:
			'Because coming in for the first time takes courage, staff can visit at home, fit in with people and take barriers first; with some belief in themselves they go on to volunteer and to advice on work, and are sent back when confidence fails, to be seen again.',
		readings: [
			...tells(staffAccounts.staff9, 'first-hand account'),
			supports(
				chain(
					'account-staff-9',
					'barriers-first',
					'volunteering',
					'employment-advice',
					'low-confidence',
					'keeps-being-seen',
					'barriers-first'
				),
				'The loop is told whole by one person.',
				seen
			),
			supports(
				along('account-staff-9', 'first-visit-daunting', 'home-visit'),
				'“Because” joins them.',
				seen
			),
			supports(at('cmo-6', 'help-adapts'), 'A jigsaw that fits round the person.', {
				roles: ['M'],
				...seen
			}),
			supports(at('cmo-6', 'flexible-staff'), 'Staff go to people’s homes where that helps.', seen),
			refines(
				at('cmo-6', 'better-living'),
				'Volunteering and advice on work and benefits come in steps, and people come back in between.',
				{ roles: ['O'], ...seen }
			),
			refines(
				at('ipt-1', 'scheduled-follow-up'),
				'Staff do see people again, but when they are sent back, not by a schedule.',
				seen
			)
		]
	},
	{
		key: 'staff-3',
		source: 'interview-staff-3',
		person: 'staff-3',
		group: 'staff',
		aboutGroup: 'clients',
		locator: 'Results, Poor interagency communication, second quote',
		paraphrase:
			'Claims are often interrupted and benefits stopped; a talk with the council while the client is there would prevent it, as staff can say briefly what the client finds hard to say; as it is, letters go astray.',
		readings: [
			supports(
				at('cmo-7', 'hard-to-share'),
				'Letters go astray and benefits stop meanwhile.',
				seen
			),
			supports(
				along('cmo-7', 'poor-shared-systems', 'hard-to-share'),
				'Were there a line to the council, it would not come to this.',
				supposed
			),
			refines(
				at('cmo-7', 'longer-waits'),
				'The harm told is lost benefit, where the statement has waiting and dropping out.',
				seen
			),
			refutes(
				at('ipt-1', 'professionals-talk'),
				'Staff cannot speak to the council when it matters.',
				seen
			),
			speaksOf('social-problems', undefined, 'first-hand account')
		]
	}
];
