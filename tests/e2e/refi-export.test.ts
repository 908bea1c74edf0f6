import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { axeAtRest } from './support/axe-at-rest';
import { goTo, newProject, openExample } from './support/projects';
import { expect, test } from './support/quiet';

async function accessible(page: Page): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const { violations } = await (await axeAtRest(page)).include('[role="dialog"]').analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
	}
	await page.emulateMedia({ colorScheme: 'light' });
}

async function exported(page: Page, entry: string, title: string) {
	await page.getByRole('button', { name: 'More ways to bring sources in' }).click();
	await page.getByRole('menuitem', { name: entry }).click();
	const dialog = page.getByRole('dialog', { name: title });
	await accessible(page);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		dialog.getByRole('button', { name: 'Write the file' }).click()
	]);
	const report = dialog.getByRole('region', { name: 'What the file cannot hold' });
	await expect(report).toBeVisible();
	await accessible(page);
	const told = (await report.textContent()) ?? '';
	await dialog.getByRole('button', { name: 'Close' }).last().click();
	await expect(dialog).toBeHidden();
	return {
		told,
		name: download.suggestedFilename(),
		bytes: await readFile(await download.path())
	};
}

test('the worked example is written for other tools, says what the file cannot hold, and comes back from it with its theory', async ({
	page
}) => {
	await openExample(page);
	await goTo(page, 'Evidence');
	const codebook = await exported(page, 'Export the codebook (.qdc)…', 'Export the codebook');
	expect(codebook.name).toBe('Social prescribing.qdc');
	expect(codebook.bytes.toString('utf8')).toContain('urn:QDA-XML:codebook:1.0');
	const file = await exported(
		page,
		'Export for other tools (REFI-QDA, .qdpx)…',
		'Export for other tools'
	);
	expect(file.name).toBe('Social prescribing.qdpx');
	expect(file.told).toContain('entries of the search log.');
	expect(Object.keys(unzipSync(file.bytes))[0]).toBe('project.qde');

	await newProject(page, 'Come back');
	await goTo(page, 'Evidence');
	await page.getByRole('button', { name: 'Import a coded project or quotations…' }).click();
	const dialog = page.getByRole('dialog', { name: 'Import a coded project' });
	await dialog.getByLabel('Coded project file').setInputFiles({
		name: file.name,
		mimeType: 'application/octet-stream',
		buffer: file.bytes
	});
	await expect(dialog).toContainText('written by Retroduce');
	await dialog.getByRole('button', { name: 'On to the codes' }).click();
	await dialog.getByRole('button', { name: 'On to what is made' }).click();
	await dialog.getByRole('button', { name: 'Import it' }).click();
	await expect(dialog).toContainText('is imported', { timeout: 20_000 });
	await expect(dialog).toContainText('codings were added as they were judged.');
	await dialog.getByRole('button', { name: 'Close' }).last().click();
	await goTo(page, 'Model');
	await expect(page.getByRole('treeitem', { name: /CMO 1/ }).first()).toBeVisible();
});
