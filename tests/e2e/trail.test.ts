import type { Page } from '@playwright/test';
import { axeAtRest } from './support/axe-at-rest';
import { tabTo } from './support/keyboard';
import { acceptText, allotment } from './support/passages';
import { goTo, newProject, openExample } from './support/projects';
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

test('the project as it was at a change is opened as a copy, and the project stays as it is', async ({
	page
}) => {
	await newProject(page);
	await acceptText(page, allotment);
	await goTo(page, 'Trail');
	await page.getByRole('button', { name: 'As it was at change 1…' }).click();
	const dialog = page.getByRole('dialog', { name: 'The project as it was' });
	const name = dialog.getByLabel('Name of the copy');
	await expect(name).toHaveValue(/^Sewing club as at change 1, \d+ \w+ \d{4}$/);
	await dialog.getByText('Right before it').click();
	await expect(name).toHaveValue(/^Sewing club as before change 1, /);
	expect(await problems(page)).toEqual([]);
	await dialog.getByRole('button', { name: 'Make the copy' }).click();
	await expect(dialog).toContainText('stands in the list of projects');
	await dialog.getByRole('button', { name: 'Open the copy' }).click();
	await expect(page.getByText('No configuration yet.')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1, name: /as before change 1/ })).toBeVisible();

	await page.getByRole('link', { name: 'All projects' }).click();
	await page.getByRole('button', { name: 'Sewing club', exact: true }).click();
	await expect(page.getByRole('tree', { name: 'Configurations' })).toContainText('CMO 1');
});

test('a decision on several parts of the theory is recorded, found by kind, and told in the narrative', async ({
	page
}) => {
	await newProject(page);
	await acceptText(page, allotment);
	await goTo(page, 'Trail');
	await page.getByText('Decisions', { exact: true }).click();
	await page.getByRole('button', { name: 'Record a decision…' }).click();
	const dialog = page.getByRole('dialog', { name: 'Record a decision' });
	await dialog.getByLabel('What you decide, and why').fill('Both say that a place is needed.');
	await dialog.getByLabel('Kind of decision').selectOption('juxtapose');
	await dialog.getByLabel('It is about').fill('CMO 1');
	await page.keyboard.press('Enter');
	await expect(dialog.getByRole('list', { name: 'What it is about' })).toContainText('CMO 1');
	expect(await problems(page)).toEqual([]);
	await dialog.getByRole('button', { name: 'Record the decision' }).click();
	await expect(dialog).toBeHidden();

	const decision = page.getByText('Both say that a place is needed.');
	await expect(decision).toBeVisible();
	await page.getByLabel('Kind of decision').selectOption('situate');
	await expect(page.getByText('No decision of this kind about this.')).toBeVisible();
	await page.getByLabel('Kind of decision').selectOption('juxtapose');
	await expect(decision).toBeVisible();

	await page.getByText('How the theory changed', { exact: true }).click();
	const story = page.getByRole('list', { name: 'How the theory changed' });
	await expect(story).toContainText('Both say that a place is needed.');
	await expect(story.getByRole('heading', { level: 2 })).toHaveCount(1);
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as Markdown' }).click();
	expect((await saving).suggestedFilename()).toBe('Sewing club, how the theory changed.md');
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing in decisions and the narrative, in ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await openExample(page);
		await goTo(page, 'Trail');
		await page.getByText('Decisions', { exact: true }).click();
		await expect(page.getByRole('list', { name: 'Decisions' })).toBeVisible();
		expect(await problems(page)).toEqual([]);
		await page.getByText('How the theory changed', { exact: true }).click();
		await expect(page.getByRole('list', { name: 'How the theory changed' })).toBeVisible();
		expect(await problems(page)).toEqual([]);
		await page.setViewportSize({ width: 390, height: 800 });
		expect(await problems(page)).toEqual([]);
	});
