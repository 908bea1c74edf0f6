import type { Case, Group, Person } from '../../../src/lib/core/model/people';
import type { Source } from '../../../src/lib/core/model/source';
import { builtAt, idSet } from '../kit/record';

/** The clients the third study names, with what it says of each and nothing else. */
const named: readonly (readonly [key: string, name: string, note: string, isQuoted: boolean])[] = [
	['andy', 'Andy', 'Home owner and graduate in stable work.', true],
	['brenda', 'Brenda', 'Seventy when she joined; diabetes without medication, arthritis.', true],
	['shirley', 'Shirley', 'In her late fifties, in part-time work.', true],
	['carol', 'Carol', 'In a rented flat after a time without a home; cares for her father.', true],
	['zaheer', 'Zaheer', 'Asked to be referred after he saw a poster.', false],
	['christine', 'Christine', 'Between 60 and 64, without work.', true]
];

/** Names of cases are told apart from those of the second study, which has some of the same. */
const keyOf = (key: string): string => `approach-${key}`;

/** The clients of the third study as a group, and its link workers. */
export const approachGroups: readonly Group[] = [
	{
		id: 'group:approach-clients',
		name: 'Clients of two providers',
		note: 'Nineteen people with type 2 diabetes, followed over eighteen months.'
	},
	{
		id: 'group:link-workers',
		name: 'Link workers',
		note: 'Twenty, at two providers; eight were shadowed.'
	}
];

/** The named clients as cases. */
export const approachCases: readonly Case[] = named.map(([key, name, note]) => ({
	id: `case:${keyOf(key)}`,
	name: `${name} (two approaches)`,
	of: 'person',
	groups: idSet('group', ['approach-clients']),
	note
}));

/** Those whose words are printed. */
export const approachPersons: readonly Person[] = [
	...named
		.filter(([, , , isQuoted]) => isQuoted)
		.map(([key, name]): Person => ({
			id: `person:${keyOf(key)}`,
			name: `${name} (two approaches)`,
			groups: idSet('group', ['approach-clients']),
			cases: idSet('case', [keyOf(key)])
		})),
	...['Abby', 'Amy', 'Marie'].map((name): Person => ({
		id: `person:link-worker-${name.toLowerCase()}`,
		name: `${name}, link worker`,
		groups: idSet('group', ['link-workers'])
	}))
];

/** The third publication; what it quotes is located in it. */
export const approachSource: Source = {
	id: 'source:two-approaches',
	title: 'Two approaches to social prescribing: an ethnography',
	kind: 'paper',
	texts: {},
	date: '2023',
	citation:
		'Pollard T, Gibson K, Griffith B, Jeffries J, Moffatt S. Implementation and impact of a social prescribing intervention: an ethnographic exploration. British Journal of General Practice 2023. doi:10.3399/BJGP.2022.0638. CC BY 4.0; paraphrased here.',
	groups: idSet('group', ['approach-clients', 'link-workers']),
	note: 'Link workers and clients of two providers in an urban area of the North of England, over nineteen months. Its text is not held here: every passage is a paraphrase with its place.',
	addedAt: builtAt
};
