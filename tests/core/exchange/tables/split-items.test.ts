import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessSplitting, splitItems } from '../../../../src/lib/core/exchange/tables/split-items';

const item = fc
	.array(fc.stringMatching(/^[a-z]{2,8}$/), { minLength: 1, maxLength: 5 })
	.map((words) => words.join(' '));
const items = fc.array(item, { minLength: 2, maxLength: 8 });

const ways: readonly [
	string,
	Parameters<typeof splitItems>[1],
	(item: string, nth: number) => string,
	string
][] = [
	['line breaks', 'lines', (one) => one, '\n'],
	['semicolons', 'semicolons', (one) => one, '; '],
	['bullets', 'marks', (one) => `• ${one}`, '\n'],
	['bullets in one line', 'marks', (one) => `• ${one}`, ' '],
	['numbers', 'marks', (one, nth) => `${nth + 1}. ${one}`, '\n'],
	['numbers in one line', 'marks', (one, nth) => `${nth + 1}. ${one}`, ' '],
	['letters in one line', 'marks', (one, nth) => `${String.fromCharCode(97 + nth)}) ${one}`, ' ']
];

describe('several items in one cell', () => {
	it.each(ways)('joined by %s and cut again are the same items', (_, splitting, mark, joint) => {
		fc.assert(
			fc.property(items, (given) => {
				expect(splitItems(given.map(mark).join(joint), splitting)).toEqual(given);
			})
		);
	});

	it('are never cut at commas', () => {
		expect(splitItems('old, alone, and new to the town', 'marks')).toEqual([
			'old, alone, and new to the town'
		]);
	});

	it('go on in the next line where that has no mark of its own', () => {
		expect(splitItems('1. feels\nexpected\n2. trusts', 'marks')).toEqual([
			'feels expected',
			'trusts'
		]);
	});

	it('are looked for where bullets, numbers, lines or short lists stand', () => {
		expect(guessSplitting(['• a one\n• b two'])).toBe('marks');
		expect(guessSplitting(['one\ntwo', 'three'])).toBe('lines');
		expect(guessSplitting(['one; two', 'three'])).toBe('semicolons');
		expect(guessSplitting(['A year in 1990. Then 2. more'])).toBe('whole');
	});
});
