import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksRow } from '../../src/lib/canvas/marks-row';
import { noMarks } from '../../src/lib/core/graph/picture';

describe('the marks of a card', () => {
	it('stand one for each extract, up to a handful', () => {
		expect(marksRow({ ...noMarks, supports: 2, refutes: 1 })).toEqual({
			marks: ['s', 's', 'x'],
			more: 0
		});
	});

	it('never hide a refutation behind supports', () => {
		const row = marksRow({ ...noMarks, supports: 40, refutes: 1 });
		expect(row.marks).toContain('x');
		expect(row.more).toBe(41 - row.marks.length);
	});

	it('show every bearing there is, and count what they leave out', () => {
		const counts = fc.record({
			supports: fc.nat(20),
			refines: fc.nat(20),
			refutes: fc.nat(20),
			speaksOf: fc.nat(20),
			unjudged: fc.nat(20)
		});
		fc.assert(
			fc.property(counts, (given) => {
				const { marks, more } = marksRow({ ...noMarks, ...given });
				const present = Object.values(given).filter((count) => count > 0).length;
				const all = Object.values(given).reduce((sum, count) => sum + count, 0);
				expect(new Set(marks).size).toBe(present);
				expect(marks.length + more).toBe(all);
				expect(marks.length).toBeLessThanOrEqual(6);
			})
		);
	});
});
