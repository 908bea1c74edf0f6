import { describe, expect, it } from 'vitest';
import { measureArial } from '../../src/lib/figures/measure';
import { narrowest, wrap } from '../../src/lib/figures/wrap';

describe('measuring text', () => {
	it('gives the widths of Arial', () => {
		expect(measureArial('Hello', 2048, 'regular')).toBe(1479 + 1139 + 455 + 455 + 1139);
		expect(measureArial('Hello', 2048, 'bold')).toBe(1479 + 1139 + 569 + 569 + 1251);
	});

	it('knows letters of other European languages and the signs of theory', () => {
		for (const sign of ['ł', 'ő', 'ç', 'Ω', '≥', '→', '½', 'ж'])
			expect(measureArial(sign, 10, 'regular')).toBeGreaterThan(0);
		expect(measureArial('e\u0301', 10, 'regular')).toBe(measureArial('é', 10, 'regular'));
	});

	it('takes a sign it does not know to be as wide as it is high, so that it never runs over', () => {
		expect(measureArial('漢', 10, 'regular')).toBe(10);
	});
});

describe('breaking lines', () => {
	const width = (text: string) => text.length;

	it('breaks between words and after hyphens and slashes, and loses nothing', () => {
		expect(wrap('self-management in primary/secondary care', 12, width)).toEqual([
			'self-',
			'management',
			'in primary/',
			'secondary',
			'care'
		]);
		expect(wrap('a  b\nc', 10, width)).toEqual(['a b c']);
		expect(wrap('', 10, width)).toEqual([]);
	});

	it('says where a word is too long, and how wide it is', () => {
		expect(wrap('intimidating', 5, width)).toBeUndefined();
		expect(narrowest('less intimidating place', width)).toBe(12);
	});
});
