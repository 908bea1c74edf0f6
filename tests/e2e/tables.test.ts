import type { Locator, Page } from '@playwright/test';
import { axeAtRest } from './support/axe-at-rest';
import { asCsv, asWorkbook, gardenSentences, gardenTable } from '../fixtures/cmo-table';
import { tabTo } from './support/keyboard';
import { line, unfold } from './support/outline';
import { openPasting } from './support/passages';
import { goTo, newProject } from './support/projects';
import { expect, test } from './support/quiet';

/** The dialog, opened from a project that is empty. */
async function openImport(page: Page): Promise<Locator> {
	await page.getByRole('button', { name: 'Import a table' }).click();
	const dialog = page.getByRole('dialog', { name: 'Import a table' });
	await expect(dialog).toBeVisible();
	return dialog;
}

/** Puts something on the clipboard as Word, Excel or a browser does, and pastes it where the focus is. */
async function pasteHtml(page: Page, html: string): Promise<void> {
	await page.evaluate(async (words) => {
		const as = (type: string, text: string) => [type, new Blob([text], { type })] as const;
		const item = new ClipboardItem(
			Object.fromEntries([as('text/html', words), as('text/plain', 'a table')])
		);
		await navigator.clipboard.write([item]);
	}, html);
	await page.keyboard.press('ControlOrMeta+v');
}

async function accessible(page: Page): Promise<void> {
	const { violations } = await (await axeAtRest(page)).include('[role="dialog"]').analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

test('a CSV file becomes configurations with sources and extracts, undone as one', async ({
	page
}) => {
	await newProject(page);
	const dialog = await openImport(page);
	await dialog.getByLabel('Table file').setInputFiles({
		name: 'garden.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(asCsv(gardenTable, ';'))
	});
	await expect(dialog.getByRole('combobox', { name: 'Headings' })).toHaveValue('1');
	await expect(dialog.getByRole('combobox', { name: 'Mechanism is read as' })).toHaveValue(
		'mechanism'
	);
	await accessible(page);

	await dialog.getByRole('combobox', { name: 'Cells of Outcome are cut' }).selectOption('One item');
	await expect(dialog).toContainText('3 outcomes');
	await dialog
		.getByRole('combobox', { name: 'Cells of Outcome are cut' })
		.selectOption('At semicolons');
	await expect(dialog).toContainText('4 outcomes');
	await dialog.getByRole('button', { name: 'Look them over' }).click();
	await accessible(page);
	await dialog.getByText('Cannot be read: 1').click();
	await expect(dialog).toContainText('Row 6 holds no context, mechanism or outcome.');
	await dialog.getByRole('button', { name: 'Import 3 configurations' }).click();

	await expect(page.getByText('Imported 3 configurations from garden.csv.')).toBeVisible();
	await unfold(page, /CMO 2/);
	await expect(line(page, /Sleeps better/)).toBeVisible();
	await goTo(page, 'Evidence');
	await expect(page.getByText('Plot diaries 2019').first()).toBeVisible();
	await goTo(page, 'Trail');
	await expect(
		page.getByText('Imported 3 configurations from garden.csv', { exact: true })
	).toBeVisible();
	await goTo(page, 'Model');
	await page.keyboard.press('ControlOrMeta+z');
	await expect(page.getByText('No configuration yet.')).toBeVisible();
});

test('a workbook of several sheets is read by the sheet that is chosen; rows can be left out', async ({
	page
}) => {
	await newProject(page);
	const dialog = await openImport(page);
	await dialog.getByLabel('Table file').setInputFiles({
		name: 'review.xlsx',
		mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		buffer: Buffer.from(
			asWorkbook({
				Notes: [
					['a', 'b'],
					['c', 'd']
				],
				CMOs: gardenTable
			})
		)
	});
	await dialog.getByRole('combobox', { name: 'Sheet' }).selectOption('CMOs (7 rows)');
	await expect(dialog).toContainText('3 configurations');
	await dialog.getByRole('button', { name: 'Look them over' }).click();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Space');
	await dialog.getByRole('button', { name: 'Import 2 configurations' }).click();
	await expect(line(page, /CMO 1/)).toBeVisible();
	await expect(line(page, /CMO 2/)).toHaveCount(0);
});

test('a file that is no table is refused in a sentence that names it', async ({ page }) => {
	await newProject(page);
	const dialog = await openImport(page);
	const file = {
		mimeType: 'application/octet-stream',
		buffer: Buffer.from('PK\u0003\u0004 no workbook')
	};
	await dialog.getByLabel('Table file').setInputFiles({ name: 'broken.xlsx', ...file });
	await expect(dialog.getByRole('alert')).toContainText('broken.xlsx is damaged');
	const csv = (text: string) => ({ mimeType: 'text/csv', buffer: Buffer.from(text) });
	await dialog.getByLabel('Table file').setInputFiles({ name: 'empty.csv', ...csv('') });
	await expect(dialog.getByRole('alert')).toHaveText(
		'empty.csv holds no text. Choose another file.'
	);
	const headings = { name: 'headings.csv', ...csv('Context,Mechanism,Outcome\n') };
	await dialog.getByLabel('Table file').setInputFiles(headings);
	await expect(dialog).toContainText('No rows stand below the headings.');
	await dialog.getByRole('button', { name: 'Another table' }).click();
	await dialog.getByRole('textbox', { name: /Or paste/ }).fill('No table at all.');
	await dialog.getByRole('button', { name: 'Read it' }).click();
	await expect(dialog).toContainText('Say above what the columns hold');
});

test('a table copied from a page is pasted, merged cells and lists with it', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await newProject(page);
	const dialog = await openImport(page);
	await dialog.getByRole('textbox').focus();
	await pasteHtml(
		page,
		`<p>Table 2</p><table><tr><th>Context</th><th>Mechanism</th><th>Outcome</th></tr>
		<tr><td rowspan="2">Lives alone</td><td><ul><li>Feels expected</li><li>Trusts people</li></ul></td><td>Comes back</td></tr>
		<tr><td>Has a task</td><td>Sleeps better</td></tr></table>`
	);
	await expect(dialog).toContainText('2 rows become 2 configurations.');
	await expect(dialog).toContainText('2 contexts');
	await expect(dialog).toContainText('3 mechanisms');
	await dialog.getByRole('button', { name: 'Look them over' }).click();
	await dialog.getByRole('button', { name: 'Import 2 configurations' }).click();
	await unfold(page, /CMO 1/);
	await expect(line(page, /Trusts people/)).toBeVisible();
});

