import type { Locator, Page } from '@playwright/test';
import { line } from '../support/outline';
import { expect } from '../support/quiet';

/** The canvas. */
export const canvas = (page: Page) =>
	page.getByRole('application', { name: /^Graph of the theory/ });
/** The inspector. */
export const inspector = (page: Page) => page.getByRole('region', { name: 'Inspector' });

/** The place on the canvas so many rows under the middle. */
export async function spot(page: Page, rows: number): Promise<{ x: number; y: number }> {
	const { width = 0, height = 0 } = (await canvas(page).boundingBox()) ?? {};
	return { x: width / 2, y: height / 2 + rows * 150 };
}

/** Selects a card and gives the place in the page of the handle at its right edge. */
export async function handleOf(page: Page, words: RegExp): Promise<{ x: number; y: number }> {
	await line(page, words).click();
	const handle = canvas(page).locator('[data-part=connector]');
	await expect(handle).toBeVisible();
	const { x = 0, y = 0, width = 0, height = 0 } = (await handle.boundingBox()) ?? {};
	return { x: x + width / 2, y: y + height / 2 };
}

/** Selects a card and gives a place in the page on which it lies. */
export async function cardOf(page: Page, words: RegExp): Promise<{ x: number; y: number }> {
	const { x, y } = await handleOf(page, words);
	return { x: x - 40, y };
}

/** Draws a link from a card into the open, beside and under or above it. */
export async function dragIntoTheOpen(page: Page, words: RegExp): Promise<void> {
	const { x, y } = await handleOf(page, words);
	const middle = (await spot(page, 0)).y + ((await canvas(page).boundingBox())?.y ?? 0);
	const to = { x: x + 60, y: y < middle ? y + 200 : y - 200 };
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(to.x, to.y, { steps: 5 });
	await page.mouse.up();
}

/** Types into a field that offers what there is, and clicks one of the rows. */
export async function pick(page: Page, field: Locator, words: string, row: string): Promise<void> {
	await field.click();
	if (words !== '') await field.fill(words);
	await page.getByRole('option', { name: row }).first().click();
}

/** Answers what is asked on the canvas. */
export async function answer(page: Page, role: string, words: string): Promise<void> {
	const asking = page.getByRole('dialog', { name: 'Add to the graph' });
	await asking.getByRole('radio', { name: role }).check();
	await pick(page, asking.getByRole('combobox', { name: 'Words' }), words, words);
	await expect(asking).toBeHidden();
}

/** Writes where a text is edited in place, and leaves it by a click beside it. */
export async function write(page: Page, label: string | RegExp, words: string): Promise<void> {
	await page.getByRole('textbox', { name: label }).fill(words);
	await page.getByRole('heading', { name: 'Configurations', exact: true }).click();
}

/** Takes an entry of the inspector's menu. */
export async function act(page: Page, name: string): Promise<void> {
	await inspector(page).getByRole('button', { name: 'More acts' }).click();
	await page.getByRole('menuitem', { name }).click();
}

/** The dialog that is open. */
export const dialog = (page: Page) => page.getByRole('dialog');
/** Leaves a dialog that stays open. */
export const done = (page: Page) => dialog(page).getByRole('button', { name: 'Done' }).click();
