import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAt } from '../../../src/lib/core/anchors';
import { carryOver, type Carried } from '../../../src/lib/core/reading/carry-over';
import { unchangedStretches } from '../../../src/lib/core/reading/unchanged';

const carried = (before: string, after: string, stretches: { start: number; end: number }[]) => {
	const anchors = new Map(stretches.map((one, at) => [at, anchorAt('a', before, one)]));
	const found = carryOver(
		{ before: { sha256: 'a', text: before }, after: { sha256: 'b', text: after } },
		anchors
	);
	return [...found.values()];
};
const ofWords = (before: string, after: string, words: string): Carried | undefined => {
	const start = before.indexOf(words);
	return carried(before, after, [{ start, end: start + words.length }])[0];
};

/** Text with many repetitions, so that no passage is told by its words alone. */
const someText = fc
	.array(fc.constantFrom('yes ', 'no ', 'I went. ', 'Dawn: ', '\n', '\n\n', 'the club ', '😀 '), {
		minLength: 5,
		maxLength: 80
	})
	.map((words) => words.join(''));

const edit = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	taken: fc.nat(12),
	put: fc.constantFrom('', 'x', 'yes ', '\n', 'Keith: and so on. ', 'the club ')
});

describe('passages in a corrected text', () => {
	it('that no edit touches keep their words, whatever else changes', () => {
		fc.assert(
			fc.property(
				someText,
				fc.array(edit, { maxLength: 4 }),
				fc.array(fc.tuple(fc.nat(), fc.nat(30)), { maxLength: 8 }),
				(before, edits, places) => {
					const cuts = edits
						.map(({ at, taken, put }) => {
							const start = Math.floor(at * before.length);
							return { start, end: Math.min(before.length, start + taken), put };
						})
						.sort((one, other) => one.start - other.start)
						.filter((one, at, all) => all.slice(0, at).every(({ end }) => end < one.start));
					let [after, from] = ['', 0];
					for (const { start, end, put } of cuts) {
						after += before.slice(from, start) + put;
						from = end;
					}
					after += before.slice(from);
					const stretches = places
						.map(([start, length]) => ({
							start: start % before.length,
							end: Math.min(before.length, (start % before.length) + length + 1)
						}))
						.filter(({ start, end }) => end > start);
					carried(before, after, stretches).forEach((one, at) => {
						const { start, end } = stretches[at]!;
						const words = before.slice(start, end);
						if (one.outcome === 'lost') {
							// Lost only where an edit touches it, or where its words could be another's.
							const isTouched = cuts.some((cut) => cut.start <= end && cut.end >= start);
							const isTelling = after.split(words).length === 2 && words.length >= 40;
							expect(isTelling && !isTouched).toBe(false);
							return;
						}
						const spaced = (said: string) => said.replace(/\s+/g, ' ').trim();
						const now = after.slice(one.anchor.start, one.anchor.end);
						expect(one.anchor.exact).toBe(now);
						expect(spaced(now)).toBe(spaced(words));
						if (words.length < 40) expect(now).toBe(words);
						expect(one.outcome).toBe(one.anchor.start === start ? 'exact' : 'moved');
					});
				}
			),
			{ numRuns: 400 }
		);
	});

	it('[T1] outside a single edit are always carried, to their own place and no other', () => {
		fc.assert(
			fc.property(
				someText,
				edit,
				fc.nat(),
				fc.nat(30),
				(before, { at, taken, put }, place, length) => {
					const cut = Math.floor(at * before.length);
					const cutEnd = Math.min(before.length, cut + taken);
					const after = before.slice(0, cut) + put + before.slice(cutEnd);
					const start = place % before.length;
					const end = Math.min(before.length, start + length + 1);
					fc.pre(end <= cut || start >= cutEnd);
					const [found] = carried(before, after, [{ start, end }]);
					expect(found).toMatchObject({ anchor: { exact: before.slice(start, end) } });
				}
			),
			{ numRuns: 400 }
		);
	});

	it('come with paragraphs that are moved', () => {
		const first = 'Dawn: I had three numbers in my phone by spring.\n';
		const second = 'Keith: Nobody called me for a whole winter.\n';
		expect(ofWords(first + second, second + first, 'three numbers in my phone')).toMatchObject({
			outcome: 'moved'
		});
	});

	it('come over where only the lines are broken elsewhere', () => {
		const before = 'Dawn: I had three numbers in my\nphone by spring, and more.\nKeith: No.';
		const after = 'Dawn: I had three numbers\nin my phone by spring, and\nmore. Keith: No.';
		expect(ofWords(before, after, 'three numbers in my\nphone by spring, and more')).toMatchObject({
			anchor: { exact: 'three numbers\nin my phone by spring, and\nmore' }
		});
	});

	it('are lost where their words are gone, even where the same short words stand elsewhere', () => {
		const before = 'Dawn: Yes, I did.\nKeith: I would not say that at all.\nDawn: Maybe so.';
		const after =
			'Dawn: Perhaps.\nKeith: I would not say that at all.\nDawn: Maybe so. Yes, I did think so.';
		expect(ofWords(before, after, 'Yes, I did')).toEqual({ outcome: 'lost' });
		expect(ofWords(before, after, 'not say that')).toMatchObject({ outcome: 'moved' });
	});
});

it('what stands the same in two texts is in order and really the same', () => {
	fc.assert(
		fc.property(someText, someText, (before, after) => {
			let [first, second] = [0, 0];
			for (const one of unchangedStretches(before, after)) {
				expect(one.before).toBeGreaterThanOrEqual(first);
				expect(one.after).toBeGreaterThanOrEqual(second);
				expect(before.slice(one.before, one.before + one.length)).toBe(
					after.slice(one.after, one.after + one.length)
				);
				first = one.before + one.length;
				second = one.after + one.length;
			}
		}),
		{ numRuns: 500 }
	);
});
