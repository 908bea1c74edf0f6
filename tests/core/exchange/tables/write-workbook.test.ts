import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readWorkbook } from '../../../../src/lib/core/exchange/tables/read-workbook';
import { writeWorkbook } from '../../../../src/lib/core/exchange/tables/write-workbook';

const rows = [
	['=1+1', '+44 161', '-5', '@name'],
	['two\nlines', '', 'two  spaces', '<tag> & "quotes" 😀']
];

it('every cell of the workbook is read back as the words it was', async () => {
	const { bytes, cut } = await writeWorkbook('Codings', ['a', 'b', 'c', 'd'], rows);
	const [table] = await readWorkbook('codings.xlsx', bytes);
	expect(table).toMatchObject({ name: 'Codings', rows: [['a', 'b', 'c', 'd'], ...rows] });
	expect(cut).toBe(0);
});

it('no cell is a number or a formula', async () => {
	const { bytes } = await writeWorkbook('Codings', ['a', 'b', 'c', 'd'], rows);
	const files = unzipSync(bytes);
	const sheet = strFromU8(files['xl/worksheets/sheet1.xml']!);
	expect(sheet).not.toMatch(/<f[ >]/);
	const cells = sheet.match(/<c [^>]*>(?=<v>|<is>)/g) ?? [];
	expect(cells).toHaveLength(11);
	expect(cells.filter((cell) => !/ t="(?:s|inlineStr)"/.test(cell))).toEqual([]);
});

it('says how many cells hold more than Excel can', async () => {
	const { bytes, cut } = await writeWorkbook('Codings', ['a'], [['x'.repeat(40_000)], ['y']]);
	expect(cut).toBe(1);
	const [table] = await readWorkbook('codings.xlsx', bytes);
	expect(table?.rows[1]?.[0]).toHaveLength(32_767);
});
