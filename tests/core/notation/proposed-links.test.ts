import { describe, expect, it } from 'vitest';
import { readMarkedText } from '../../../src/lib/core/notation/read-marked-text';

function links(text: string): string[] {
	return readMarkedText(text).passages.flatMap((passage) =>
		passage.links.map(({ from, to, kind, hedge, cue, implied }) =>
			[from.join('+'), kind, to.join('+'), implied ? 'implied' : `${hedge ?? ''}: ${cue}`].join(' ')
		)
	);
}

describe('links that words propose', () => {
	it.each([
		['Rain (C) leads to talk (M).', '0 leads to 1 stated: leads to'],
		['Rain (C), which may lead to talk (M).', '0 leads to 1 possibly: which may lead to'],
		['Talk (M), resulting in calm (O) and sleep (O).', '0 leads to 1+2 stated: resulting in'],
		['Talk (M) and tea (M) create calm (O).', '0+1 leads to 2 stated: create'],
		['Rain (C). It creates a crowd (M).', '0 leads to 1 stated: It creates'],
		['Talk (M), which improves mood (O).', '0 leads to 1 stated: which improves'],
		['Debt (C) contributing to worry (C).', '0 leads to 1 stated: contributing to'],
		['Company (O) giving courage (M).', '0 leads to 1 stated: giving'],
		['Calm (O), thus back in the shed (C).', '0 leads to 1 stated: thus'],
		['A key (I) enables visits (M).', '0 enables 1 stated: enables'],
		['A key (I), allowing early visits (M).', '0 enables 1 stated: allowing'],
		['Frost (C) triggers worry (M).', '0 triggers 1 stated: triggers'],
		['Mud (C) prevents visits (O).', '0 blocks 1 stated: prevents'],
		['Shame (M) stops them from asking (O).', '0 blocks 1 stated: stops']
	])('go forward in %j', (text, link) => {
		expect(links(text)).toEqual([link]);
	});

	it.each([
		[
			'Lonely (C) possibly as a result of a loss (C).',
			'1 leads to 0 possibly: possibly as a result of'
		],
		['Calm (O) is the result of talk (M).', '1 leads to 0 stated: is the result of'],
		[
			'Calm (M), partly due to the shed (M) and the tea (M).',
			'1+2 leads to 0 partly: partly due to'
		],
		['They stay (O) because of the tea (M).', '1 leads to 0 stated: because of'],
		['Visits (O) are enabled by a key (I).', '1 enables 0 stated: are enabled by'],
		['Because of the frost (C), they stay in (O).', '0 leads to 1 stated: Because of'],
		['Confidence (M) members gained from trust (M).', '1 leads to 0 stated: members gained from']
	])('are turned round in %j', (text, link) => {
		expect(links(text)).toEqual([link]);
	});

	it('go on from the effect after its cause was named aside', () => {
		expect(
			links('Gentle pace (M), partly due to patience (M) and time (M); resulting in calm (O).')
		).toEqual(['0 leads to 3 stated: resulting in', '1+2 leads to 0 partly: partly due to']);
	});

	it('do not take a new clause for one more effect', () => {
		expect(links('Debt (C) contributing to worry (C), wardens have skills (C).')).toEqual([
			'0 leads to 1 stated: contributing to'
		]);
	});

	it('go on over sentences', () => {
		expect(links('A circle (O/M). Leading to fewer visits (O).')).toEqual([
			'0 leads to 1 stated: Leading to'
		]);
	});
});

describe('links that only the order of roles proposes', () => {
	it('are marked as implied', () => {
		expect(
			links('They live alone (C). They get a plot (I). They feel needed (M). They sleep (O).')
		).toEqual(['0+1 leads to 2 implied', '2 leads to 3 implied']);
	});

	it('never go back from outcome to mechanism or from mechanism to context', () => {
		expect(links('They sleep (O). They feel needed (M). They live alone (C).')).toEqual([]);
	});
});
