import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeShortLabel, shortLabelOf } from '../../src/lib/core/short-label';

const plain = [
	'people',
	'staff',
	'older',
	'living',
	'alone',
	'trusting',
	'groups',
	'and',
	'the',
	'of'
];
const turning = ['not', 'less', 'never', 'without', 'more', 'fewer', 'no longer', "don't"];
const label = fc
	.array(
		fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...plain) }, fc.constantFrom(...turning)),
		{
			minLength: 1,
			maxLength: 30
		}
	)
	.map((words) => words.join(' '));
const wordsOf = (text: string) =>
	text
		.toLowerCase()
		.split(/[\s…]+/u)
		.filter((one) => one !== '');

describe('a short label that is proposed', () => {
	it('is at most 40 characters, and the same every time', () => {
		fc.assert(
			fc.property(label, (words) => {
				const proposed = proposeShortLabel(words);
				expect(proposed?.length ?? 0).toBeLessThanOrEqual(40);
				expect(proposeShortLabel(words)).toBe(proposed);
			})
		);
	});

	it('has whole words of the label in their order', () => {
		fc.assert(
			fc.property(label, (words) => {
				const all = wordsOf(words);
				let from = 0;
				for (const word of wordsOf(proposeShortLabel(words) ?? '')) {
					from = all.indexOf(word, from) + 1;
					expect(from).toBeGreaterThan(0);
				}
			})
		);
	});

	it('keeps every word that turns the sense, or there is none', () => {
		fc.assert(
			fc.property(label, (words) => {
				const proposed = proposeShortLabel(words);
				const turns = (text: string) =>
					wordsOf(text).filter((one) => turning.some((turn) => turn.split(' ').includes(one)));
				if (proposed !== undefined) expect(turns(proposed)).toEqual(turns(words));
			})
		);
	});

	it.each([
		['A social network forms', 'A social network forms'],
		[
			'The GP and the link worker share a record (since the merger)',
			'GP and the link worker share a record'
		],
		['There are no longer any buses that people could take to the hall', 'No longer any buses'],
		[
			'Trust in the worker grows slowly, because nobody is ever told what to do',
			'Trust in the worker grows slowly'
		],
		[
			'Older people living alone in the countryside do not trust the worker',
			'Older people … do not trust the worker'
		],
		[
			'People with a long-term condition use primary care services less often than before',
			'People with a long-term … less often'
		],
		['Widowed older men whose partner did the cooking', 'Widowed older men']
	])('%s: %s', (full, short) => {
		expect(proposeShortLabel(full)).toBe(short);
	});

	it('is none where a single word is too long, or what turns the sense does not fit', () => {
		const long = 'x'.repeat(60);
		expect(proposeShortLabel(long)).toBeUndefined();
		expect(shortLabelOf({ label: long })).toBe(long);
		expect(proposeShortLabel('not '.repeat(30).trim())).toBeUndefined();
	});

	it('gives way to the analyst’s own', () => {
		expect(shortLabelOf({ label: 'Feels that somebody is there', shortLabel: 'Held' })).toBe(
			'Held'
		);
	});
});
