import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedWords, sharedInWords } from '../../../src/lib/core/consolidate/marked-words';
import { reversal, turnsOf } from '../../../src/lib/core/consolidate/polarity';
import { stemOf } from '../../../src/lib/core/consolidate/stem';
import { wordsOf } from '../../../src/lib/core/consolidate/words';

describe('stems', () => {
	it.each([
		['caresses', 'caress'],
		['ponies', 'poni'],
		['hopping', 'hop'],
		['falling', 'fall'],
		['relational', 'relat'],
		['isolation', 'isol'],
		['isolated', 'isol'],
		['organised', 'organ'],
		['organizations', 'organ'],
		['loneliness', 'lone'],
		['lonely', 'lone'],
		['sky', 'sky']
	])('%s is compared as %s', (word, stem) => {
		expect(stemOf(word)).toBe(stem);
	});

	it('of a stem is the stem itself', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
				expect(stemOf(stemOf(word))).toBe(stemOf(word));
			})
		);
	});
});

describe('what says the reverse', () => {
	function isReversed(one: string, other: string): boolean {
		const [mine, theirs] = [wordsOf(one), wordsOf(other)];
		const inUse = new Set([...mine, ...theirs].map(({ stem }) => stem));
		return reversal(turnsOf(mine, inUse), turnsOf(theirs, inUse)) !== undefined;
	}

	it.each([
		['less isolated', 'more isolated'],
		['Clients are isolated', 'Clients are not isolated'],
		['Isolation is reduced as they go out', 'Isolation has grown'],
		['Supported by staff', 'Unsupported by staff'],
		['Appropriate referral', 'Inappropriate referral'],
		["Didn't trust the nurse", 'Trust in the nurse'],
		['Lack of confidence', 'Confidence'],
		['Able to cope', 'Does not cope'],
		['less isolated, more confident', 'more isolated, less confident'],
		['Where income is low', 'High income']
	])('“%s” against “%s”', (one, other) => {
		expect(isReversed(one, other)).toBe(true);
		expect(isReversed(other, one)).toBe(true);
	});

	it.each([
		['less isolated', 'reduced isolation'],
		['Isolation is reduced', 'less isolation'],
		['more confident', 'confidence'],
		['Low income and debt', 'Where income is low and debts are high'],
		['Unable to cope', 'Cannot cope'],
		['Not unsupported', 'Supported']
	])('“%s” is not against “%s”', (one, other) => {
		expect(isReversed(one, other)).toBe(false);
	});
});

describe('the words in common', () => {
	it('are marked where they stand, in whatever form', () => {
		const pieces = markedWords('Clients’ trust: they trusted her', ['trust']);
		expect(pieces.filter(({ isShared }) => isShared).map(({ text }) => text)).toEqual([
			'trust',
			'trusted'
		]);
		expect(pieces.map(({ text }) => text).join('')).toBe('Clients’ trust: they trusted her');
		expect(sharedInWords('Isolation is reduced', ['isol'])).toEqual(['isolation']);
	});
});
