import { describe, expect, it } from 'vitest';
import { agoInWords, countOf, sizeInWords } from '$lib/ui/shared/words';

const now = Date.parse('2026-03-10T12:00:00.000Z');

describe('numbers and times in words', () => {
	it('count one thing and many', () => {
		expect(countOf(1, 'element')).toBe('1 element');
		expect(countOf(0, 'element')).toBe('0 elements');
		expect(countOf(1200, 'hypothesis', 'hypotheses')).toBe('1,200 hypotheses');
	});

	it('say sizes in the unit a person would', () => {
		expect(['999', '1000', '84211', '1240000'].map(Number).map(sizeInWords)).toEqual([
			'999 bytes',
			'1 kB',
			'84 kB',
			'1.2 MB'
		]);
		expect(sizeInWords(999_600)).toBe('1 MB');
	});

	it('say how long ago something was', () => {
		const before = (minutes: number) =>
			agoInWords(new Date(now - minutes * 60_000).toISOString(), now);
		expect([0, 0.8, 3, 61, 60 * 25, 60 * 24 * 8, 60 * 24 * 400].map(before)).toEqual([
			'just now',
			'1 minute ago',
			'3 minutes ago',
			'1 hour ago',
			'yesterday',
			'last week',
			'last year'
		]);
	});

	it('do not say that what a clock ahead of ours wrote lies in the future', () => {
		expect(agoInWords('2026-03-10T12:05:00.000Z', now)).toBe('just now');
	});
});
