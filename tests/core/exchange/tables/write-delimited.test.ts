import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDelimited } from '../../../../src/lib/core/exchange/tables/read-delimited';
import {
	guarded,
	unguarded,
	writeDelimited
} from '../../../../src/lib/core/exchange/tables/write-delimited';

const cell = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 20 }),
	fc.string({
		unit: fc.constantFrom('=', '+', '-', '@', "'", '"', '\t', '\n', ',', ';', ' ', 'a1'),
		maxLength: 8
	})
);
const plain = cell.map((text) => text.replace(/[\r\0\uFEFF]/g, ''));

describe('writing a table as CSV', () => {
	it('leaves nothing that a spreadsheet would work out: = + - @ tab and line ends never begin a cell', () => {
		for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', '＝'])
			expect(guarded(`${start}SUM(A1)`)).toBe(`'${start}SUM(A1)`);
		expect(guarded("'=1")).toBe("''=1");
		expect(guarded("'twas")).toBe("'twas");
		expect(guarded('a=1')).toBe('a=1');
	});

	it('guards so that every cell can be had back', () => {
		fc.assert(
			fc.property(cell, (text) => {
				expect(unguarded(guarded(text))).toBe(text);
				expect(guarded(text)).not.toMatch(/^[=+\-@\t\r\n]/);
			})
		);
	});

	it('is read back cell by cell', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(plain, plain, plain), { minLength: 1, maxLength: 8 }),
				(rows) => {
					const given = [['first', 'second', 'third'], ...rows, ['end', 'end', 'end']];
					const written = writeDelimited(given);
					expect(written.startsWith('\uFEFF')).toBe(true);
					const { rows: read } = readDelimited('codings.csv', written, ',');
					expect(read.map((row) => row.map(unguarded))).toEqual(given);
				}
			)
		);
	});
});
