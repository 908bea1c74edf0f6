import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { choosing, tabTo } from './support/keyboard';
import { acceptText, allotment } from './support/passages';
import { newProject } from './support/projects';
import { expect, test } from './support/quiet';

/** The line of a project on the first screen. */
function row(page: Page, name: string) {
	return page.locator('[data-project]').filter({ hasText: name });
}

async function choose(page: Page, name: string, act: string): Promise<void> {
	await page.getByRole('button', { name: `More for ${name}`, exact: true }).click();
	await page.getByRole('menuitem', { name: act }).click();
}

async function toProjects(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'All projects' }).click();
	await expect(page.getByRole('heading', { name: 'Projects' })).toBeVisible();
}

test('a project shows what it holds, and is renamed, duplicated, deleted and brought back', async ({
	page
}) => {
	await newProject(page, 'Allotments');
	await acceptText(page, allotment);
	await toProjects(page);
	await expect(row(page, 'Allotments')).toContainText('1 configuration');
	await expect(row(page, 'Allotments')).toContainText('changed');

	await choose(page, 'Allotments', 'Rename Allotments');
	await page.getByRole('textbox', { name: 'Name' }).fill('Gardens');
	await page.keyboard.press('Enter');
	await expect(row(page, 'Gardens')).toBeVisible();

	await choose(page, 'Gardens', 'Duplicate Gardens');
	await expect(page.locator('[data-project]')).toHaveCount(2);

	await choose(page, 'Gardens', 'Delete Gardens');
	await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
	await expect(page.locator('[data-project]')).toHaveCount(1);
	await page.getByRole('button', { name: 'Restore Gardens' }).click();
	await expect(page.locator('[data-project]')).toHaveCount(2);
});

test('a project saved to a file is opened from that file with all it holds', async ({ page }) => {
	await newProject(page, 'Allotments');
	await acceptText(page, allotment);
	await toProjects(page);
	const coming = page.waitForEvent('download');
	await choose(page, 'Allotments', 'Save to a file');
	const file = await (await coming).path();
	expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');

	await page.locator('input[type=file]').setInputFiles(file);
	await expect(page.getByRole('tree')).toContainText('CMO 1');
	await toProjects(page);
	await expect(page.locator('[data-project]')).toHaveCount(2);
});

test('a file that is no project is refused in a sentence and nothing is added', async ({
	page
}) => {
	await page.goto('/');
	await expect(page.getByRole('button', { name: 'New project' })).toBeVisible();
	await page.locator('input[type=file]').setInputFiles({
		name: 'minutes.zip',
		mimeType: 'application/zip',
		buffer: Buffer.from('These are only minutes of a meeting.')
	});
	await expect(page.getByRole('alert')).toHaveText(
		'minutes.zip was not opened. This is not a Retroduce project file. Choose a file that was saved from Retroduce.'
	);
	await expect(page.locator('[data-project]')).toHaveCount(0);
});

test('with the keyboard alone a project is started with its heuristic, left and deleted', async ({
	page
}) => {
	await page.goto('/');
	await tabTo(page, page.getByRole('button', { name: 'New project' }));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
	await page.keyboard.type('Night shelter');
	await choosing(page, page.getByRole('combobox'), 'SCMO');
	await tabTo(page, page.getByRole('button', { name: 'Create project' }));
	await page.keyboard.press('Enter');
	await expect(page.getByText('No configuration yet.')).toBeVisible();
	await tabTo(page, page.getByRole('link', { name: 'All projects' }), 'Shift+Tab');
	await page.keyboard.press('Enter');
	await tabTo(page, page.getByRole('button', { name: 'Night shelter', exact: true }));
	await page.keyboard.press('Delete');
	await expect(page.getByRole('dialog')).toBeVisible();
	await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Delete' }));
	await page.keyboard.press('Enter');
	await tabTo(page, page.getByRole('button', { name: 'Restore Night shelter' }));
	await page.keyboard.press('Enter');
	await expect(row(page, 'Night shelter')).toBeVisible();
});
