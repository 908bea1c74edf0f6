import { describe, expect, it } from 'vitest';
import { SteadyMarks } from '$lib/ui/evidence/steady-marks';
import type { TextMark } from '$lib/ui/evidence/text-mark';

const paragraphs = [
	{ start: 0, end: 100 },
	{ start: 101, end: 200 }
];
const mark = (id: string, start: number, end: number): TextMark => ({
	id: `extract:${id}`,
	start,
	end,
	isCoded: true
});

describe('the marks over paragraphs', () => {
	it('are handed out as the very same lists where nothing in them changed', () => {
		const steady = new SteadyMarks();
		const before = steady.over(paragraphs, [mark('a', 0, 10), mark('b', 120, 130)], 1);
		const more = [mark('a', 0, 10), mark('b', 120, 130), mark('c', 20, 30)];
		const after = steady.over(paragraphs, more, 1);
		expect(after[0]).not.toBe(before[0]);
		expect(after[1]).toBe(before[1]);
	});

	it('stay the same for a paragraph whose neighbour changed', () => {
		const steady = new SteadyMarks();
		const before = steady.over(paragraphs, [mark('b', 120, 130)], 2);
		const after = steady.over(paragraphs, [mark('b', 120, 130), mark('c', 20, 30)], 2);
		expect([after[0]?.[0]?.length, after[0]?.[1] === before[0]?.[1]]).toEqual([1, true]);
	});

	it('change with the reach, the role and the lane of an extract', () => {
		const steady = new SteadyMarks();
		const over = (...marks: TextMark[]) => steady.over(paragraphs, marks, 1)[0]?.[0];
		const before = over(mark('a', 0, 10));
		const longer = over(mark('a', 0, 11));
		const coloured = over({ ...mark('a', 0, 11), role: 'C' });
		const beside = over(mark('b', 0, 50), { ...mark('a', 0, 11), role: 'C' });
		expect(new Set([before, longer, coloured, beside]).size).toBe(4);
		expect(beside?.map(({ lane }) => lane)).toEqual([0, 1]);
	});
});
