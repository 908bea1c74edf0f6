import type { Concept } from './concept';

/** Company: meeting others, and what comes of it. */
export const companyElements = {
	'attends-regularly': { label: 'Coming to activities regularly' },
	'similar-others': {
		label: 'Others have been through the same',
		note: 'Meeting them, and knowing that one is not the only one.'
	},
	'social-network': { label: 'A social network' },
	'peer-support': { label: 'Support from peers' },
	'new-connections': { label: 'New friends and connections' },
	'place-to-meet': { label: 'A place to go and meet people' },
	'listened-by-peers': { label: 'Peers listen' },
	'chats-with-others': { label: 'Chatting with others' },
	'not-alone': { label: 'Knowing one is not alone' },
	'helps-others': { label: 'Helping others' },
	'others-friendly': { label: 'Others are friendly' },
	'something-to-do': { label: 'Always something to do' },
	'brought-together': { label: 'Being brought together' },
	'less-isolated': { label: 'Less isolated' },
	'better-social-functioning': { label: 'Better social functioning' }
} satisfies Record<string, Concept>;
