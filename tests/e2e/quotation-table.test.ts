import { axeAtRest } from './support/axe-at-rest';
import { dropFiles } from './support/drop-files';
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

test('a table dropped on the room is imported; its headings are said, and its quotes find their place in a text that is here', async ({
	page
}) => {
	await newProject(page);
	await goTo(page, 'Evidence');
	await page.getByRole('main').getByRole('button', { name: 'Add a source' }).last().click();
	await page.getByLabel('Text', { exact: true }).fill('I had nobody\nto talk to. They waited.');
	await page.getByLabel('Title').fill('Interview 1');
	await page.getByRole('button', { name: 'Add the source' }).click();
	await expect(page.getByRole('application')).toContainText('They waited.');
	const rows = [
		'What we found,,,',
		'Document,Quote,Context,Page',
		'Interview 1,I had nobody to talk to.,Alone,3',
		',They left.,Alone,4'
	];
	await dropFiles(page, [['Quotes.csv', 'text/csv', rows.join('\n')]]);
	const dialog = page.getByRole('dialog', { name: 'Import a coded project' });
	await expect(dialog.getByLabel('Quote is read as')).toHaveValue('quote');
	await dialog.getByLabel('Headings').selectOption('none');
	await expect(dialog.getByLabel('Column 2 is read as')).toHaveValue('ignore');
	await dialog
		.getByLabel('Headings')
		.selectOption({ label: 'row 2: Document · Quote · Context · Page' });
	await expect(dialog.getByLabel('Context is read as')).toHaveValue('context');
	await dialog.getByLabel('A blank source cell says').selectOption('the same source as above');
	await dialog.getByRole('button', { name: 'Read it so' }).click();
	await expect(dialog).toContainText('1 source · 2 passages');
	await dialog.getByRole('button', { name: 'On to the codes' }).click();
	await dialog.getByRole('button', { name: 'On to what is made' }).click();
	await dialog.getByRole('button', { name: 'Import it' }).click();
	await expect(dialog.getByRole('region', { name: 'What the import did' })).toContainText(
		'Row 4: “They left.” does not stand in the text of “Interview 1”'
	);
	await dialog.getByRole('button', { name: 'Close' }).last().click();
	await expect(page.getByRole('button', { name: /Interview 1.*2 extracts/ })).toBeVisible();
	await expect(page.getByText('“I had nobody to talk to.”')).toBeVisible();
});
