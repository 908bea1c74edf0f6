import {
	along,
	at,
	refines,
	refutes,
	speaksOf,
	supports,
	theory,
	whole,
	type Located
} from '../kit/extract';

const reported = { status: 'second-hand' } as const;
const expected = { status: 'anticipated' } as const;

const fromPaper = { source: 'paper' };
const ofClients = { ...fromPaper, aboutGroup: 'clients' };
const whatClientsReported = 'Results, Mid-range theory, paragraph on what clients reported';

/** What the authors report of other agencies, and how they judge their theories. */
export const theoryReports: readonly Located[] = [
	{
		key: 'cut-off-from-statutory-services',
		...fromPaper,
		cases: ['organisation'],
		locator: 'Results, Poor interagency communication, paragraph after the quotes',
		paraphrase:
			'Voluntary organisations stand apart from statutory ones; information comes late or not at all, computer systems do not fit, and others are unsure what staff without a professional title may be told.',
		readings: [
			supports(
				along('cmo-7', 'poor-shared-systems', 'hard-to-share'),
				'Late information and systems that do not fit.',
				reported
			),
			supports(
				at('cmo-7', 'seen-as-unprofessional'),
				'No professional title, so nobody is sure what to tell them.',
				{ roles: ['M'], ...reported }
			),
			refutes(
				at('ipt-1', 'professionals-talk'),
				'Communication among professionals is poor, not enhanced.',
				reported
			)
		]
	},
	{
		key: 'triage-as-answer',
		...fromPaper,
		aboutGroup: 'referrers',
		locator: 'Discussion, Comparison with previous studies',
		paraphrase:
			'Referrers were keen, but some family doctors did not know which service to choose as these changed; a triage role was made so that they had one contact.',
		readings: [
			refines(
				whole('cmo-7'),
				'A single contact answers part of it; the trouble lies also in services that change.',
				reported
			)
		]
	},
	{
		key: 'superficially-similar',
		...fromPaper,
		locator: 'Results, Modification of the IPT; Conclusions',
		paraphrase:
			'What the service does resembles collaborative care on the surface only; in practice it differs and sets more mechanisms and outcomes going.',
		readings: [
			refutes(theory('initial'), 'The authors’ conclusion.', reported),
			refutes(at('ipt-1', 'collaborative-care'), 'Alike on the surface, different in practice.', {
				roles: ['M'],
				...reported
			}),
			supports(theory('modified'), 'Its wider range is what was found instead.', reported)
		]
	},
	{
		key: 'client-leads',
		...ofClients,
		locator: 'Discussion, Summary',
		paraphrase:
			'Goals are the client’s; what a referrer had in mind need not be taken up, so the client leads and is not merely consulted.',
		readings: [
			refutes(
				along('ipt-1', 'several-professions', 'collaborative-care'),
				'Led by the client, it leaves the collaborative frame.',
				reported
			),
			speaksOf('client-led-help', undefined, 'second-hand')
		]
	},
	{
		key: 'making-sense',
		...ofClients,
		locator: whatClientsReported,
		paraphrase:
			'Clients say that staff made their troubles clearer; trainers spurred them on, and with someone to go to it all felt easier to handle.',
		readings: [
			supports(
				along('mrt-2', 'staff-motivate', 'manageable'),
				'Clients join these themselves.',
				reported
			),
			supports(at('mrt-2', 'understands-situation'), 'Staff made things clearer.', reported)
		]
	},
	{
		key: 'accepted-because-apart',
		...ofClients,
		locator: whatClientsReported,
		paraphrase:
			'Lying apart from statutory health services, with other time and freer roles, makes the service easier to accept.',
		readings: [
			supports(
				along('mrt-3', 'outside-nhs', 'acceptable'),
				'Said of all three together.',
				reported
			),
			supports(at('example-3', 'outside-nhs'), 'The same context, the same direction.', reported)
		]
	},
	{
		key: 'apart-and-uninformed',
		...fromPaper,
		cases: ['organisation'],
		locator: whatClientsReported,
		paraphrase: 'Being non-statutory also gets in the way of passing information on.',
		readings: [
			supports(along('mrt-3', 'outside-nhs', 'hard-to-share'), 'Said outright.', reported),
			refines(
				at('example-3', 'outside-nhs'),
				'The context that helps with trust hinders between agencies.',
				reported
			)
		]
	},
	{
		key: 'too-weak-to-ask',
		...ofClients,
		locator: 'Discussion, Summary; Implications for practitioners and commissioners',
		paraphrase:
			'Those whose sense of coherence is weakest may not see or say what should change, may lack what it takes to come, and may need much help to do so.',
		readings: [
			supports(whole('mrt-4'), 'The authors’ own exception.', expected),
			refines(
				along('mrt-1', 'weak-coherence', 'stronger-coherence'),
				'Holds for weak coherence, perhaps not for the weakest.',
				expected
			)
		]
	},
	{
		key: 'who-may-gain-most',
		...ofClients,
		locator: 'Discussion, Implications for practitioners and commissioners',
		paraphrase:
			'Those with lasting social troubles and few to support them may gain the most, since networks and ways of coping let them make better use of treatment.',
		readings: [
			supports(
				along('mrt-5', 'social-network', 'engages-with-treatment'),
				'The reason the authors give for whom to refer first.',
				expected
			)
		]
	},
	{
		key: 'dependence',
		...ofClients,
		locator: 'Discussion, Summary',
		paraphrase:
			'Support led by the client might make people depend on it; many spoke of dependence, but in others, and it may be hard to own to.',
		memo: 'An outcome that none of the configurations holds.',
		readings: [speaksOf('dependent-on-service', ['O'], 'second-hand')]
	}
];
