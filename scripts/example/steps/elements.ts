import type { Concept } from '../elements/concept';

/** The five steps of the second study, and what it says helps or hinders on the way. */
export const stepElements = {
	'step-support': {
		label: 'Professional support for social problems',
		note: 'Step 1: one-to-one help with welfare or lifestyle, and being linked to activities in person.'
	},
	'step-engages': {
		label: 'Engaging with others through activities',
		note: 'Step 2: taking part in prescribed activity, after self-referral or referral.'
	},
	'step-learns': {
		label: 'Learning new skills and ways of relating',
		note: 'Step 3.'
	},
	'step-sees-assets': {
		label: 'Seeing one’s assets and other futures',
		note: 'Step 4: seeing oneself and the future differently.'
	},
	'step-moves-forward': {
		label: 'Moving forward to goals and health',
		note: 'Step 5: a positive outlook on the present, pursuing goals and better health.'
	},
	'cannot-go-alone': { label: 'Not able to go anywhere alone' },
	'taken-along': { label: 'Taken along to the first sessions' },
	'others-further-on': { label: 'Meeting others who are further on' },
	'more-hopeful': { label: 'More hope for the future' },
	'ill-health-in-the-way': {
		label: 'One’s own health stands in the way',
		note: 'Sleep and mental health in one account, an operation ahead in another.'
	}
} as const satisfies Readonly<Record<string, Concept>>;

/** The steps in order. */
export const stepsInOrder = [
	'step-support',
	'step-engages',
	'step-learns',
	'step-sees-assets',
	'step-moves-forward'
] as const;
