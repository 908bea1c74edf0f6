import type { Locator, Page } from '@playwright/test';
import { tabTo, takeEntry, typeAndTake } from '../support/keyboard';
import { line, tree } from '../support/outline';
import { expect } from '../support/quiet';

/** The dialog that is open. */
export const dialog = (page: Page) => page.getByRole('dialog');

/** Walks the outline to a configuration, or to the line with these words in it. */
export async function goTo(page: Page, configuration: string, words?: string): Promise<void> {
	await tabTo(page, tree(page), 'Shift+Tab');
	await page.keyboard.press('Home');
	await walkTo(page, configuration);
	if (words === undefined) return;
	if (await line(page, configuration).and(page.locator('[aria-expanded=false]')).count())
		await page.keyboard.press('ArrowRight');
	await walkTo(page, words);
}

/** Presses the arrow down until the keys stand on a line with these words. */
async function walkTo(page: Page, words: string): Promise<void> {
	const current = () =>
		tree(page).evaluate(
			(list) => document.getElementById(list.getAttribute('aria-activedescendant') ?? '')?.innerText
		);
	for (let pressed = 0; pressed < 20; pressed += 1) {
		if ((await current())?.includes(words)) return;
		await page.keyboard.press('ArrowDown');
	}
	throw new Error(`The outline has no line “${words}” further down.`);
}

/** Selects a line and goes on to something in the inspector. */
export async function inspect(page: Page, goal: Locator): Promise<void> {
	await page.keyboard.press('Enter');
	await tabTo(page, goal);
}

/** Selects a line and opens a tab of its inspector. */
export async function openTab(page: Page, name: string): Promise<void> {
	await inspect(page, page.getByRole('tab', { selected: true }));
	const tab = page.getByRole('tab', { name });
	for (let pressed = 0; pressed < 4 && !(await isSelected(tab)); pressed += 1)
		await page.keyboard.press('ArrowRight');
	await expect(tab).toHaveAttribute('aria-selected', 'true');
}

async function isSelected(tab: Locator): Promise<boolean> {
	return (await tab.getAttribute('aria-selected')) === 'true';
}

/** Presses a button that Tab comes to. */
export async function press(page: Page, button: Locator): Promise<void> {
	await tabTo(page, button);
	await page.keyboard.press('Enter');
}

/** Takes an entry of the menu of the line the keys stand on. */
export async function menu(page: Page, entry: string): Promise<void> {
	await page.keyboard.press('Shift+F10');
	await takeEntry(page, entry);
}

/** Leaves a dialog that stays open. */
export async function done(page: Page): Promise<void> {
	await press(page, dialog(page).getByRole('button', { name: 'Done' }));
	await expect(dialog(page)).toBeHidden();
	await expect(tree(page)).toBeFocused();
}

/** Adds to the configuration that the keys stand in. */
export async function add(page: Page, words: string): Promise<void> {
	await page.keyboard.press('n');
	await tabTo(page, dialog(page).getByRole('combobox', { name: /^Add an? / }));
	await typeAndTake(page, words);
	await done(page);
}

/** Links the line the keys stand on, or all that is selected with it. */
export async function link(page: Page, words: string, kind?: string): Promise<void> {
	await page.keyboard.press('l');
	const goal = dialog(page).getByRole('combobox', { name: 'Link to' });
	await expect(goal).toBeFocused();
	if (kind !== undefined) {
		const list = dialog(page).getByRole('combobox', { name: 'New link' });
		await tabTo(page, list, 'Shift+Tab');
		await page.keyboard.type(kind);
		await expect(list).toHaveValue(kind);
		await tabTo(page, goal);
	}
	await typeAndTake(page, words);
	await expect(dialog(page)).toBeHidden();
}
