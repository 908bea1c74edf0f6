import { at, supports, type Located, type Reading } from '../kit/extract';
import { stepsInOrder } from './elements';

const own = { status: 'first-hand account' } as const;

const sections = {
	1: 'Results, Receiving professional support',
	2: 'Results, Engagement with others',
	3: 'Results, Learning new skills',
	4: 'Results, Changing perceptions',
	5: 'Results, Developing a positive outlook',
	sequence: 'Results, Sequence of steps'
} as const;

const ordinal = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

type Section = keyof typeof sections;

/** A printed quote: in which section and as which of it, by whom, and what it says in other words. */
function quote(
	key: string,
	section: Section,
	place: number,
	paraphrase: string,
	more: readonly Reading[] = [],
	memo?: string
): Located {
	const step = section === 'sequence' ? undefined : stepsInOrder[section - 1];
	const [person = ''] = key.split('-');
	const shown: Reading[] =
		step === undefined
			? []
			: [supports(at('steps', step), 'Printed in the section on this step.', own)];
	return {
		key,
		source: `interview-${person}`,
		person,
		group: 'participants',
		cases: [person],
		locator: `${sections[section]}, ${ordinal[place - 1] ?? String(place)} quote`,
		paraphrase,
		...(memo === undefined ? {} : { memo }),
		readings: [...shown, ...more]
	};
}

/** What participants say in the passages that the second study prints, in its order. */
export const stepQuotes: readonly Located[] = [
	quote(
		'sharon-promises',
		1,
		1,
		'Others promise to see to things and do not; this health trainer always did, there and then.'
	),
	quote(
		'robert-taken-along',
		1,
		2,
		'Referred once before and did not go. This time the health trainer met him, took him to the places and people, and going once was enough to give confidence to get about and chat with people.',
		[
			supports(
				at('steps-bridge', 'cannot-go-alone'),
				'Could not make himself go anywhere alone.',
				own
			),
			supports(at('steps-bridge', 'step-support'), 'Help by one person in person.', own),
			supports(at('steps-bridge', 'taken-along'), 'Met and taken to each place.', own),
			supports(at('steps-bridge', 'more-confident'), 'Says it gave him confidence.', own),
			supports(at('steps-bridge', 'step-engages'), 'Now chats with people from the café.', own)
		]
	),
	quote(
		'david-brought-there',
		1,
		3,
		'Would not have got there alone; was brought a couple of times and now comes alone.',
		[
			supports(at('steps-bridge', 'cannot-go-alone'), 'Would never have come alone.', own),
			supports(at('steps-bridge', 'taken-along'), 'Brought there a couple of times.', own)
		],
		'Printed in the section on step 1, while the table has him from step 2 on. Whether being brought is the support of step 1 or a way into step 2 is for the authors to say.'
	),
	quote(
		'karen-problem-passed-on',
		1,
		4,
		'A problem can be passed on: a ring to the coordinator with any letter, and it gets sorted out.'
	),
	quote(
		'karen-told-of-things',
		1,
		5,
		'He looked things up and told her of what might interest her, and she went and tried it.'
	),
	quote(
		'linda-structure',
		2,
		1,
		'Has a structure for the week, without which one would do nothing.'
	),
	quote(
		'elizabeth-mind-off',
		2,
		2,
		'Being occupied takes the mind off a bad past that comes back at home.'
	),
	quote(
		'susan-made-something',
		2,
		3,
		'Made something for the first time although a stroke left one side without use, and would send anybody who feels incapable.'
	),
	quote('tony-exercise-bike', 2, 4, 'From two minutes on the exercise bike to twenty.'),
	quote(
		'halima-stories',
		3,
		1,
		'Thought she had nothing in common with the others, then saw that everybody had a story and slowly found back to herself.',
		[
			supports(at('steps-company', 'not-alone'), 'Realised she was not the only one.', own),
			supports(at('steps-company', 'step-learns'), 'Found how she did fit in.', own)
		]
	),
	quote(
		'keith-good-guy',
		3,
		2,
		'Others come and talk and say he is good, the opposite of how he grew up.'
	),
	quote(
		'richard-listens',
		3,
		3,
		'Learned more in two or three years than at school: to be with people, to sit down and listen.'
	),
	quote(
		'richard-support-worker',
		4,
		1,
		'Does not want to be retired but to become a support worker, which takes getting on with people.'
	),
	quote(
		'tom-knows-where',
		4,
		2,
		'Knows that a problem he cannot handle can be taken to the coordinator or the office.'
	),
	quote(
		'halima-course',
		4,
		3,
		'Had not meant to take the second course, enjoyed the first so much that she did, and saw how she missed working.'
	),
	quote(
		'david-might-be-me',
		4,
		4,
		'Thought he was the only one; others are further on, still miss their partners and cope, and that might be him in a couple of years.',
		[
			supports(at('steps-hope', 'others-further-on'), 'Sees others who are further on.', own),
			supports(at('steps-hope', 'more-hopeful'), 'That might be him.', own),
			supports(at('steps-hope', 'step-sees-assets'), 'Says he is getting there.', own)
		]
	),
	quote(
		'susan-listened-to',
		5,
		1,
		'Somebody listens and wants to know how things went; no longer afraid to go out or to speak her mind.'
	),
	quote(
		'pamela-carries-on',
		5,
		2,
		'Feels better for having lost weight and has to carry on; hopes that swimming will motivate.'
	),
	quote(
		'robert-other-direction',
		5,
		3,
		'At the first referral he wanted to die and did not go; now he goes in the opposite direction.'
	),
	quote(
		'keith-own-problems-first',
		'sequence',
		1,
		'Comes for want of anything else; wants to return to care work, but has problems of his own to sort out first.',
		[
			supports(
				at('steps-barrier', 'ill-health-in-the-way'),
				'His mind will not let him do anything else.',
				own
			)
		]
	),
	quote(
		'sharon-operation',
		'sequence',
		2,
		'Faces an operation more dangerous than the last and just wants to get through it and see a grandson grow up.',
		[supports(at('steps-barrier', 'ill-health-in-the-way'), 'All waits for the operation.', own)]
	)
];
