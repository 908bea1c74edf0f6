/** Words and turns of phrase that begin the name of something delivered rather than of a response to it. */
export const deliveryWords: readonly string[] = [
	'providing',
	'provision of',
	'delivering',
	'delivery of',
	'offering',
	'organising',
	'organizing',
	'training',
	'teaching',
	'coaching',
	'mentoring',
	'counselling',
	'counseling',
	'workshop',
	'workshops',
	'session',
	'sessions',
	'courses',
	'classes',
	'lessons',
	'referral',
	'referrals',
	'signposting',
	'home visit',
	'home visits',
	'appointment',
	'appointments',
	'leaflet',
	'leaflets'
];

const beginning = new RegExp(
	`^(?:(?:the|a|an)\\s+)?(${deliveryWords.join('|')})(?![\\p{L}\\p{N}])`,
	'iu'
);

/** The delivery word that a label starts with, an article before it left aside. */
export function deliveryWordOf(label: string): string | undefined {
	return beginning.exec(label.trim())?.[1]?.toLowerCase();
}
