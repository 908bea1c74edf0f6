import type { Concept } from './concept';

/** What changes in people and in their lives. */
export const growthElements = {
	'trusts-staff': { label: 'Trusts staff' },
	'more-confident': { label: 'More confident' },
	comfortable: { label: 'Feels comfortable' },
	flourishes: { label: 'Confidence flourishes' },
	empowered: { label: 'Empowered' },
	'own-choice': { label: 'Makes their own choices' },
	'better-mental-health': { label: 'Better mental health' },
	'better-physical-health': { label: 'Better physical health' },
	'eats-better': { label: 'Eats better and loses weight' },
	'better-living': { label: 'Better housing, money or work' },
	volunteering: { label: 'Moves on to volunteering' },
	'employment-advice': { label: 'Moves on to employment advice' },
	'understands-situation': { label: 'Understands their situation' },
	manageable: { label: 'The situation feels manageable' },
	'resistance-resources': {
		label: 'Resistance resources within reach',
		note: 'Inner ones such as self-esteem, outer ones such as friends or a community.'
	},
	'stronger-coherence': { label: 'Stronger sense of coherence' },
	'towards-health': { label: 'Moves towards health' },
	'learns-to-cope': { label: 'Learns ways to cope' },
	'dependent-on-service': {
		label: 'Comes to depend on the service',
		note: 'Raised by the authors, in no configuration of theirs.'
	}
} satisfies Record<string, Concept>;
