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

const observed = { status: 'researcher-observed' } as const;
const reported = { status: 'second-hand' } as const;

const fromPaper = { source: 'paper' };
const ofClients = { ...fromPaper, aboutGroup: 'clients' };

/** What the authors report of the service and its clients, without a printed quote. */
export const practiceReports: readonly Located[] = [
	{
		key: 'changing-link-worker',
		...fromPaper,
		cases: ['organisation'],
		locator: 'Methods, Table 1, staff team',
		paraphrase:
			'Any paid worker can be the link worker, depending on the client’s goals; as goals change, another takes over.',
		readings: [
			refines(
				at('ipt-1', 'several-professions'),
				'One worker links the others, but who it is follows the client’s goals.',
				observed
			)
		]
	},
	{
		key: 'no-set-pathway',
		...fromPaper,
		cases: ['organisation'],
		locator: 'Methods, Table 1, services provided and care pathway',
		paraphrase:
			'There is no fixed way through the service and no limit in time; cafés can be dropped into beside other help.',
		readings: [
			refutes(
				at('ipt-1', 'scheduled-follow-up'),
				'Clients come and go as they need; nothing is scheduled.',
				observed
			),
			supports(at('cmo-6', 'help-adapts'), 'The order of services follows the client.', observed)
		]
	},
	{
		key: 'welcoming-setting',
		...ofClients,
		locator: 'Results, Non-stigmatising environments, after the quotes',
		paraphrase:
			'The welcome of the place does mental health good, though mental health is not what it works on.',
		readings: [
			supports(
				along('cmo-1', 'less-stigmatising', 'more-engaged'),
				'From the setting to mental health, in the authors’ words.',
				reported
			)
		]
	},
	{
		key: 'word-of-mouth',
		...ofClients,
		locator: 'Results, Non-stigmatising environments, last sentence',
		paraphrase:
			'Staff gather from friends and relatives who come on a client’s word that the approach is liked.',
		memo: 'What “this approach” takes in is not said; so it is kept at the element.',
		readings: [speaksOf('personal-plan', undefined, 'second-hand')]
	},
	{
		key: 'clearing-a-house',
		...ofClients,
		locator: 'Results, Person-centred care, after the quote',
		paraphrase:
			'Managers back staff in meeting unusual needs, down to helping a hoarder clear a house.',
		readings: [
			supports(at('cmo-6', 'help-adapts'), 'Even an unusual need is met.', reported),
			refines(
				at('cmo-6', 'flexible-staff'),
				'Flexible because managers support it: freer than most health care workers.',
				reported
			)
		]
	},
	{
		key: 'peers-against-isolation',
		...ofClients,
		locator: 'Results, Social isolation, paragraph after the quotes',
		paraphrase:
			'Clients prize the support of peers in the cafés: people with like troubles ease loneliness of the heart as well as of the body.',
		readings: [
			supports(
				along('cmo-3', 'place-to-meet', 'better-social-functioning'),
				'Meeting peers lessens isolation.',
				reported
			),
			refines(
				at('cmo-3', 'less-isolated'),
				'Two kinds are told apart: bodily and emotional isolation.',
				reported
			),
			speaksOf('peer-support', undefined, 'second-hand')
		]
	},
	{
		key: 'less-isolation-less-attendance',
		...ofClients,
		locator: 'Results, Social isolation, paragraph after the quotes',
		paraphrase:
			'Being less isolated was thought to touch physical health too, and in the end visits to the practice.',
		memo: 'Speaks of the ends of the chain in CMO 5. It is not coded to the statement itself, for which no participant’s words are printed.',
		readings: [
			speaksOf('less-isolated', undefined, 'anticipated'),
			speaksOf('better-physical-health', ['O'], 'anticipated'),
			speaksOf('less-primary-care', ['O'], 'anticipated')
		]
	},
	{
		key: 'regular-attendance-matters',
		...ofClients,
		locator: 'Discussion, Implications for practitioners and commissioners',
		paraphrase:
			'Link workers held steady attendance to be what counts against isolation; ending support after a set time was seen by many as working against it.',
		readings: [
			speaksOf('attends-regularly', undefined, 'second-hand'),
			speaksOf('less-isolated', ['O'], 'second-hand')
		]
	},
	{
		key: 'cafes-within-reach',
		...ofClients,
		locator: 'Discussion, Comparison with previous studies',
		paraphrase:
			'People liked that several places nearby could be walked to, in a neighbourhood they knew and felt at ease in; a bus fare can keep the poor away.',
		readings: [
			supports(
				along('example-2', 'community-setting', 'more-engaged'),
				'Near, known and free to reach.',
				reported
			),
			refines(
				at('example-2', 'community-setting'),
				'What it costs to get there matters beside familiarity.',
				reported
			)
		]
	},
	{
		key: 'wider-determinants',
		...ofClients,
		locator: 'Results, Wider determinants of health, after the quote',
		paraphrase:
			'Health gained because the organisation took up what lies behind it, not only the complaint brought.',
		readings: [
			supports(whole('cmo-6'), 'The statement as a whole, in the authors’ words.', reported)
		]
	},
	{
		key: 'wellbeing-not-disease',
		...fromPaper,
		aboutGroup: 'clients',
		locator: 'Methods, Analysis',
		paraphrase:
			'The themes that arose were about wellbeing, not about health and managing disease.',
		readings: [
			refutes(
				at('ipt-1', 'better-self-management'),
				'Managing a disease is not what people spoke of.',
				observed
			),
			refutes(theory('initial'), 'The authors’ starting point for disputing it.', observed)
		]
	}
];
