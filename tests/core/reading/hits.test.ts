import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { hitsOf } from '../../../src/lib/core/reading/hits';

const loosely = { wholeWords: false, sameCase: false };
const found = (text: string, phrase: string, how: Partial<typeof loosely> = {}) =>
	hitsOf(text, phrase, { ...loosely, ...how }).map(({ start, end }) => text.slice(start, end));

describe('looking for a phrase', () => {
	it('finds every place, in capitals or not, also over a line break', () => {
		expect(found('Left alone. I was left\nalone.', 'left alone')).toEqual([
			'Left alone',
			'left\nalone'
		]);
	});

	it('keeps to capitals and to whole words where that is asked', () => {
		expect(found('May I? You may.', 'may', { sameCase: true })).toEqual(['may']);
		expect(found('the therapist, there', 'the', { wholeWords: true })).toEqual(['the']);
	});

	it('takes signs as they are, and finds nothing for nothing', () => {
		expect(found('Why (really)? a.b axb', '(really)?')).toEqual(['(really)?']);
		expect(found('a.b axb', 'a.b')).toEqual(['a.b']);
		expect(found('anything', '  ')).toEqual([]);
	});

	it('gives places that hold the phrase itself in any text, also where letters change their length in capitals', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'grapheme' }),
				fc.string({ unit: 'grapheme' }),
				(before, after) => {
					const text = `${before} İzmir ${after}`;
					expect(found(text, 'İzmir')).toContain('İzmir');
				}
			)
		);
	});
});
