/** What the third study tells of its two approaches and of whom they meet. */
export const approachElements = {
	'intensive-support': {
		label: 'Intensive support: rapport, frequent contact, going along',
		short: 'Intensive support'
	},
	'empowering-approach': {
		label: 'Lighter touch: motivating people to change their habits',
		short: 'Lighter-touch empowerment'
	},
	'unsupported-linking': {
		label: 'Sent to a gym or class without support'
	},
	'made-to-feel-important': { label: 'Feels cared for and important' },
	'takes-responsibility': { label: 'Takes responsibility for own health' },
	'reminded-of-habits': { label: 'Is reminded of what one meant to do' },
	'takes-up-activity': { label: 'Takes up physical activity' },
	'well-placed': {
		label: 'Secure job, home and education',
		short: 'Secure job and home',
		oppositeOf: 'precarious-circumstances'
	},
	'precarious-circumstances': { label: 'Lives in precarious circumstances' },
	'more-immediate-concerns': {
		label: 'Other things are more urgent than health in the long run',
		short: 'More urgent concerns'
	},
	'drops-out-of-contact': { label: 'Contact with the link worker ends' },
	'paid-by-assessment': { label: 'Payment depends on completed assessments' },
	'little-time-for-clients': { label: 'Little time for each client' },
	'link-workers-leave': { label: 'Link workers leave' },
	comprehensibility: {
		label: 'Comprehensibility: the world can be understood',
		short: 'Comprehensibility'
	},
	manageability: {
		label: 'Manageability: what comes can be dealt with',
		short: 'Manageability'
	}
} as const;
