import type { Locator, Page } from '@playwright/test';
import { tabTo, takeEntry, typeAndTake } from '../support/keyboard';
import { expect } from '../support/quiet';

/** The canvas. */
export const graph = (page: Page) =>
	page.getByRole('application', { name: /^Graph of the theory/ });
/** The dialog that is open. */
export const dialog = (page: Page) => page.getByRole('dialog');

/** Waits until what is selected is told, and the graph has the keys again. */
export async function stands(page: Page, ...words: string[]): Promise<void> {
	for (const one of words) await expect(page.locator('#graph-selected')).toContainText(one);
	await expect(dialog(page)).toBeHidden();
	await expect(graph(page)).toBeFocused();
}

/** Does what the palette's first row says. */
export async function command(page: Page, words: string): Promise<void> {
	await page.keyboard.press('ControlOrMeta+k');
	await takeFirst(page, page.getByRole('combobox', { name: 'Find or do anything' }), words);
}

/** Goes to an element or a configuration by its words. */
export async function find(page: Page, words: string): Promise<void> {
	await page.keyboard.press('ControlOrMeta+f');
	await takeFirst(page, page.getByRole('combobox', { name: 'Find in the project' }), words);
	await stands(page, words);
}

async function takeFirst(page: Page, field: Locator, words: string): Promise<void> {
	await expect(field).toBeFocused();
	await page.keyboard.type(words);
	await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(words);
	await page.keyboard.press('Enter');
	await expect(field).toBeHidden();
}

/** Goes to an occurrence: the element first, then the configuration. */
export async function goTo(page: Page, words: string, configuration: string): Promise<void> {
	await find(page, words);
	await menu(page, 'Go to an occurrence…');
	await expect(dialog(page).getByRole('combobox', { name: 'Occurrence' })).toBeFocused();
	await typeAndTake(page, configuration);
	await stands(page, words, `in ${configuration}`);
}

/** Takes an entry of the menu of what is selected. */
export async function menu(page: Page, entry: string): Promise<void> {
	await page.keyboard.press('Shift+F10');
	await takeEntry(page, entry);
}

/** Answers what is asked for something new: its role, so many steps after the context, and its words. */
export async function answer(page: Page, words: string, stepsOn?: number): Promise<void> {
	const asking = page.getByRole('dialog', { name: 'Add to the graph' });
	const field = asking.getByRole('combobox', { name: 'Words' });
	await expect(field).toBeFocused();
	if (stepsOn !== undefined) {
		await tabTo(page, asking.getByRole('radio', { name: 'context' }), 'Shift+Tab');
		for (let step = 0; step < stepsOn; step += 1) await page.keyboard.press('ArrowRight');
		await tabTo(page, field);
	}
	await typeAndTake(page, words);
	await stands(page, words);
}

/** Leaves a dialog that stays open. */
export async function done(page: Page): Promise<void> {
	await tabTo(page, dialog(page).getByRole('button', { name: 'Done' }));
	await page.keyboard.press('Enter');
	await expect(dialog(page)).toBeHidden();
}

/** Goes to the last link of an occurrence that names these words. */
export async function goToLink(page: Page, words: string, told: string): Promise<void> {
	await menu(page, 'Its links…');
	await tabTo(page, dialog(page).getByRole('button', { name: words, exact: true }).last());
	await page.keyboard.press('Enter');
	await stands(page, told);
}
