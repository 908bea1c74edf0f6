import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardMeasures } from '../../src/lib/canvas/card-measures';
import { measureCard, wrap } from '../../src/lib/canvas/measure';

const sevenEach = (text: string) => text.length * 7;
const chips = [{ role: 'C' as const, turns: false }];

describe('a label in lines', () => {
	it('breaks between words where the room ends', () => {
		expect(wrap('meets people who went through the same', 70, sevenEach)).toEqual([
			'meets',
			'people who',
			'went',
			'through',
			'the same'
		]);
	});

	it('keeps every letter in order, and no line is wider than the room', () => {
		fc.assert(
			fc.property(fc.string(), fc.integer({ min: 7, max: 200 }), (text, room) => {
				const lines = wrap(text, room, sevenEach);
				const letters = (some: string) => some.replace(/\s/g, '');
				expect(letters(lines.join(''))).toBe(letters(text));
				const tooWide = lines.filter((line) => sevenEach(line) > room);
				expect(tooWide.filter((line) => Array.from(line).length > 1)).toEqual([]);
			})
		);
	});
});

describe('a card', () => {
	it('is as small as the design says for a short label', () => {
		const size = measureCard({ label: 'Less isolated', chips }, sevenEach);
		expect(size).toMatchObject({ width: cardMeasures.widths[0], height: 68 });
	});

	it('grows wider before it grows tall, and holds a long label in full', () => {
		const label = 'a long label of words that goes on and on '.repeat(5).trim();
		const size = measureCard({ label, chips }, sevenEach);
		expect(size.width).toBe(cardMeasures.widths[2]);
		expect(size.lines.join(' ')).toBe(label);
		expect(size.height).toBeGreaterThan(size.lines.length * cardMeasures.lineHeight);
	});

	it('has room for all its chips', () => {
		const many = (['O', 'M', 'C', 'I'] as const).map((role, index) => ({ role, turns: index > 0 }));
		const size = measureCard({ label: 'Short', chips: many }, sevenEach);
		expect(size.height).toBeGreaterThan(4 * cardMeasures.chip + 3 * cardMeasures.chipGap.sign);
	});

	it('has even sides, so that its edges fall on whole pixels', () => {
		fc.assert(
			fc.property(fc.lorem({ maxCount: 40 }), (label) => {
				const { width, height } = measureCard({ label, chips }, sevenEach);
				expect([width % 2, height % 2]).toEqual([0, 0]);
			})
		);
	});
});
