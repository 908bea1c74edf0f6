import { line, unfold } from './support/outline';
import { acceptText, allotment, openPasting, sewingClub } from './support/passages';
import { newProject } from './support/projects';
import { expect, test } from './support/quiet';

test('a pasted passage becomes a configuration that was looked over, and the counts say by kind what was found', async ({
	page
}) => {
	await newProject(page);
	await openPasting(page);
	await page.getByRole('textbox', { name: 'Text' }).fill(sewingClub);
	await page.getByRole('button', { name: 'Read it' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('1 statement, 1 quotation, 1 definition set apart');
	await expect(dialog.getByRole('list', { name: 'Markers found' })).toContainText('1 × O/M');

	await dialog.getByRole('textbox', { name: 'Nickname' }).fill('Tea and company');
	await dialog.getByRole('combobox', { name: 'Label of occurrence 2' }).fill('Feels at home');
	await dialog.getByRole('button', { name: 'Accept 2 configurations' }).click();

	await unfold(page, /Tea and company/);
	await expect(line(page, /Feels at home/)).toBeVisible();
	await expect(line(page, /outcome, then mechanism/)).toContainText('Asking one another');
});

test('one key takes the definitions in or leaves them out', async ({ page }) => {
	await newProject(page);
	await openPasting(page);
	await page.getByRole('textbox', { name: 'Text' }).fill(sewingClub);
	await page.getByRole('button', { name: 'Read it' }).click();
	const definition = page.getByRole('option', { name: /definition/ });
	await expect(definition).not.toBeChecked();
	await page.keyboard.press('d');
	await expect(definition).toBeChecked();
	await page.keyboard.press('d');
	await expect(definition).not.toBeChecked();
});

test('a text without markers yields nothing and says so', async ({ page }) => {
	await newProject(page);
	await openPasting(page);
	await page
		.getByRole('textbox', { name: 'Text' })
		.fill(
			'We will interview forty people (twenty in each town) and code their accounts (see above).'
		);
	await page.getByRole('button', { name: 'Read it' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText(
		'No role markers such as (C), (M), (O) or (Intervention) stand in this text.'
	);
	await expect(dialog.getByRole('button', { name: /^Accept/ })).toHaveCount(0);
});

test('a configuration copied as marked text and pasted again is the same configuration', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await newProject(page);
	await acceptText(page, sewingClub);
	const copy = async (reference: string) => {
		await line(page, reference).click({ button: 'right' });
		await page.getByRole('menuitem', { name: 'Copy as marked text' }).click();
		await expect(page.getByText('Copied as marked text.').last()).toBeVisible();
		return page.evaluate(() => navigator.clipboard.readText());
	};
	const first = await copy('CMO 1');
	await acceptText(page, first);
	expect(await copy('CMO 3')).toBe(first);
});

test('what was typed into the dialog is there again after a reload', async ({ page }) => {
	await newProject(page);
	await openPasting(page);
	await page.getByRole('textbox', { name: 'Text' }).fill(allotment);
	await page.waitForTimeout(400);
	await page.reload();
	await openPasting(page);
	await expect(page.getByRole('textbox', { name: 'Text' })).toHaveValue(allotment);
});

test('half a megabyte of text is pasted, shown by its beginning, and read whole', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await newProject(page);
	const prose = 'The plots lie behind the station and nobody planned them. '.repeat(45);
	const large = `${allotment} ${prose}\n\n`.repeat(190);
	expect(large.length).toBeGreaterThan(500_000);
	await page.evaluate((text) => navigator.clipboard.writeText(text), large);
	await openPasting(page);
	await page.getByRole('textbox', { name: 'Text' }).press('ControlOrMeta+v');
	await expect(page.getByText(/characters. The text begins/)).toBeVisible();
	await page.getByRole('button', { name: 'Read it' }).click();
	await expect(page.getByRole('list', { name: 'Markers found' })).toBeVisible({ timeout: 30_000 });
});
