import { along, at, refines, refutes, supports, theory, whole, type Located } from '../kit/extract';

const fromPaper = { source: 'two-approaches' };
const tensions = 'Results, Tensions and heterogeneity in understandings of social prescribing';
const targets = 'Results, Assessment and targets';
const classed = 'Results, Classed experiences of social prescribing';
const told = { status: 'first-hand account' } as const;
const seen = { status: 'researcher-observed' } as const;
const client = (key: string) => ({
	...fromPaper,
	group: 'approach-clients',
	cases: [`approach-${key}`]
});
const own = (key: string) => ({ ...client(key), person: `approach-${key}` });
const reported = (key: string) => ({ ...fromPaper, cases: [`approach-${key}`] });

/** What the third study tells of its named clients and link workers, paraphrased. */
export const approachReports: readonly Located[] = [
	{
		key: 'brenda-cared-for',
		...own('brenda'),
		locator: `${tensions}, Brenda, second quote, and the paragraph after it`,
		paraphrase:
			'Of several link workers she liked best the one who seemed to care and made her feel that she mattered; he heard her worries about doing too much, and she came to do circuits fitted to what she could.',
		readings: [
			supports(
				along('support-cared-for', 'made-to-feel-important', 'takes-up-activity'),
				'Care came first, and an activity that suited her came of it.',
				told
			),
			refines(
				whole('empowerment-responsibility'),
				'She took up activity, and wanted to order her own life; but worries were met before goals.',
				told
			)
		]
	},
	{
		key: 'shirley-sent-on',
		...own('shirley'),
		locator: `${tensions}, Shirley, quotes and the paragraph after them`,
		paraphrase:
			'A short first meeting went through diet and exercise; a place at a gym came half a year later and fell through over her blood pressure. Her link worker was not heard of again.',
		readings: [
			supports(
				along('support-missing', 'unsupported-linking', 'drops-out-of-contact'),
				'She was sent on, nobody went along, and contact ended.',
				told
			),
			refutes(
				along('empowerment-responsibility', 'takes-responsibility', 'takes-up-activity'),
				'She was told to exercise, and no activity came of it.',
				told
			)
		]
	},
	{
		key: 'andy-kick-start',
		...own('andy'),
		locator: `${classed}, Andy`,
		paraphrase:
			'With a home of his own, a degree and a steady job, he needed a push and a reminder, and went back to being active.',
		readings: [
			supports(whole('empowerment-reminder'), 'A reminder was enough for him.', told),
			refines(
				theory('intensive-support'),
				'He needed no intensive support: the claim is about those who have less to draw on.',
				told
			)
		]
	},
	{
		key: 'carol-could-not',
		...own('carol'),
		locator: `${classed}, Carol, both quotes and the paragraph after them`,
		paraphrase:
			'After violence and homelessness she wanted to look after her health; the gym frightened her, her father needed her, and in the end she kept away from those who tried to help and was discharged.',
		readings: [
			supports(
				at('support-missing', 'more-immediate-concerns'),
				'Care for her father and a strange place weighed more than goals for her health.',
				told
			),
			refutes(
				whole('empowerment-responsibility'),
				'She was keen, and motivation alone did not carry her.',
				told
			)
		]
	},
	{
		key: 'zaheer-discharged',
		...reported('zaheer'),
		locator: `${targets}, second paragraph`,
		paraphrase:
			'He was discharged once the assessments that bring payment were used up, at a time when he struggled with diabetes and his mental health.',
		readings: [
			supports(
				along('approaches-targets', 'little-time-for-clients', 'drops-out-of-contact'),
				'What ended contact was how assessments are paid for.',
				seen
			)
		]
	},
	{
		key: 'christine-lost-her',
		...own('christine'),
		locator: `${targets}, quote at the end`,
		paraphrase: 'Her link worker left for a better post just as she was getting used to her.',
		readings: [
			supports(
				along('approaches-targets', 'link-workers-leave', 'drops-out-of-contact'),
				'The one she knew was gone.',
				told
			)
		]
	},
	{
		key: 'abby-less-reliant',
		...fromPaper,
		person: 'link-worker-abby',
		aboutGroup: 'approach-clients',
		locator: `${tensions}, Abby`,
		paraphrase:
			'The aim is that people feel able to change something in their own lives and lean less on others.',
		readings: [
			supports(
				along('empowerment-responsibility', 'empowering-approach', 'takes-responsibility'),
				'It is what the approach is meant to do.',
				{ status: 'normative' }
			)
		]
	},
	{
		key: 'marie-who-needs-it',
		...fromPaper,
		person: 'link-worker-marie',
		aboutGroup: 'approach-clients',
		locator: `${classed}, Marie, second quote`,
		paraphrase:
			'The point is not to hold hands less but to ask who needs that support and who could be pushed further.',
		readings: [
			refines(theory('intensive-support'), 'Support for those who need it, not for all.', {
				status: 'normative'
			}),
			refines(theory('empowerment'), 'Pushing those who can be pushed, not all.', {
				status: 'normative'
			})
		]
	},
	{
		key: 'amy-assessments',
		...fromPaper,
		person: 'link-worker-amy',
		locator: `${targets}, field notes of November 2019`,
		paraphrase:
			'Hardly anybody of the team in an old photograph is left; assessments define the work and lead it away from care.',
		readings: [
			supports(
				along('approaches-targets', 'paid-by-assessment', 'link-workers-leave'),
				'Colleagues went over what assessments do to the work.',
				told
			)
		]
	}
];
