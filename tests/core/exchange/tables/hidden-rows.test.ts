import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readWorkbook } from '../../../../src/lib/core/exchange/tables/read-workbook';
import { asWorkbook } from '../../../fixtures/cmo-table';

const rows = [
	['Document', 'Quote', 'Code'],
	['Interview 1', 'I had nobody.', 'alone'],
	['Interview 1', 'They waited.', 'waits'],
	['Interview 2', 'Now I sleep.', 'sleeps']
];

/** The workbook with its parts changed, as a spreadsheet program leaves it when rows are filtered. */
function workbook(change: (name: string, xml: string) => string) {
	const parts = unzipSync(asWorkbook({ Quotes: rows }));
	return zipSync(
		Object.fromEntries(
			Object.entries(parts).map(([name, bytes]) => [
				name,
				/\.(?:xml|rels)$/.test(name) ? strToU8(change(name, strFromU8(bytes))) : bytes
			])
		)
	);
}

it('hidden rows of a workbook are read, counted and told', async () => {
	const file = workbook((name, xml) =>
		name.startsWith('xl/worksheets/')
			? xml
					.replace(/<row r="(2|4)"/g, '<row hidden="1" r="$1"')
					.replace(
						/<sheetData/,
						'<cols><col min="2" max="2" width="9" hidden="1"/></cols><sheetData'
					)
			: xml
	);
	const [sheet] = await readWorkbook('q.xlsx', file);
	expect(sheet?.rows).toEqual(rows);
	expect(sheet?.warnings).toEqual([
		`2 rows of “${sheet!.name}” are hidden in the workbook (rows 2, 4); they are read like the others. Take them out of the workbook if they are not meant.`,
		`1 column of “${sheet!.name}” is hidden in the workbook; it is read like the others.`
	]);
});

it('a hidden sheet is told, and a workbook that hides nothing says nothing', async () => {
	const hidden = workbook((name, xml) =>
		name === 'xl/workbook.xml' ? xml.replace(/<sheet /, '<sheet state="hidden" ') : xml
	);
	const [sheet] = await readWorkbook('q.xlsx', hidden);
	expect(sheet?.warnings).toEqual([`The sheet “${sheet!.name}” is hidden in the workbook.`]);
	const [plain] = await readWorkbook('q.xlsx', asWorkbook({ Quotes: rows }));
	expect(plain?.warnings).toEqual([]);
});
