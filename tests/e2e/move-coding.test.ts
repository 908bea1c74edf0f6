import { axeAtRest } from './support/axe-at-rest';
import { smallStudy } from './support/coded-projects';
import { dropFiles } from './support/drop-files';
import { goTo, newProject } from './support/projects';
import { expect, test } from './support/quiet';

test('while codings are judged one by one, M moves one from its element to an occurrence, where it is judged', async ({
	page
}) => {
	await newProject(page);
	await goTo(page, 'Evidence');
	await dropFiles(page, [['club.qdpx', '', smallStudy()]]);
	const dialog = page.getByRole('dialog', { name: 'Import a coded project' });
	await dialog.getByRole('button', { name: 'On to the codes' }).click();
	await dialog.getByRole('button', { name: 'On to what is made' }).click();
	await dialog
		.getByRole('listbox', { name: /Codes that stand together/ })
		.getByRole('option')
		.click();
	await dialog.getByRole('button', { name: 'Import it' }).click();
	await expect(dialog).toContainText('club.qdpx is imported');
	await dialog.getByRole('button', { name: 'Close' }).last().click();
	await page.getByRole('button', { name: /not yet judged: judge one by one/ }).click();
	const pass = page.getByRole('application', { name: 'Judge one by one' });
	await expect(pass.getByRole('button', { name: /Move it to an occurrence/ })).toBeVisible();
	await expect(pass).toBeFocused();
	await page.keyboard.press('m');
	const picker = page.getByRole('dialog', { name: 'Move the coding to an occurrence' });
	await expect(picker.getByRole('combobox')).toBeFocused();
	await expect(picker.getByRole('option').first()).toContainText('in CMO 1');
	const { violations } = await (await axeAtRest(page)).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
	await page.keyboard.press('Enter');
	await expect(picker).toHaveCount(0);
	await expect(pass).toContainText('in CMO 1');
	await expect(pass).toBeFocused();
	await expect(pass.getByRole('status')).toContainText(/^0 of/);
	await page.keyboard.press('+');
	await expect(pass.getByRole('status')).toContainText(/^1 of/);
	await page.keyboard.press('ArrowLeft');
	await expect(pass.locator('.now')).toHaveText('supports');
});
