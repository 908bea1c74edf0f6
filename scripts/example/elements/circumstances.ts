import type { Concept } from './concept';

/** What people bring with them when they come. */
export const circumstanceElements = {
	isolated: { label: 'Isolation', oppositeOf: 'less-isolated' },
	bereaved: { label: 'Bereavement' },
	'mental-health-problems': {
		label: 'Mental health problems',
		oppositeOf: 'better-mental-health'
	},
	'untreated-depression': { label: 'Undiagnosed and untreated depression' },
	'relied-on-partner': {
		label: 'Widowed older men whose partner did the cooking',
		short: 'Widowers whose partner did the cooking'
	},
	'social-problems': {
		label: 'Social problems',
		note: 'Housing, money, work and the like. The text calls them complex where agencies must work together.'
	},
	'low-confidence': { label: 'Low confidence', oppositeOf: 'more-confident' },
	'new-to-service': { label: 'New to the service' },
	'first-visit-daunting': { label: 'A first visit is daunting' },
	'coexisting-conditions': { label: 'Physical and mental conditions together' },
	'struggles-with-illness': { label: 'Struggling with long-term illness' },
	'limited-support': { label: 'Few people to turn to', oppositeOf: 'social-network' },
	'weak-coherence': { label: 'Weak sense of coherence', oppositeOf: 'stronger-coherence' },
	'cannot-name-need': { label: 'The need for change goes unnamed' }
} satisfies Record<string, Concept>;
