import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAt, findAnchor, standsAt } from '../../src/lib/core/anchors';
import { anchorSchema } from '../../src/lib/core/model/extract';

const sha256 = 'a'.repeat(64);
const textAndStretch = fc
	.tuple(fc.string({ minLength: 1, maxLength: 400, unit: 'binary' }), fc.nat(), fc.nat())
	.map(([text, one, other]) => {
		const start = one % text.length;
		return { text, stretch: { start, end: start + 1 + (other % (text.length - start)) } };
	});

describe('an anchor', () => {
	it('of any stretch of any text is valid and is found again where it stands', () => {
		fc.assert(
			fc.property(textAndStretch, ({ text, stretch }) => {
				const anchor = anchorAt(sha256, text, stretch);
				expect(anchorSchema.safeParse(anchor).success).toBe(true);
				expect(standsAt(text, anchor)).toBe(true);
				expect(findAnchor(text, anchor)).toEqual(stretch);
			})
		);
	});

	it('is found by what is around it once the text before it has grown', () => {
		fc.assert(
			fc.property(textAndStretch, fc.string({ minLength: 1 }), ({ text, stretch }, grown) => {
				const anchor = anchorAt(sha256, text, stretch);
				const found = findAnchor(grown + text, anchor);
				expect((grown + text).slice(found?.start, found?.end)).toBe(anchor.exact);
			})
		);
	});

	it('chooses the place whose surroundings are as they were among several with the same words', () => {
		const text = 'Staff: it helped a bit. Client: it helped a lot.';
		const second = text.lastIndexOf('it helped');
		const anchor = anchorAt(sha256, text, { start: second, end: second + 9 });
		const found = findAnchor(`Interviewer: how did it help? ${text}`, anchor);
		expect(found?.start).toBe(second + 30);
	});

	it('is not found where its words are gone', () => {
		const anchor = anchorAt(sha256, 'one two three', { start: 4, end: 7 });
		expect(findAnchor('one three', anchor)).toBeUndefined();
		expect(standsAt('one tow three', anchor)).toBe(false);
	});

	it('keeps at most 32 units on either side', () => {
		const anchor = anchorAt(sha256, 'x'.repeat(200), { start: 100, end: 101 });
		expect([anchor.prefix.length, anchor.suffix.length]).toEqual([32, 32]);
	});
});
