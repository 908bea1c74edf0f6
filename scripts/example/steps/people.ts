import type { Case, Group, Person } from '../../../src/lib/core/model/people';
import type { Source } from '../../../src/lib/core/model/source';
import { builtAt, idSet } from '../kit/record';

/** One line of the table: name, reason for referral, time with the organisation, the range of steps printed, kinds of activity marked, and whether any words are printed. */
type Row = readonly [
	name: string,
	referredFor: string,
	engagement: string,
	steps: readonly [number, number],
	activities: number,
	isQuoted: boolean
];

const table: readonly Row[] = [
	['Robert', 'depression and isolation', '11 months', [1, 5], 4, true],
	['Dawn', 'benefits advice', 'over 1 year', [1, 1], 1, false],
	['Amanda', 'housing issues', 'over 1 year', [1, 1], 1, false],
	['Sharon', 'smoking cessation and health', 'about 9 months', [1, 3], 4, true],
	['Pamela', 'exercise and something to do', '6 months', [2, 5], 3, true],
	['Linda', 'exercise; adjusting to bereavement or retirement', '5 years', [2, 5], 4, true],
	[
		'Tom',
		'something to do in winter, for mental health and company',
		'over 1 year',
		[2, 5],
		4,
		true
	],
	['David', 'social isolation and getting out', 'about 1 year', [2, 5], 1, true],
	['Karen', 'smoking cessation and lifestyle', 'over 2 years', [1, 5], 6, true],
	['Janet', 'something to do and getting out', '3 to 4 years', [1, 5], 4, false],
	['Elizabeth', 'depression and isolation', 'under 1 year', [2, 5], 3, true],
	['Sumayah', 'depression, bereavement and isolation', '2 to 3 years', [1, 5], 5, false],
	['Keith', 'isolation and mental health', 'over 1 year', [1, 4], 1, true],
	['Susan', 'depression and isolation', 'about 1 year', [1, 5], 4, true],
	['Richard', 'purposeful occupation after rehabilitation', 'about 3 years', [2, 5], 5, true],
	['Tony', 'health and fitness', 'over 1 year', [1, 5], 1, true],
	['Halima', 'depression', 'over 1 year', [1, 5], 5, true]
];

const keyOf = (name: string): string => name.toLowerCase();

/** The first and the last step printed for each participant, by the key of the case. */
export const printedSteps: readonly (readonly [string, readonly [number, number]])[] = table.map(
	([name, , , steps]) => [keyOf(name), steps]
);

/** Those the second study spoke with, as a stakeholder group of their own. */
export const stepGroup: Group = {
	id: 'group:participants',
	name: 'Participants in activities',
	note: 'The seventeen interviewed for the study of five steps.'
};

/** The seventeen as cases, under the names the study gives them, with what its table prints and nothing else. */
export const stepCases: readonly Case[] = table.map(
	([name, referredFor, engagement, , activities]) => ({
		id: `case:${keyOf(name)}`,
		name,
		of: 'person',
		groups: idSet('group', ['participants']),
		attributes: {
			'reason for referral': referredFor,
			'time with the organisation': engagement,
			'kinds of activity': activities
		},
		note: 'Results, Table 1.'
	})
);

const quoted = table.filter((row) => row[5]).map(([name]) => name);

/** Those whose words are printed. */
export const stepPersons: readonly Person[] = quoted.map((name) => ({
	id: `person:${keyOf(name)}`,
	name,
	groups: idSet('group', ['participants']),
	cases: idSet('case', [keyOf(name)])
}));

const publication: Source = {
	id: 'source:five-steps',
	title: 'Steps to benefit from social prescription, Sheffield',
	kind: 'paper',
	texts: {},
	date: '2019',
	citation:
		'Payne K, Walton E, Burton C. Steps to benefit from social prescription: a qualitative interview study. British Journal of General Practice 2020;70(690):e36–e44. doi:10.3399/bjgp19X706865. Paraphrased here.',
	groups: idSet('group', ['participants']),
	note: 'Seventeen interviews at one organisation between November 2017 and April 2018. Its text is not held here: every passage is a paraphrase with its place.',
	addedAt: builtAt
};

/** The second publication, and each interview it quotes from. */
export const stepSources: readonly Source[] = [
	publication,
	...quoted.map((name): Source => ({
		id: `source:interview-${keyOf(name)}`,
		title: `Interview with ${name}`,
		kind: 'interview',
		texts: {},
		date: '2018',
		persons: idSet('person', [keyOf(name)]),
		groups: idSet('group', ['participants']),
		cases: idSet('case', [keyOf(name)]),
		note: 'Between November 2017 and April 2018; known from what the publication prints.',
		addedAt: builtAt
	}))
];
