import type { Concept } from './concept';

/** Health care: how it is used, and how agencies work with each other. */
export const careElements = {
	'appropriate-service-use': { label: 'More fitting use of health services' },
	'less-primary-care': { label: 'Less use of primary care' },
	'engages-with-treatment': { label: 'Better engagement with treatment' },
	'better-self-management': { label: 'Better self-management' },
	'several-professions': {
		label: 'Several professions with one coordinating the case',
		short: 'Several professions, one coordinates'
	},
	'professionals-talk': { label: 'Professionals keep each other informed' },
	'structured-plan': { label: 'Structured management plan' },
	'scheduled-follow-up': { label: 'Scheduled follow-up' },
	'collaborative-care': { label: 'It works as collaborative care' },
	'poor-shared-systems': {
		label: 'No good systems shared with other agencies',
		short: 'No good shared systems'
	},
	'seen-as-unprofessional': {
		label: 'Other agencies do not see staff as professionals',
		short: 'Staff not seen as professionals'
	},
	'hard-to-share': { label: 'Information is hard to share', oppositeOf: 'professionals-talk' },
	'longer-waits': { label: 'Longer waits in which clients drop out' }
} satisfies Record<string, Concept>;
