import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../src/lib/core/reading/paragraphs';
import { timesIn } from '../../../src/lib/core/reading/times';
import { speakersIn } from '../../../src/lib/core/reading/turns';

/** Each paragraph as its label, its words and the times in it. */
const read = (text: string) =>
	paragraphsOf(text).map((one) => [
		text.slice(one.start, one.body),
		text.slice(one.body, one.end),
		timesIn(text, one).map(({ start, end }) => text.slice(start, end))
	]);

describe('times in a transcript', () => {
	it('are found in brackets, between hashes and with seconds, wherever they stand', () => {
		expect(read('It began [00:12] slowly. #00:01:02-3#')[0]?.[2]).toEqual([
			'[00:12]',
			'#00:01:02-3#'
		]);
		expect(read('00:12:31 We met. (01:02:03.5) Then we left at 00:13:02,120.')[0]?.[2]).toEqual([
			'00:12:31',
			'(01:02:03.5)',
			'00:13:02,120'
		]);
		expect(read('00:12\nWe met.')[0]?.[2]).toEqual(['00:12']);
	});

	it('are no times of day that somebody speaks of, no ratios and no verses', () => {
		for (const words of [
			'We met at 10:15 and left (12:30).',
			'Mixed 1:20, John 3:16.',
			'12:30:',
			''
		])
			expect(read(words).flatMap(([, , times]) => times)).toEqual([]);
	});

	it('stand beside the name that opens a turn and are never part of it', () => {
		const before =
			'[00:01:02] Dawn: So.\n[00:01:09] Keith: No.\n[00:02:00] Dawn: A.\n[00:02:10] Keith: B.';
		expect(read(before)[0]).toEqual(['[00:01:02] Dawn: ', 'So.', ['[00:01:02]']]);
		const bare = '00:01:02 Dawn: So.\n00:01:09 Keith: No.\n00:02:00 Dawn: A.\n00:02:10 Keith: B.';
		expect(read(bare)[1]).toEqual(['00:01:09 Keith: ', 'No.', ['00:01:09']]);
		const behind =
			'Dawn (00:12): So.\n\nKeith (00:12): No.\n\nDawn (00:16): Yes.\n\nKeith (00:20): Oh.';
		expect(read(behind)[0]).toEqual(['Dawn (00:12): ', 'So.', ['(00:12)']]);
		const alone =
			'Dawn Smith  0:03\nSo.\nKeith  0:09\nNo.\nDawn Smith  0:12\nYes.\nKeith  0:20\nOh.';
		expect(read(alone)[0]).toEqual(['Dawn Smith  0:03', '', ['0:03']]);
		const hashes = 'Dawn: So. #00:00:04-1#\nKeith: No. #00:00:05-9#\nDawn: A.\nKeith: B.';
		expect(read(hashes)[1]).toEqual(['Keith: ', 'No. #00:00:05-9#', ['#00:00:05-9#']]);
		for (const text of [before, bare, behind, hashes])
			expect(speakersIn(text).map(({ label }) => label)).toEqual(['Dawn', 'Keith']);
	});
});
