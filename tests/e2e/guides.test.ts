import type { Page } from '@playwright/test';
import { newProject } from './support/projects';
import { expect, test } from './support/quiet';
import { canvas, cardOf, handleOf } from './tasks/mouse-hands';

/** Puts an element down on the canvas, so far from the middle. */
async function put(page: Page, words: string, right: number, down: number): Promise<void> {
	const { width = 0, height = 0 } = (await canvas(page).boundingBox()) ?? {};
	await canvas(page).dblclick({ position: { x: width / 2 + right, y: height / 2 + down } });
	const asking = page.getByRole('dialog', { name: 'Add to the graph' });
	await asking.getByRole('combobox', { name: 'Words' }).fill(words);
	await page.keyboard.press('Enter');
	await expect(asking).toBeHidden();
}

test('a card dragged near the line of another comes exactly into it, shown by a guide, in one step that is undone as one', async ({
	page
}) => {
	await newProject(page);
	await put(page, 'Lives alone', -40, -90);
	await put(page, 'Feels expected', 50, 60);
	const line = (await handleOf(page, /Lives alone/)).x;
	const before = (await handleOf(page, /Feels expected/)).x;
	const nearly = line - before + 4;
	expect(Math.abs(nearly)).toBeGreaterThan(20);

	const guides = canvas(page).locator('[data-part=guides]');
	const from = await cardOf(page, /Feels expected/);
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(from.x + nearly / 2, from.y + 9, { steps: 4 });
	await page.mouse.move(from.x + nearly, from.y + 9, { steps: 4 });
	await expect(guides).toBeVisible();
	await page.mouse.up();
	await expect(guides).toHaveCount(0);
	await expect.poll(async () => (await handleOf(page, /Feels expected/)).x).toBe(line);

	await page.getByLabel('Undo', { exact: true }).click();
	await expect.poll(async () => (await handleOf(page, /Feels expected/)).x).toBe(before);
	await page.getByLabel('Undo', { exact: true }).click();
	await expect(page.getByText('1 element · 1 configuration')).toBeVisible();
});
