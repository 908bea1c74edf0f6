import { describe, expect, it } from 'vitest';
import { readTableFile } from '../../../../src/lib/core/exchange/quotations/read-table-file';
import { TableProblem } from '../../../../src/lib/core/exchange/tables/table';
import { asCsv, asWorkbook } from '../../../fixtures/cmo-table';

const rows = [
	['Dokument', 'Zitat', 'Kode'],
	['Gespräch', 'Wir täten es wieder.', 'Müde']
];
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf16 = (text: string) =>
	new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (sign) => sign.charCodeAt(0)).buffer);

describe('the file of a quotation table', () => {
	it('is read in every usual encoding and with every usual separator', async () => {
		for (const write of [utf8, latin, utf16])
			for (const sign of [',', ';', '\t']) {
				const [table] = await readTableFile('q.csv', write(asCsv(rows, sign)));
				expect(table?.rows).toEqual(rows);
			}
	});

	it('may be a workbook with a list of codes beside it, and longer than a table of configurations', async () => {
		const many = Array.from({ length: 6000 }, (_, nth) => [`Interview ${nth}`, 'words', 'Trust']);
		const tables = await readTableFile('q.xlsx', asWorkbook({ Quotations: rows, Codes: many }));
		expect(tables.map(({ name }) => name)).toEqual(['Quotations', 'Codes']);
		expect(tables[1]?.rows).toHaveLength(6000);
	});

	it('is refused in a sentence that names it where it is no table', async () => {
		for (const bytes of [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), utf8(''), utf8('%PDF-1.7')]) {
			const problem: unknown = await readTableFile('q.csv', bytes).catch((why: unknown) => why);
			expect(problem).toBeInstanceOf(TableProblem);
			expect((problem as TableProblem).sentence).toMatch(/^q\.csv (?:is|holds) .*\. .*\.$/);
		}
	});
});
