import type { Concept } from './concept';

/** What changes in people and in their lives. */
export const growthElements = {
	'trusts-staff': { label: 'Trust in staff' },
	'more-confident': { label: 'More confidence' },
	comfortable: { label: 'Feeling comfortable' },
	flourishes: { label: 'Confidence flourishes' },
	empowered: { label: 'Empowerment' },
	'own-choice': { label: 'Making one’s own choices' },
	'better-mental-health': { label: 'Better mental health' },
	'better-physical-health': { label: 'Better physical health' },
	'eats-better': { label: 'A better diet and less weight' },
	'better-living': {
		label: 'Better living conditions',
		note: 'Housing, finances or employment.'
	},
	volunteering: { label: 'Moving on to volunteering' },
	'employment-advice': { label: 'Moving on to employment advice' },
	'understands-situation': { label: 'Understanding one’s situation' },
	manageable: { label: 'The situation feels manageable' },
	'resistance-resources': {
		label: 'Resistance resources within reach',
		note: 'Inner ones such as self-esteem, outer ones such as friends or a community.'
	},
	'stronger-coherence': { label: 'Stronger sense of coherence' },
	'towards-health': { label: 'Movement towards health' },
	'learns-to-cope': { label: 'New ways to cope' },
	'dependent-on-service': {
		label: 'Dependence on the service',
		note: 'Raised by the authors, in no configuration of theirs.'
	}
} satisfies Record<string, Concept>;
