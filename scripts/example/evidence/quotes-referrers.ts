import { along, at, refutes, speaksOf, supports, type Located } from '../kit/extract';

const supposed = { status: 'counterfactual' } as const;

/** The one passage of a referrer that the study prints. */
export const referrerQuotes: readonly Located[] = [
	{
		key: 'gp-2',
		source: 'interview-gp-2',
		person: 'gp-2',
		group: 'referrers',
		aboutGroup: 'clients',
		locator: 'Results, Poor interagency communication, first quote',
		paraphrase:
			'It would help greatly if doctors could see in the record that a patient works with social prescribers and goes to groups, for then they could encourage them to keep going.',
		memo: 'Says what would be if; nothing of it has been seen.',
		readings: [
			supports(
				at('cmo-7', 'poor-shared-systems'),
				'What is wished for is a system to share.',
				supposed
			),
			supports(
				along('cmo-7', 'poor-shared-systems', 'hard-to-share'),
				'With a shared record the doctor would know.',
				supposed
			),
			refutes(
				at('ipt-1', 'professionals-talk'),
				'If it would make such a difference, it is not so now.',
				supposed
			),
			speaksOf('attends-regularly', undefined, 'counterfactual')
		]
	}
];
