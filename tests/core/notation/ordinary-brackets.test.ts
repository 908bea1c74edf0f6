import { describe, expect, it } from 'vitest';
import { readMarkedText } from '../../../src/lib/core/notation/read-marked-text';

describe('brackets that are no role markers', () => {
	it.each([
		'Twelve people (n = 12) came (who were new), see (Fig. 2), (a) first, (b) second, (c) third.',
		'A vitamin (C) a day was the joke of the shed.',
		'Copyright (C) 2019 Garden Trust.',
		'All rights are kept. (C) 2019 Garden Trust.',
		'You may choose (A) the plot, (B) the shed or (C) the greenhouse.',
		'(A) The plot comes first.\n(C) The greenhouse comes third.',
		'Stage (I) was short and stage (II) was long.',
		'Ada (F), 71, and Ivo (M), 68, share a bed of beans.',
		'Strengths (S), weaknesses (W), opportunities (O) and threats (T) were listed.',
		'The mean (M) was 4.2 and the rest followed.',
		'MEMBER(S) MAY ENTER.',
		'At 20 degrees (C) the beans come up, see Figure 3 (A).',
		'(C)'
	])('yield nothing in %j', (text) => {
		const read = readMarkedText(text);
		expect(read.passages).toEqual([]);
		expect(read.summary).toMatch(/^No role markers .*\.$/);
	});

	it('are set aside with the reason', () => {
		const { setAside } = readMarkedText('Choose (A) the plot or (B) the shed.');
		expect(setAside).toEqual([
			{ start: 7, end: 10, text: '(A)', reason: 'It stands in a list with (B).' }
		]);
	});

	it('stay part of the wording', () => {
		const { passages } = readMarkedText(
			'They share tools (spades, rakes (old ones)) (I), see (Fig. 2).'
		);
		expect(passages[0]?.occurrences[0]?.wording).toBe(
			'They share tools (spades, rakes (old ones))'
		);
	});

	it('do not hide the markers of a list of contexts, mechanisms and outcomes', () => {
		const { counts } = readMarkedText(
			'The old (P) feel at home (M) in quiet streets (C), so they stay (O).'
		);
		expect(counts.markers).toBe(3);
	});

	it('are no notation where a long text has one letter only', () => {
		const filler = 'The committee met in the shed and spoke about the frost. '.repeat(60);
		const { passages, setAside } = readMarkedText(`${filler}The tenor of plan (A) was praised.`);
		expect(passages).toEqual([]);
		expect(setAside[0]?.reason).toContain('whole text');
	});

	it('leave a text without markers empty, and it says so', () => {
		const read = readMarkedText(
			'We will talk to gardeners and to the council. A paper will follow.'
		);
		expect(read.passages).toEqual([]);
		expect(read.counts.markers).toBe(0);
		expect(read.summary).toBe(
			'No role markers such as (C), (M), (O) or (Intervention) stand in this text.'
		);
	});
});
