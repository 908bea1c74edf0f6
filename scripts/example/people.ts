import type { Case, Group, Person } from '../../src/lib/core/model/people';
import { idSet } from './kit/record';
import { approachCases, approachGroups, approachPersons } from './approaches/people';
import { stepCases, stepGroup, stepPersons } from './steps/people';

/** The stakeholder groups of the study. */
export const groups: readonly Group[] = [
	{
		id: 'group:clients',
		name: 'Clients',
		note: 'People with both physical and mental health issues who use the service.'
	},
	{
		id: 'group:staff',
		name: 'Staff',
		note: 'Health trainers, advisors, volunteer coordinators, triage and managers.'
	},
	{
		id: 'group:referrers',
		name: 'Referrers',
		note: 'General practice staff; at the workshop also housing, social work and community mental health.'
	},
	stepGroup,
	...approachGroups
];

function client(number: number): { person: Person; case: Case } {
	const [key, name] = [`client-${number}`, `Client ${number}`];
	return {
		person: {
			id: `person:${key}`,
			name,
			groups: idSet('group', ['clients']),
			cases: idSet('case', [key])
		},
		case: { id: `case:${key}`, name, of: 'person', groups: idSet('group', ['clients']) }
	};
}

function staffMember(number: number): Person {
	return {
		id: `person:staff-${number}`,
		name: `Staff ${number}`,
		groups: idSet('group', ['staff'])
	};
}

const clients = [client(1), client(3), client(14)];

/** Those who are quoted, under the names the study gives them. */
export const persons: readonly Person[] = [
	...clients.map(({ person }) => person),
	...[3, 7, 9, 11].map(staffMember),
	{ id: 'person:gp-2', name: 'General Practitioner 2', groups: idSet('group', ['referrers']) },
	...stepPersons,
	...approachPersons
];

/** The clients who speak for themselves, and the organisation as a site. */
export const cases: readonly Case[] = [
	...clients.map((one) => one.case),
	{
		id: 'case:organisation',
		name: 'The organisation studied',
		of: 'site',
		attributes: {
			sector: 'voluntary, community anchor organisation',
			area: 'inner city, high deprivation, North of England',
			'central referral point': false,
			'time limit on support': false
		},
		note: 'Methods, Table 1.'
	},
	...stepCases,
	...approachCases
];
