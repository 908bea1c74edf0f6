import type { Concept } from './concept';

/** Company: meeting others, and what comes of it. */
export const companyElements = {
	'attends-regularly': { label: 'Comes to activities regularly' },
	'similar-others': {
		label: 'Others have been through the same',
		note: 'Meeting them, and knowing that one is not the only one.'
	},
	'social-network': { label: 'A social network' },
	'peer-support': { label: 'Support from peers' },
	'new-connections': { label: 'Makes friends and connections' },
	'place-to-meet': { label: 'A place to go and meet people' },
	'listened-by-peers': { label: 'Peers listen' },
	'chats-with-others': { label: 'Chats with others' },
	'not-alone': { label: 'Knows they are not on their own' },
	'helps-others': { label: 'Helps others' },
	'others-friendly': { label: 'Others are friendly' },
	'something-to-do': { label: 'Always something to do' },
	'brought-together': { label: 'Brought together' },
	'less-isolated': { label: 'Less isolated' },
	'better-social-functioning': { label: 'Gets on better socially' }
} satisfies Record<string, Concept>;
