import type { Decision } from '../../../src/lib/core/model/judgement';
import type { About } from '../../../src/lib/core/model/target';
import { approachDecisions } from '../approaches/decisions';
import { analyst, decidedAt, idSet } from '../kit/record';
import { stepDecisions } from '../steps/evidence';
import { changeReasons } from './change-reasons';

interface Taken {
	readonly kind: Decision['kind'];
	readonly text: string;
	readonly about: readonly About[];
	readonly extracts?: readonly string[];
}

const theory = (key: string): About => ({ kind: 'theory', theory: `theory:${key}` });
const configuration = (key: string): About => ({
	kind: 'configuration',
	configuration: `configuration:${key}`
});
const element = (key: string): About => ({ kind: 'element', element: `element:${key}` });

const taken: Readonly<Record<string, Taken>> = {
	'initial-refuted': {
		kind: 'adjudicate',
		text: 'Refuted. It claims that what is achieved comes of working as collaborative care does. That resemblance is on the surface: information does not pass between professionals, the plan is the client’s own, nothing is scheduled, and what people tell of is wellbeing rather than managing disease. “Refuted with parts kept” was weighed, as some phrases of the modified theory stem from both; but what they have in common is wording, while the claim itself, the mechanism, was given up whole.',
		about: [theory('initial'), configuration('ipt-1')],
		extracts: [
			'superficially-similar',
			'wellbeing-not-disease',
			'client-leads',
			'no-set-pathway',
			'cut-off-from-statutory-services'
		]
	},
	'modified-borne-out-in-part': {
		kind: 'adjudicate',
		text: 'Borne out in part. The statements were worked out from the interviews and tested again at the workshop, but at one organisation in one city, with participants who chose to take part and few from minority ethnic backgrounds; the authors ask for caution. For three statements no participant’s words are printed.',
		about: [theory('modified')],
		extracts: ['superficially-similar', 'wider-determinants']
	},
	'salutogenesis-under-test': {
		kind: 'situate',
		text: 'Under test. What was found is consistent with salutogenesis, and the authors ask for it to be tested at further organisations before it is taken to hold beyond this one.',
		about: [theory('salutogenesis')],
		extracts: ['making-sense', 'too-weak-to-ask']
	},
	'unmarked-is-not-said': {
		kind: 'note',
		text: 'The publication says that unmarked points stem from both theories. Here an asterisk is taken as “not in the initial theory” and the lack of one as not said, because the same phrase stands marked in one statement and unmarked in another (staff who are flexible).',
		about: [
			{ kind: 'record', record: 'version:initial' },
			{ kind: 'element', element: 'element:flexible-staff' }
		]
	},
	'one-better-mental-health': {
		kind: 'consolidate',
		text: 'Improved mental health and positive impacts on mental health are held as one element: four statements and an example name it as what they arrive at.',
		about: [element('better-mental-health')]
	},
	'isolation-and-reliance-as-one': {
		kind: 'consolidate',
		text: 'The last statement on isolation marks two things with one pair of roles: less sense of isolation, and less reliance on health services as the one place to talk. They are kept as one occurrence of “Less isolated”, with both in its wording. To be parted if passages come that tell one without the other.',
		about: [
			{
				kind: 'occurrence',
				configuration: 'configuration:cmo-5',
				occurrence: 'occurrence:cmo-5-less-isolated'
			}
		]
	},
	'community-in-two-roles': {
		kind: 'reconcile',
		text: 'A community setting is context in one statement and, as the familiar place of the cafés, a mechanism in an example. Both are kept: for somebody who fears stigma it is the setting in which help is met; for somebody at home it is what draws them out.',
		about: [element('community-setting'), configuration('cmo-1'), configuration('example-2')],
		extracts: ['cafes-within-reach']
	},
	'outside-cuts-both-ways': {
		kind: 'juxtapose',
		text: 'Standing outside the NHS makes for trust and makes information hard to share. Neither outweighs the other; they happen to different people, clients and professionals.',
		about: [element('outside-nhs'), configuration('mrt-3'), configuration('example-3')],
		extracts: ['accepted-because-apart', 'apart-and-uninformed']
	},
	'opposite-directions': {
		kind: 'juxtapose',
		text: 'Help led by the client strengthens a weak sense of coherence, and may leave out those in whom it is weakest. What separates the two is how weak; the publication names no threshold.',
		about: [configuration('mrt-1'), configuration('mrt-4')],
		extracts: ['too-weak-to-ask']
	}
};

/** The reasons on record, each on what it is about. */
export const decisions: readonly Decision[] = [
	...Object.entries(taken).map(([key, { kind, text, about, extracts }]): Decision => ({
		id: `decision:${key}`,
		kind,
		text,
		about,
		...(extracts === undefined ? {} : { extracts: idSet('extract', extracts) }),
		coder: analyst,
		at: decidedAt
	})),
	...stepDecisions,
	...approachDecisions,
	...changeReasons
];
