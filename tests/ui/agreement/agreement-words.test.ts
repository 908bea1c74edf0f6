import { describe, expect, it } from 'vitest';
import { coefficient, fraction, interval, reasons } from '$lib/ui/agreement/agreement-words';
import { inContext } from '$lib/ui/agreement/passage-words';

const none = { short: 'too few units', why: 'Fewer than 10 units: too few for a coefficient.' };

describe('figures in words', () => {
	it('are fractions, with a percentage only from 30 units on', () => {
		expect(fraction({ agree: 26, units: 29 })).toBe('26 of 29');
		expect(fraction({ agree: 27, units: 30 })).toBe('27 of 30 (90 %)');
		expect(fraction({ agree: 1234, units: 5678 })).toBe('1,234 of 5,678 (21.7 %)');
	});

	it('have two decimals and a true minus, or say in short why they are not given', () => {
		expect(coefficient(0.4919)).toBe('0.49');
		expect(coefficient(-0.126)).toBe('−0.13');
		expect(coefficient(-0.001)).toBe('0.00');
		expect(coefficient(none)).toBe('too few units');
		expect(interval({ low: -0.2, high: 0.75 })).toBe('−0.20 to 0.75');
		expect(interval(none)).toBe('too few units');
	});

	it('give each reason once', () => {
		const all = { agree: 1, units: 2 };
		const line = {
			about: 'pairs' as const,
			all,
			touched: all,
			kappa: none,
			alpha: none,
			interval: none
		};
		expect(reasons([line, line])).toEqual([none.why]);
	});
});

describe('a passage in its text', () => {
	it('is cut out at whole words, whole texts stay whole', () => {
		expect(inContext('Before this after.', 7, 11)).toEqual({
			before: 'Before ',
			words: 'this',
			after: ' after.'
		});
		const long = `${'word '.repeat(100)}HERE ${'word '.repeat(100)}`;
		const cut = inContext(long, 500, 504);
		expect(cut.words).toBe('HERE');
		expect(cut.before).toMatch(/^… word (word )*$/);
		expect(cut.after).toMatch(/^ (word )*word …$/);
	});
});
