import type { Page } from '@playwright/test';
import { asCsv, gardenTable } from '../fixtures/cmo-table';
import { line } from './support/outline';
import { newProject } from './support/projects';
import { expect, test } from './support/quiet';

/** Drops a file on the page, as from a folder of the machine. */
async function drop(page: Page, name: string, text: string): Promise<void> {
	await page.evaluate(
		([name, text]) => {
			const dataTransfer = new DataTransfer();
			dataTransfer.items.add(new File([text], name));
			for (const type of ['dragenter', 'dragover', 'drop'])
				document.body.dispatchEvent(
					new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })
				);
		},
		[name, text] as const
	);
}

test('a table dropped on the Model room is read; another kind of file is refused by its name', async ({
	page
}) => {
	await newProject(page);
	await drop(page, 'notes.docx', 'PK');
	const dialog = page.getByRole('dialog', { name: 'Import a table' });
	await expect(dialog.getByRole('alert')).toContainText(
		'notes.docx is a text document. Copy the table in it and paste it here.'
	);
	await drop(page, 'garden.csv', asCsv(gardenTable));
	await expect(dialog).toContainText('3 configurations');
	await dialog.getByRole('button', { name: 'Look them over' }).click();
	await dialog.getByRole('button', { name: 'Import 3 configurations' }).click();
	await expect(line(page, /CMO 2 .*Comes back/)).toBeVisible();
});

test('a table dropped on the first screen begins a project', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'New project' }).waitFor();
	await drop(page, 'garden_review.csv', asCsv(gardenTable));
	await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('garden review');
	await page.getByRole('button', { name: 'Create project' }).click();
	await expect(page.getByRole('dialog', { name: 'Import a table' })).toContainText(
		'3 configurations'
	);
});
