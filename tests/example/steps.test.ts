import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/lib/core/checks';
import type { Finding } from '../../src/lib/core/checks/finding';
import { gatherEvidence } from '../../src/lib/core/evidence';
import { example } from './example-model';

const findings = runChecks(example, gatherEvidence(example));
const of = (check: string, words = ''): Finding[] =>
	findings.filter(({ check: id, sentence }) => id === check && sentence.includes(words));
const told = (check: string, words = ''): string[] =>
	of(check, words).flatMap(({ sentence, because }) => [sentence, because]);

describe('the five steps in the worked example', () => {
	it('are completed by seven of seventeen, entered at step 2 by six, and left by four: at 1, 1, 3 and 4', () => {
		expect(told('sequence')).toEqual(
			expect.arrayContaining([
				'7 of 17 complete all five steps of Five steps to benefit: Halima, Janet, Karen, Robert, Sumayah, Susan, Tony.',
				'6 of 17 enter at step 2: David, Elizabeth, Linda, Pamela, Richard, Tom.',
				'4 of 17 stop: Amanda and Dawn at step 1, Keith at step 4, Sharon at step 3.'
			])
		);
	});

	it('are reached from step 1 in 7 of 11 and from entry at step 2 in 6 of 6, with names', () => {
		expect(told('sequence', 'begin at step 1')).toContain(
			'From entry at step 1 to step 5: 7 of 11: not Amanda, Dawn, Keith, Sharon. A pattern to be explained, not an explanation.'
		);
		expect(told('sequence', 'enter at step 2')).toContain(
			'From entry at step 2 to step 5: 6 of 6: David, Elizabeth, Linda, Pamela, Richard, Tom. A pattern to be explained, not an explanation.'
		);
		expect(told('case-matrix', 'Step 1 to 5')).toContain(
			'Step 1 to 5: where “Professional support for social problems” is there, “Moving forward to goals and health” is too in 7 of 11: not Amanda, Dawn, Keith, Sharon.'
		);
	});

	it('come with the barriers that the text tells of, and an order that is assumed, not tested', () => {
		const [, barriers] = told('sequence', 'stop');
		expect(barriers).toMatch(/Keith: Poor sleep.*Sharon: An operation ahead/);
		expect(barriers).toContain('No barrier is noted for Amanda, Dawn.');
		expect(told('sequence', 'assumed, not tested, in all 17 cases')).toHaveLength(2);
	});

	it('disagree with a quote in one participant alone: David, from step 2 on in the table, quoted on step 1', () => {
		const facts = of('quote-versus-case-value');
		expect(facts.map(({ sentence, kind }) => [sentence, kind])).toEqual([
			[
				'“Professional support for social problems” is recorded as absent in David, and 1 extract about David says it was there.',
				'fact'
			]
		]);
		expect(facts[0]?.because).toBe(
			'Recorded: absent, taken from a table (Steps to benefit from social prescription, Sheffield, Results, Table 1).'
		);
		expect(facts[0]?.extracts).toEqual(['extract:david-brought-there']);
	});

	it('leave ten cases to learn from, and no verdict that support hinders', () => {
		expect(told('deviant-cases', 'Moving forward')).toEqual(
			expect.arrayContaining([
				'“Moving forward to goals and health” did not come about in 4 cases (Amanda, Dawn, Keith, Sharon), though the mechanisms of Step 1 to 5 were there: what was missing, or in the way?',
				'“Moving forward to goals and health” came about in 6 cases (David, Elizabeth, Linda, Pamela, Richard, Tom) without all of “Professional support for social problems”: what brought it about there?'
			])
		);
		for (const { sentence, because } of findings)
			expect(`${sentence} ${because}`).not.toMatch(
				/hinder|hold[s]? (?:them|people) back|prevents|harm|less likely/i
			);
	});

	it('are separated by the kinds of activity, exceptions first, as a candidate', () => {
		expect(told('context-split', 'Step 1 to 5')[1]).toContain(
			'Exceptions: Sharon, Tony: the outcome goes with having “kinds of activity: 4 or more”.'
		);
	});

	it('tell of lesser burdens as the group it was said of, and give no case an attribute by it', () => {
		const extract = example.extract.get('extract:entered-later-lesser-burden');
		expect([extract?.aboutGroup, extract?.cases, extract?.person]).toEqual([
			'group:participants',
			undefined,
			undefined
		]);
		const names = new Set(
			[...example.case.values()]
				.filter(({ groups }) => groups?.['group:participants'])
				.flatMap(({ attributes }) => Object.keys(attributes ?? {}))
		);
		expect([...names]).toEqual([
			'reason for referral',
			'time with the organisation',
			'kinds of activity'
		]);
	});

	it('are seventeen cases, of whom thirteen are quoted, in twenty-one passages', () => {
		const cases = [...example.case.values()].filter(({ groups }) => groups?.['group:participants']);
		const quotes = [...example.extract.values()].filter(
			({ group }) => group === 'group:participants'
		);
		expect([cases.length, new Set(quotes.map(({ person }) => person)).size, quotes.length]).toEqual(
			[17, 13, 21]
		);
		expect(example.number.get('number:steps-participants')?.count).toBe(17);
	});
});
