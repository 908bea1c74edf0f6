import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../src/lib/core/reading/paragraphs';
import { lanesOf, marksByParagraph, runsOf } from '../../../src/lib/core/reading/runs';

const mark = (id: string, start: number, end: number) => ({ id, start, end });
const someMarks = fc
	.array(fc.tuple(fc.nat(99), fc.integer({ min: 1, max: 60 })), { maxLength: 12 })
	.map((pairs) => pairs.map(([start, length], at) => mark(`m${at}`, start, start + length)));

describe('the runs of a paragraph', () => {
	it('name all that lie over each piece, the shortest first', () => {
		const marks = [mark('long', 0, 20), mark('short', 5, 10)];
		expect(
			runsOf({ start: 0, end: 30 }, marks).map(({ start, end, marks: over }) => [
				start,
				end,
				over.map(({ id }) => id)
			])
		).toEqual([
			[0, 5, ['long']],
			[5, 10, ['short', 'long']],
			[10, 20, ['long']],
			[20, 30, []]
		]);
	});

	it('cover the paragraph without a gap, and lose no mark', () => {
		fc.assert(
			fc.property(someMarks, fc.array(fc.nat(160)), (marks, cuts) => {
				const runs = runsOf({ start: 10, end: 90 }, marks, cuts);
				expect(runs[0]?.start).toBe(10);
				expect(runs.at(-1)?.end).toBe(90);
				runs.slice(1).forEach((run, at) => expect(run.start).toBe(runs[at]?.end));
				const seen = new Set(runs.flatMap((run) => run.marks.map(({ id }) => id)));
				for (const { id, start, end } of marks) expect(seen.has(id)).toBe(start < 90 && end > 10);
			})
		);
	});
});

describe('marks over paragraphs', () => {
	it('lie over every paragraph they reach into', () => {
		const text = 'One.\nTwo.\nThree.';
		const found = marksByParagraph(paragraphsOf(text), [mark('a', 2, 7), mark('b', 10, 12)]);
		expect([...found].map(([at, marks]) => [at, marks.map(({ id }) => id)])).toEqual([
			[0, ['a']],
			[1, ['a']],
			[2, ['b']]
		]);
	});

	it('get lanes in which no two overlap', () => {
		fc.assert(
			fc.property(someMarks, (marks) => {
				const lanes = lanesOf(marks);
				for (const one of marks)
					for (const other of marks)
						if (one !== other && one.start < other.end && other.start < one.end)
							expect(lanes.get(one.id)).not.toBe(lanes.get(other.id));
			})
		);
	});
});
