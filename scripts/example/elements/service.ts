import type { Concept } from './concept';

/** What the service is and offers, and how its staff work. */
export const serviceElements = {
	'community-setting': {
		label: 'A setting in the local community',
		note: 'Context of services in one place, mechanism of the cafés in another.'
	},
	'outside-nhs': { label: 'A service outside the NHS' },
	'social-skills-of-staff': { label: 'Staff know how to help with social needs' },
	'wide-range': { label: 'A wide range of activities on offer' },
	'social-cafes': { label: 'Social cafés' },
	'personal-plan': { label: 'Personal plan centred on the client' },
	'home-visit': { label: 'Home visit' },
	'client-led-help': { label: 'Whole-person help led by the client' },
	'help-adapts': {
		label: 'Help adapts to the person',
		note: 'Holds the plan’s flexible basis, its fit to individual need, and the jigsaw of a staff account.'
	},
	'flexible-staff': { label: 'Staff can work flexibly' },
	'time-to-listen': { label: 'Staff have time to listen' },
	'knowledgeable-staff': { label: 'Staff are knowledgeable' },
	'approachable-staff': { label: 'Staff are approachable' },
	'own-pace': { label: 'A pace set by the client' },
	'supportive-staff': { label: 'Staff support while the client decides' },
	'encouraged-on': { label: 'Encouragement to move on' },
	'barriers-first': { label: 'Barriers are worked through first' },
	'keeps-being-seen': { label: 'Staff can go on seeing the client' },
	'staff-motivate': { label: 'Staff who motivate' },
	'someone-to-turn-to': { label: 'Someone to turn to' },
	'own-plan': { label: 'The plan is the client’s own' },
	'less-stigmatising': { label: 'It feels less stigmatising' },
	'less-intimidating': { label: 'It feels less intimidating' },
	acceptable: { label: 'The service is acceptable' },
	'more-engaged': { label: 'More engagement with the service' },
	'left-out': { label: 'Those most in need are left out' }
} satisfies Record<string, Concept>;