test('sentences pasted as marked text are offered to be read as if-then-because', async ({
	page
}) => {
	await newProject(page);
	await openPasting(page);
	await page.getByRole('textbox', { name: 'Text' }).fill(gardenSentences);
	await page.getByRole('button', { name: 'Read it' }).click();
	await expect(page.getByRole('dialog')).toContainText(
		'No markers, but 2 if-then-because sentences.'
	);
	await page.getByRole('button', { name: 'Read them' }).click();
	const dialog = page.getByRole('dialog', { name: 'Import a table' });
	await expect(dialog).toContainText('1 row cannot be read');
	await dialog.getByRole('button', { name: 'Look them over' }).click();
	await dialog.getByRole('button', { name: 'Import 2 configurations' }).click();
	await unfold(page, /CMO 1/);
	await expect(line(page, /Passers-by stop and talk/)).toBeVisible();
});

test('all of it is done by keyboard alone', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await newProject(page);
	await tabTo(page, page.getByRole('button', { name: 'Import a table' }));
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Import a table' });
	await expect(dialog.getByRole('button', { name: 'Choose a file…' })).toBeFocused();
	await page.evaluate((text) => navigator.clipboard.writeText(text), asCsv(gardenTable, '\t'));
	await tabTo(page, dialog.getByRole('textbox'));
	await page.keyboard.press('ControlOrMeta+v');
	await expect(dialog.getByRole('combobox', { name: 'Headings' })).toBeFocused();
	await tabTo(page, dialog.getByRole('combobox', { name: 'Confidence is read as' }));
	await page.keyboard.type('Note');
	await tabTo(page, dialog.getByRole('button', { name: 'Look them over' }));
	await page.keyboard.press('Enter');
	await expect(dialog.getByRole('listbox', { name: 'Configurations' })).toBeFocused();
	await page.keyboard.press('End');
	await page.keyboard.press('Space');
	await tabTo(page, dialog.getByRole('button', { name: 'Import 2 configurations' }));
	await page.keyboard.press('Enter');
	await expect(line(page, /CMO 2/)).toBeVisible();
	await expect(line(page, /CMO 4/)).toHaveCount(0);
});
