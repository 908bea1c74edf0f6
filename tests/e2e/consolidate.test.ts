import type { Page } from '@playwright/test';
import { axeAtRest } from './support/axe-at-rest';
import { tabTo, takeEntry } from './support/keyboard';
import { line } from './support/outline';
import { acceptText } from './support/passages';
import { goTo, newProject } from './support/projects';
import { expect, test } from './support/quiet';

const visits = `Context (C), mechanism (M) and outcome (O) are marked in what follows.

People who live alone on the estate (C) trust the visiting volunteers (M), so they are less isolated (O).

Where visiting volunteers are trusted (O), people living alone on the estate (C) open the door (O).

Those who distrust everybody (C) stay in bed (M), so they are more isolated (O).`;

const proposals = (page: Page) => page.getByRole('listbox', { name: 'Groups that look alike' });

async function openByMouse(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'More for the graph' }).click();
	await page.getByRole('menuitem', { name: 'Consolidate elements…' }).click();
	await expect(proposals(page)).toBeVisible();
}

async function axe(page: Page): Promise<string[]> {
	await page.waitForTimeout(400);
	const { violations } = await (
		await axeAtRest(page)
	)
		.withTags(['wcag2a', 'wcag2aa', 'wcag22aa'])
		.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${id} ${target.join(' ')}`)
	);
}

test('wordings that mean the same are merged by mouse, and split again', async ({ page }) => {
	await newProject(page);
	await acceptText(page, visits);
	await openByMouse(page);
	await proposals(page).getByRole('option', { name: /trust/i }).click();
	const pane = page.getByRole('region', { name: '2 elements that look alike' });
	await expect(pane.getByRole('checkbox')).toHaveCount(2);
	await expect(pane.locator('mark').first()).toBeVisible();
	await expect(page.getByText(/A new ripple: an outcome in/)).toContainText('as mechanism in');
	await pane.getByRole('button', { name: 'CMO 2' }).first().click();
	await expect(pane.getByRole('group', { name: 'CMO 2' })).toBeVisible();
	expect(await axe(page)).toEqual([]);
	await pane.getByRole('button', { name: 'Merge 2 elements into one' }).click();
	await expect(page.getByText(/^Merged 2 elements into “/)).toBeVisible();

	await page.getByRole('tab', { name: 'Split' }).click();
	await page.getByRole('option', { name: /trust/i }).click();
	await page.getByRole('checkbox', { name: /CMO 2/ }).check();
	await page.getByRole('textbox', { name: 'Label of the new element' }).fill('Volunteers trusted');
	await page.getByRole('button', { name: 'Split off 1 occurrence' }).click();
	await expect(page.getByText('Took 1 occurrence out into “Volunteers trusted”.')).toBeVisible();
	expect(await axe(page)).toEqual([]);
	await page.getByRole('button', { name: 'Close', exact: true }).click();
	await goTo(page, 'Trail');
	await expect(page.getByText(/Merged 2 elements into “/).first()).toBeVisible();
});

test('the workbench is used by keyboard alone: merged, undone, marked, skipped', async ({
	page
}) => {
	await newProject(page);
	await acceptText(page, visits);
	await tabTo(page, page.getByRole('button', { name: 'More for the graph' }));
	await page.keyboard.press('Enter');
	await takeEntry(page, 'Consolidate elements…');
	await expect(proposals(page)).toBeFocused();
	const many = await proposals(page).getByRole('option').count();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('checkbox').first()).toBeFocused();
	await page.keyboard.press('Space');
	await expect(page.getByText('Take in two or more to merge them.')).toBeVisible();
	await page.keyboard.press('Space');
	await page.keyboard.press('Enter');
	await expect(page.getByText(/^Merged 2 elements into “/)).toBeVisible();
	await expect(proposals(page).getByRole('option')).toHaveCount(many - 1);
	await expect(proposals(page)).toBeFocused();
	await page.keyboard.press('Control+z');
	await expect(page.getByText('Undone.').first()).toBeVisible();
	await expect(proposals(page).getByRole('option')).toHaveCount(many);
	await page.keyboard.press('n');
	await expect(page.getByText('Marked 2 elements as not the same.')).toBeVisible();
	await expect(proposals(page).getByRole('option')).toHaveCount(many - 1);
	await page.keyboard.press('s');
	await expect(page.getByText(/1 skipped/)).toBeVisible();
	await tabTo(page, page.getByRole('tab', { name: 'What looks alike' }), 'Shift+Tab');
	await page.keyboard.press('End');
	await expect(page.getByRole('tab', { name: 'Not the same' })).toBeFocused();
	await tabTo(page, page.getByRole('button', { name: /^Take back that/ }));
	await page.keyboard.press('Enter');
	await expect(page.getByText('No pair is marked as not the same.')).toBeVisible();
	expect(await axe(page)).toEqual([]);
});

test('what says the reverse is shown, and left out until it is taken in', async ({ page }) => {
	await newProject(page);
	await acceptText(page, visits);
	await line(page, 'CMO 1').waitFor();
	await openByMouse(page);
	await proposals(page)
		.getByRole('option', { name: /says the reverse/ })
		.click();
	await expect(page.getByText(/Says the reverse: “(more|less) isolated” here/)).toBeVisible();
	await expect(page.getByRole('button', { name: /^Merge/ })).toBeDisabled();
});
