import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, quotesOf, waysToCount } from './counted-text';
import { said } from './make-project';

const words = fc.constantFrom(
	...['she', 'walked', 'home', 'café', 'cafe\u0301', 'n\u0303ame', '😀', '👩🏽‍⚕️', '🇳🇴', '𝒳'],
	...[
		'مرحبا',
		'بالعالم',
		'السَّلام',
		'trust',
		'naïve',
		'\u{1F9D1}\u200D\u{1F33E}',
		'x²',
		'day-to-day'
	]
);
const gaps = fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', ', ', '. ');

/** Texts whose every line begins with a number of its own, so that no two places read alike, and which hold an emoji and line ends from the beginning. */
const texts = fc
	.array(fc.array(fc.tuple(words, gaps), { minLength: 2, maxLength: 12 }), {
		minLength: 4,
		maxLength: 12
	})
	.map((lines) =>
		lines
			.map((line, nth) => `${nth}😀 ${line.map(([word, gap]) => word + gap).join('')}`)
			.join(`\n`)
	)
	.map((text) => `👋 hello there\n${text}the end of it.`);

/** A passage that begins and ends between signs, anywhere, even within a word. */
function passageIn(text: string, [from, length]: readonly [number, number]) {
	const signs = Array.from(text);
	const first = Math.floor(from * (signs.length - 1));
	const last = Math.min(signs.length, first + 1 + Math.floor(length * 40));
	const start = signs.slice(0, first).join('').length;
	return { start, end: start + signs.slice(first, last).join('').length };
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const marks = fc.array(fc.tuple(share, share), { minLength: 3, maxLength: 15 });

const shortened = (quote: string) =>
	quote.length > 30 ? `${quote.slice(0, 30).trimEnd()}…` : quote;

describe('how places are counted', () => {
	for (const { rule, file, name } of waysToCount) {
		it(`finds every passage in a ${file.lineEnd} file counted as ${name}, and says so`, async () => {
			await fc.assert(
				fc.asyncProperty(texts, marks, async (text, given) => {
					const passages = given.map((one) => passageIn(text, one));
					// Behind an emoji, behind a line end, and behind many of both: these tell any two rules apart.
					passages.push({ start: 3, end: text.indexOf('\n') });
					passages.push({ start: text.indexOf('0'), end: text.indexOf('1') });
					passages.push({ start: text.lastIndexOf('\n') + 1, end: text.length });
					const named = passages.map(({ start, end }, nth) => {
						const quote = text.slice(start, end);
						return { start, end, name: nth % 3 === 0 ? shortened(quote) : quote };
					});
					const { result, quote } = await quotesOf(counted(text, named, rule, file));
					for (const [nth, { start, end }] of passages.entries()) {
						expect(quote(nth)?.stretch).toEqual({ start, end });
						expect(quote(nth)?.quote).toBe(text.slice(start, end));
					}
					const found = result.sources[0]?.text?.offsets;
					expect(found?.ruleName).toBe(name);
					expect(['sure', 'likely']).toContain(found?.sure);
					expect(said(result, 'mapped').join(' ')).toContain(name);
				}),
				{ numRuns: 20 }
			);
		});
	}
});
