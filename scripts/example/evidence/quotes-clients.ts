import { along, at, refines, supports, tells, whole, type Located } from '../kit/extract';
import { clientAccounts } from '../theory/accounts-clients';

const own = { status: 'first-hand account' } as const;

/** What clients say in the passages that the study prints. */
export const clientQuotes: readonly Located[] = [
	{
		key: 'client-1',
		source: 'interview-client-1',
		person: 'client-1',
		group: 'clients',
		cases: ['client-1'],
		locator: 'Results, Non-stigmatising environments, first quote',
		paraphrase:
			'Such organisations exist for people with little confidence, which is why nobody there looks down on you.',
		memo: 'Said of “you”: of anybody who comes, the speaker included.',
		readings: [
			...tells(clientAccounts.client1, 'first-hand account'),
			supports(
				along('account-client-1', 'low-confidence', 'less-stigmatising'),
				'“So” joins the two in one breath.',
				own
			),
			supports(
				at('cmo-1', 'less-stigmatising'),
				'Not being looked down on is how less stigma feels.',
				{ roles: ['M'], ...own }
			),
			refines(
				at('cmo-1', 'untreated-depression'),
				'Names low confidence as the context where the statement names depression.',
				{ roles: ['C'], ...own }
			)
		]
	},
	{
		key: 'client-3',
		source: 'interview-client-3',
		person: 'client-3',
		group: 'clients',
		cases: ['client-3'],
		locator: 'Results, Non-stigmatising environments, second quote',
		paraphrase:
			'Through a chat one learns that one is not alone and that others have had their problems as well.',
		readings: [
			...tells(clientAccounts.client3, 'first-hand account'),
			supports(
				along('account-client-3', 'chats-with-others', 'not-alone'),
				'The knowing comes with the chatting.',
				own
			),
			refines(
				at('cmo-1', 'less-stigmatising'),
				'Printed below this statement, but what eases shame here is that others have had problems too.',
				{ roles: ['M'], ...own }
			),
			supports(
				at('cmo-3', 'listened-by-peers'),
				'Talk among peers, told from the side of one who finds company in it.',
				{ roles: ['M'], ...own }
			)
		]
	},
	{
		key: 'client-14',
		source: 'interview-client-14',
		person: 'client-14',
		group: 'clients',
		cases: ['client-14'],
		locator: 'Results, Social isolation, first quote',
		paraphrase:
			'Confidence and friendships grow; the craft group is less about craft than about talking and helping each other, and everybody is friendly.',
		readings: [
			...tells(clientAccounts.client14, 'first-hand account'),
			supports(whole('cmo-3'), 'Company in a group, and what it does, in one account.', own),
			supports(at('cmo-3', 'place-to-meet'), 'The group is a place for talk more than for craft.', {
				roles: ['M'],
				...own
			}),
			refines(
				at('cmo-3', 'listened-by-peers'),
				'Helping others does as much for this client as being listened to.',
				{ roles: ['M'], ...own }
			),
			supports(
				at('cmo-3', 'better-social-functioning'),
				'Friends made, and confidence with people.',
				{ roles: ['O'], ...own }
			),
			supports(at('example-1', 'new-connections'), 'Friends made in a group.', {
				roles: ['O'],
				...own
			})
		]
	}
];
