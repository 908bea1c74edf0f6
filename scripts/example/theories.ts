import type { Configuration } from '../../src/lib/core/model/configuration';
import type { Theory } from '../../src/lib/core/model/theory';
import { approachPassages, approachTheories } from './approaches/theory';
import { configurationOf, type Passage } from './kit/configuration';
import { idSet } from './kit/record';
import { clientAccounts } from './theory/accounts-clients';
import { staffAccounts } from './theory/accounts-staff';
import { examplePassages } from './theory/examples';
import { initialPassages } from './theory/initial';
import { middleRangePassages } from './theory/middle-range';
import { agencyPassages } from './theory/statements-agencies';
import { companyPassages } from './theory/statements-company';
import { stepPassages, stepTheory } from './steps/theory';

const { client1, client3, client14 } = clientAccounts;
const { staff11, staff7, staff9 } = staffAccounts;

/** What participants tell, in the order of the publication. */
const accounts: readonly Passage[] = [client1, client3, staff11, client14, staff7, staff9];

const modifiedPassages: readonly Passage[] = [
	...companyPassages,
	...agencyPassages,
	...examplePassages
];

/** Every configuration: initial theory, marked statements, examples, participants' accounts, middle-range theory. */
export const configurations: readonly Configuration[] = [
	...initialPassages,
	...modifiedPassages,
	...accounts,
	...middleRangePassages,
	...stepPassages,
	...approachPassages
].map((passage, index) => configurationOf(passage, index + 1));

function holding(passages: readonly Passage[]): Theory['configurations'] {
	return idSet(
		'configuration',
		passages.map(({ key }) => key)
	);
}

/** The theory the study set out with, and refuted. */
export const initialTheory: Theory = {
	id: 'theory:initial',
	name: 'It is collaborative care',
	kind: 'programme',
	standing: 'refuted',
	standingDecision: 'decision:initial-refuted',
	description:
		'The initial programme theory: what social prescribing achieves for adults with physical and mental conditions comes of working the way collaborative care does.',
	configurations: holding(initialPassages),
	rank: 1
};

/** The theory that the interviews and the workshop led to. */
export const modifiedTheory: Theory = {
	id: 'theory:modified',
	name: 'Person-centred help without stigma',
	kind: 'programme',
	standing: 'borne out in part',
	standingDecision: 'decision:modified-borne-out-in-part',
	description:
		'The modified programme theory: flexible, client-led help in a setting without stigma works through company, trust and attention to the wider determinants of health, and suffers where agencies do not talk.',
	configurations: holding(modifiedPassages),
	grewFrom: 'theory:initial',
	rank: 2
};

/** The wider theory applied to the findings. */
export const middleRangeTheory: Theory = {
	id: 'theory:salutogenesis',
	name: 'Salutogenesis: sense of coherence',
	kind: 'middle-range',
	standing: 'under test',
	standingDecision: 'decision:salutogenesis-under-test',
	description:
		'Help led by the client strengthens a weak sense of coherence and opens resistance resources, and so people move in the direction of health.',
	configurations: holding(middleRangePassages),
	grewFrom: 'theory:modified',
	components: idSet('element', [
		'comprehensibility',
		'manageability',
		'resistance-resources',
		'stronger-coherence'
	]),
	explains: {
		'configuration:cmo-3': idSet('element', ['resistance-resources']),
		'configuration:cmo-5': idSet('element', ['resistance-resources']),
		'configuration:example-3': idSet('element', ['resistance-resources'])
	},
	rank: 3
};

/** All theories, in the order they came about. */
export const theories: readonly Theory[] = [
	initialTheory,
	modifiedTheory,
	middleRangeTheory,
	stepTheory,
	...approachTheories
];
