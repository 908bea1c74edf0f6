import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDelimited } from '../../../../src/lib/core/exchange/tables/read-delimited';
import { readPasted } from '../../../../src/lib/core/exchange/tables/read-pasted';
import { readWorkbook } from '../../../../src/lib/core/exchange/tables/read-workbook';
import { TableProblem } from '../../../../src/lib/core/exchange/tables/table';
import { asCsv, asWorkbook, gardenSentences, gardenTable } from '../../../fixtures/cmo-table';

/** Cells as programs write them: any signs but those that no file can hold. */
const cell = fc
	.string({ unit: 'grapheme', maxLength: 30 })
	.map((text) => text.replace(/[\r\0\uFEFF]/g, ''));
const table = fc
	.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 8 }))
	.chain(([width, height]) =>
		fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
			minLength: height,
			maxLength: height
		})
	)
	.map((rows) =>
		rows.map((row) => row.map((text, column) => (column === row.length - 1 ? `${text}x` : text)))
	);

async function sentenceOf(reading: () => unknown): Promise<string> {
	try {
		await reading();
	} catch (error) {
		if (error instanceof TableProblem) return error.sentence;
		throw error;
	}
	throw new Error('It was read.');
}

describe('reading a table', () => {
	it('gives the cells that were written, whatever separates them', () => {
		fc.assert(
			fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
				expect(readDelimited('t.csv', asCsv(rows, delimiter), delimiter).rows).toEqual(rows);
			})
		);
	});

	it('finds out what separates the cells', () => {
		for (const delimiter of [',', ';', '\t'])
			expect(readDelimited('t.csv', asCsv(gardenTable.slice(1), delimiter)).rows).toEqual(
				gardenTable.slice(1)
			);
	});

	it('leaves out empty rows at the end and empty columns at the right', () => {
		expect(readDelimited('t.csv', 'a,b,,\nc,d,,\n,,,\n').rows).toEqual([
			['a', 'b'],
			['c', 'd']
		]);
	});

	it('says where a quotation mark was left open', () => {
		expect(readDelimited('t.csv', 'a,b\nc,"d\ne,f').warnings.join()).toContain('quotation mark');
	});

	it('takes pasted sentences one to a row, those of another form too where most are sentences', () => {
		const { rows } = readPasted('pasted', gardenSentences);
		expect(rows).toHaveLength(3);
		expect(rows[2]).toEqual(['The soil is heavy in this part of the town.']);
	});

	it('takes only the sentences out of a longer text, and says so', () => {
		const prose =
			'The club meets on Mondays. It has a shed. Nobody pays. If it rains, then people talk, because the shed is small.';
		const { rows, warnings } = readPasted('pasted', prose);
		expect(rows).toEqual([['If it rains, then people talk, because the shed is small.']]);
		expect(warnings.join()).toContain('3 other sentences');
	});

	it('refuses more rows than can be worked with, in a sentence that names the file', async () => {
		const sentence = await sentenceOf(() => readDelimited('big.csv', 'a,b\n'.repeat(5001)));
		expect(sentence).toContain('big.csv');
		expect(sentence).toContain('5001 rows');
	});

	it('refuses a cell that swallowed the rest of the file', async () => {
		const sentence = await sentenceOf(() =>
			readDelimited('open.csv', `a,"b\n${'c,d\n'.repeat(20_000)}`)
		);
		expect(sentence).toContain('open.csv, row 1');
	});
});

describe('reading a workbook', () => {
	it('gives the cells of each sheet that holds any', async () => {
		const tables = await readWorkbook(
			'g.xlsx',
			asWorkbook({ Garden: gardenTable, Empty: [], More: [['a', 'b']] })
		);
		expect(tables.map(({ name }) => name)).toEqual(['Garden', 'More']);
		expect(tables[0]?.rows).toEqual(gardenTable);
	});

	it('gives the value that stands with a formula, never works one out, and takes errors as blank', async () => {
		const sheet = `<worksheet><sheetData><row r="1"><c r="A1" t="str"><f>HYPERLINK("http://x")</f><v>seen</v></c><c r="B1"><f>1+1</f></c><c r="C1" t="e"><v>#REF!</v></c></row></sheetData></worksheet>`;
		const [table] = await readWorkbook(
			'f.xlsx',
			asWorkbook({ S: [['']] }, { 'xl/worksheets/sheet1.xml': sheet })
		);
		expect(table?.rows[0]).toEqual(['seen']);
	});

	it.each([
		['what is no zip', () => new Uint8Array([1, 2, 3, 4])],
		['a zip that was cut short', () => asWorkbook({ S: gardenTable }).slice(0, 400)],
		['a zip without a workbook', () => asWorkbook({}, { 'xl/workbook.xml': '<nothing/>' })],
		[
			'words defined in the XML',
			() =>
				asWorkbook(
					{ S: [['']] },
					{ 'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' }
				)
		],
		[
			'a cell far out',
			() =>
				asWorkbook(
					{ S: [['']] },
					{
						'xl/worksheets/sheet1.xml':
							'<worksheet><sheetData><row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row></sheetData></worksheet>'
					}
				)
		],
		[
			'a file that swells',
			() =>
				asWorkbook(
					{ S: [['']] },
					{ 'xl/worksheets/sheet1.xml': `<worksheet>${' '.repeat(3_000_000)}</worksheet>` }
				)
		]
	])('refuses %s in a sentence that names the file', async (_, bytes) => {
		expect(await sentenceOf(() => readWorkbook('bad.xlsx', bytes()))).toContain('bad.xlsx');
	});

	it('survives any change of a byte: it reads it or refuses it', async () => {
		const whole = asWorkbook({ S: gardenTable });
		await fc.assert(
			fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, to) => {
				const bytes = whole.slice();
				bytes[at] = to;
				try {
					await readWorkbook('b.xlsx', bytes);
				} catch (error) {
					expect(error).toBeInstanceOf(TableProblem);
				}
			})
		);
	});
});
