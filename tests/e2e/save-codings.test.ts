import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeAtRest } from './support/axe-at-rest';
import { readDelimited } from '../../src/lib/core/exchange/tables/read-delimited';
import { readWorkbook } from '../../src/lib/core/exchange/tables/read-workbook';
import { goTo, openExample } from './support/projects';
import { expect, test } from './support/quiet';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Save the codings as a table' });

async function saved(page: Page, format: RegExp) {
	await page.getByRole('button', { name: 'Save the codings as a table…' }).click();
	const dialog = dialogOf(page);
	await dialog.getByRole('radio', { name: format }).check();
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const { violations } = await (await axeAtRest(page)).include('[role="dialog"]').analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
	}
	const told = (await dialog.getByText(/\d+ codings/).textContent()) ?? '';
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		dialog.getByRole('button', { name: 'Save the table' }).click()
	]);
	await expect(dialog).toBeHidden();
	return {
		count: Number(/([\d,]+) codings/.exec(told)?.[1]?.replaceAll(',', '')),
		name: download.suggestedFilename(),
		bytes: new Uint8Array(await readFile(await download.path()))
	};
}

test('the codings of the worked example are saved as CSV and as an Excel workbook with the same cells, one row for each', async ({
	page
}) => {
	await openExample(page);
	await goTo(page, 'Evidence');
	const csv = await saved(page, /CSV/);
	expect(csv.name).toMatch(/, codings\.csv$/);
	expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	const { rows } = readDelimited(csv.name, new TextDecoder().decode(csv.bytes), ',');
	expect(rows[0]?.slice(0, 4)).toEqual(['Source', 'Quote', 'Paraphrase', 'Locator']);
	expect(rows).toHaveLength(csv.count + 1);
	for (const row of rows.slice(1)) {
		expect(row[0]).not.toBe('');
		expect(`${row[1] ?? ''}${row[2] ?? ''}`).not.toBe('');
		expect(row[rows[0]?.indexOf('Target') ?? -1]).not.toBe('');
	}
	const workbook = await saved(page, /Excel/);
	expect(workbook.name).toMatch(/, codings\.xlsx$/);
	const [table] = await readWorkbook(workbook.name, workbook.bytes);
	expect(table?.rows).toHaveLength(rows.length);
	expect(table?.rows.map((row) => row[8])).toEqual(rows.map((row) => row[8]));
});
