import type { SearchLogEntry } from '../../../src/lib/core/model/judgement';
import type { NotTheSame, Question } from '../../../src/lib/core/model/keeping';
import { analyst, builtAt, decidedAt, idSet } from '../kit/record';

const asked: Readonly<Record<string, readonly [text: string, note: string]>> = {
	mechanisms: [
		'What makes people with several conditions and social needs engage with social prescribing, and do well by it?',
		'The aim of the study.'
	],
	'for-whom': [
		'Whom does it help most, and at what moment?',
		'So that referrals can reach those people then.'
	],
	'collaborative-care': [
		'Do its benefits come of working as collaborative care?',
		'The initial theory, put to the test.'
	],
	'second-figure': [
		'The second figure is called the refined theory in one place and the mid-range theory in another: which is it?',
		'A decision to take. The text on modifying the initial theory refers to it as what the answers led to; its caption calls it the mid-range theory developed after the interviews. Until it is taken, the marked statements are held as the modified programme theory, and salutogenesis as the middle-range theory.'
	],
	'referrers-interviewed': [
		'Were seven referrers interviewed, or six?',
		'The text and the table differ. With six, the interviews would not add up to 35.'
	],
	'unheard-voices': [
		'Would the theory hold for people from minority ethnic backgrounds?',
		'The authors had few chances to hear them.'
	],
	dependence: [
		'Do people come to depend on the service?',
		'Spoken of in others, never of oneself; no configuration holds it as an outcome yet.'
	]
};

/** What the study asks, and what its publication leaves open. */
export const questions: readonly Question[] = Object.entries(asked).map(
	([key, [text, note]], index) => ({ id: `question:${key}`, text, note, rank: index + 1 })
);

/** Where evidence to the contrary was looked for, as far as the publication says. */
export const searches: readonly SearchLogEntry[] = [
	{
		id: 'search:initial-in-interviews',
		targets: [{ kind: 'theory', theory: 'theory:initial' }],
		lookedFor:
			'Experience that does not fit: the parts of the theory were put to people, on cards or by telephone, to agree with or to contradict.',
		where: 'All 35 interviews, sorted by the four parts and by clients, staff and referrers.',
		found: 'something against it',
		note: 'Methods, Phase 1 and Analysis; Results, Modification of the IPT.',
		extracts: idSet('extract', [
			'superficially-similar',
			'wellbeing-not-disease',
			'gp-2',
			'staff-3'
		]),
		coder: analyst,
		at: decidedAt
	},
	{
		id: 'search:modified-in-analysis',
		targets: [{ kind: 'theory', theory: 'theory:modified' }],
		lookedFor: 'Data that contradict the configurations, and other readings of the same findings.',
		where: 'Named as a step of the analysis (Methods, Table 2).',
		found: 'not decided yet',
		note: 'What came of it is not told.',
		coder: analyst,
		at: decidedAt
	},
	{
		id: 'search:modified-at-workshop',
		targets: [{ kind: 'theory', theory: 'theory:modified' }],
		lookedFor: 'Criticism of the interpretations, and gaps in them.',
		where:
			'The workshop of 15; clients and referrers there had not been interviewed (Methods, Phase 2).',
		found: 'not decided yet',
		note: 'Comments were taken into the final analysis; which they were is not told.',
		coder: analyst,
		at: decidedAt
	}
];

function apart(name: string, one: string, other: string, reason: string): NotTheSame {
	return {
		id: `distinct:${name}`,
		elements: [`element:${one}`, `element:${other}`],
		reason,
		at: builtAt
	};
}

/** Concepts that look alike and are meant to stay apart. */
export const distinctions: readonly NotTheSame[] = [
	apart(
		'service-use',
		'appropriate-service-use',
		'less-primary-care',
		'Fitting use can also mean more of it.'
	),
	apart(
		'connections-and-network',
		'new-connections',
		'social-network',
		'Making connections is what a person does; a network is what then stands and supports.'
	),
	apart(
		'whose-plan',
		'structured-plan',
		'personal-plan',
		'One is made for the client by professionals, the other with the client at its centre.'
	),
	apart(
		'listening-and-support',
		'listened-by-peers',
		'peer-support',
		'Being listened to is one way of being supported.'
	)
];
