import type { Page } from '@playwright/test';
import { axeAtRest } from './support/axe-at-rest';
import { openExample } from './support/projects';
import { expect, test } from './support/quiet';

const lens = (page: Page) => page.getByRole('group', { name: 'Evidence lens' });

async function problems(page: Page): Promise<string[]> {
	const { violations } = await (await axeAtRest(page)).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${id}: ${target.join(' ')}`)
	);
}

test('the lens is off at first, is put on with a key or from the views, and listens to the groups that are chosen', async ({
	page
}) => {
	await openExample(page);
	await expect(lens(page)).toBeHidden();
	await page.keyboard.press('F7');
	await expect(lens(page)).toBeVisible();
	const legend = page.getByRole('list', { name: 'What the lens shows' });
	await expect(legend).toContainText('assembled by you');
	await expect(legend).toContainText('contested');

	await lens(page).getByRole('button', { name: 'Extracts from all groups' }).click();
	await page.getByRole('menuitemcheckbox', { name: 'Clients', exact: true }).click();
	await page.keyboard.press('Escape');
	await expect(lens(page).getByRole('button', { name: 'Extracts from Clients' })).toBeVisible();

	await page.keyboard.press('F7');
	await expect(lens(page)).toBeHidden();
	await page.getByRole('button', { name: /^Views/ }).click();
	await page.getByRole('menuitemcheckbox', { name: 'Evidence lens' }).click();
	await expect(lens(page)).toBeVisible();
});

test('a wall shows nothing of what the lens shows', async ({ page }) => {
	await openExample(page);
	await page.keyboard.press('F7');
	await expect(lens(page)).toBeVisible();
	await page.keyboard.press('F9');
	const wall = page
		.getByRole('dialog')
		.or(page.getByRole('region', { name: /wall/i }))
		.first();
	await expect(wall).toBeVisible();
	await expect(wall).not.toContainText(/[+−~?]\d/);
	await expect(wall).not.toContainText('assembled by you');
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing in the lens, in ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await openExample(page);
		await page.keyboard.press('F7');
		await expect(lens(page)).toBeVisible();
		expect(await problems(page)).toEqual([]);
	});
