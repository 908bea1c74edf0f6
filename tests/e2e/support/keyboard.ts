import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab (or Shift+Tab) until something has the focus; fails where it cannot be reached. */
export async function tabTo(page: Page, goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
	for (let pressed = 0; pressed < 120; pressed += 1) {
		if (await isFocused(goal)) return;
		await page.keyboard.press(key);
	}
	throw new Error(`${goal.toString()} cannot be reached with ${key}.`);
}

async function isFocused(goal: Locator): Promise<boolean> {
	if ((await goal.count()) === 0) return false;
	return goal.first().evaluate((element) => element === document.activeElement);
}

/** Walks down an open menu to an entry and takes it. */
export async function takeEntry(page: Page, name: string | RegExp): Promise<void> {
	const entry = page.getByRole('menuitem', { name });
	await expect(entry).toBeVisible();
	for (let pressed = 0; pressed < 40; pressed += 1) {
		if (await isFocused(entry)) break;
		await page.keyboard.press('ArrowDown');
	}
	await page.keyboard.press('Enter');
}

/** Chooses in a list that the machine draws, by the first letters of an option. */
export async function choosing(page: Page, list: Locator, letters: string): Promise<void> {
	await tabTo(page, list);
	await page.keyboard.type(letters);
}

/** Types into a field that finds or makes, and takes the first row. */
export async function typeAndTake(page: Page, words: string): Promise<void> {
	await page.keyboard.type(words);
	await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
	await page.keyboard.press('Enter');
}
