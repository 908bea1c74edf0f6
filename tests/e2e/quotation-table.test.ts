import { axeAtRest } from './support/axe-at-rest';
import { goTo, newProject } from './support/projects';
import { expect, test } from './support/quiet';

const table = [
	'Dokument;Zitat;Kontext;Mechanismus;Ergebnis;Kommentar;Seite',
	'Gespräch 1;Sie warten auf mich.;Allein;Vertrauen;Kommt wieder;"=nochmals";3',
	'Gespräch 2;Niemand da.;Allein;;;;4'
].join('\n');

test('a table of quotations becomes sources and extracts once its columns are looked over', async ({
	page
}) => {
	await newProject(page);
	await goTo(page, 'Evidence');
	await page.getByRole('button', { name: 'Import a coded project or quotations…' }).click();
	const dialog = page.getByRole('dialog', { name: 'Import a coded project' });
	await dialog.getByLabel('Coded project file').setInputFiles({
		name: 'Zitate.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(table)
	});
	await expect(dialog.getByLabel('Zitat is read as')).toHaveValue('quote');
	await expect(dialog.getByLabel('Mechanismus is read as')).toHaveValue('mechanism');
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const { violations } = await (await axeAtRest(page)).include('[role="dialog"]').analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
	}
	await dialog.getByRole('button', { name: 'Read it so' }).click();
	await expect(dialog).toContainText('2 sources · 2 passages');
	await dialog.getByRole('button', { name: 'On to the codes' }).click();
	await expect(dialog.getByRole('status')).toContainText('3 elements');
	await dialog.getByRole('button', { name: 'On to what is made' }).click();
	await dialog.getByRole('button', { name: 'Import it' }).click();
	await expect(dialog).toContainText('Zitate.csv is imported');
	await dialog.getByRole('button', { name: 'Close' }).last().click();
	await expect(page.getByText('Gespräch 1').first()).toBeVisible();
});
