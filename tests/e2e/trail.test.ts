import type { Page } from '@playwright/test';
import { axeAtRest } from './support/axe-at-rest';
import { tabTo } from './support/keyboard';
import { acceptText, allotment } from './support/passages';
import { goTo, newProject } from './support/projects';
import { expect, test } from './support/quiet';

const entries = (page: Page) => page.getByRole('article');

async function problems(page: Page): Promise<string[]> {
	const { violations } = await (await axeAtRest(page)).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${id}: ${target.join(' ')}`)
	);
}

test('the trail says what it is for, then lists what is done, and takes it back', async ({
	page
}) => {
	await newProject(page);
	await goTo(page, 'Trail');
	await expect(page.getByRole('heading', { name: 'Nothing has been changed yet' })).toBeVisible();

	await goTo(page, 'Model');
	await acceptText(page, allotment);
	await goTo(page, 'Trail');
	await expect(entries(page)).toHaveCount(1);
	await expect(entries(page)).toContainText('nobody named');
	await entries(page)
		.getByRole('button', { name: /^Details/ })
		.click();
	await expect(page.getByRole('list', { name: /^What change/ })).toContainText(
		'people who live alone',
		{
			ignoreCase: true
		}
	);

	await entries(page)
		.getByRole('button', { name: /^Undo this/ })
		.click();
	await expect(entries(page)).toHaveCount(2);
	await expect(entries(page).last()).toContainText(/undone by change \d+/);
	await goTo(page, 'Model');
	await expect(page.getByText('No configuration yet.')).toBeVisible();
});

test('a change is undone and done again with the keyboard alone', async ({ page }) => {
	await newProject(page);
	await acceptText(page, allotment);
	await tabTo(page, page.getByRole('link', { name: 'Trail' }), 'Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(entries(page)).toHaveCount(1);
	await tabTo(page, page.getByRole('button', { name: /^Undo this/ }));
	await page.keyboard.press('Enter');
	await expect(entries(page).last()).toContainText(/undone by change/);
	await expect(page.getByRole('button', { name: /^Details of change/ }).last()).toBeFocused();
	await tabTo(page, page.getByRole('button', { name: /^Do it again/ }), 'Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(entries(page)).toHaveCount(3);
	await expect(page.getByText(/undone by change/)).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing in the trail, in ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await newProject(page);
		await goTo(page, 'Trail');
		expect(await problems(page)).toEqual([]);
		await goTo(page, 'Model');
		await acceptText(page, allotment);
		await goTo(page, 'Trail');
		await entries(page)
			.getByRole('button', { name: /^Details/ })
			.click();
		expect(await problems(page)).toEqual([]);
	});
