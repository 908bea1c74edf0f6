import { expect, test, type Page } from '@playwright/test';
import { editInPage } from '../trials/edit-in-page';
import { storageFaults } from '../trials/faults';
import { readStored } from '../trials/read-stored';

async function rows(page: Page): Promise<string[]> {
	const tree = page.getByRole('tree', { name: 'Configurations' });
	await tree.focus();
	await page.keyboard.press('Home');
	const texts = await tree.getByRole('treeitem').allTextContents();
	return texts.map((text) => text.trim());
}

test('[W9] two tabs that edit one project at once show and hold the same', async ({
	page,
	context
}) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'New project' }).click();
	await page.getByLabel('Name', { exact: true }).fill('In two tabs');
	await page.getByRole('button', { name: 'Create project' }).click();
	await page.waitForURL(/#\/p\/.*\/model/);
	const other = await context.newPage();
	await other.goto(page.url());
	for (const tab of [page, other])
		await tab.getByRole('heading', { name: 'Configurations', exact: true }).waitFor();

	const done = { here: 0, there: 0 };
	await Promise.all([
		editInPage(page, 12, () => (done.here += 1)),
		editInPage(other, 12, () => (done.there += 1))
	]);
	expect(done).toEqual({ here: 12, there: 12 });

	await expect.poll(() => rows(other)).toHaveLength(6);
	// A window behind another is only drawn once it comes to the front.
	await page.bringToFront();
	await expect.poll(() => rows(page)).toEqual(await rows(other));
	const references = (await rows(page)).map((row) => /^CMO \d+/.exec(row)?.[0]);
	expect(references).toEqual(['CMO 1', 'CMO 2', 'CMO 3', 'CMO 4', 'CMO 5', 'CMO 6']);
	const stored = await readStored(page);
	expect(storageFaults(stored)).toEqual([]);
	const theory = stored.projects[0]?.journal.filter(({ scope }) => scope === 'theory');
	expect(theory).toHaveLength(24);
});
