import { expect, test, type Page } from '@playwright/test';
import { tabTo } from './support/keyboard';
import { bar, openTranscript, problems, text } from './support/transcripts';

test('the graph stands beside the text on a laptop, and an extract is coded by dragging it onto a card, or by a click', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await openTranscript(page);
	await page.keyboard.press('g');
	const graph = page.getByRole('region', { name: 'Graph', exact: true });
	await expect(graph).toBeVisible();
	expect((await text(page).boundingBox())?.width).toBeGreaterThan(380);
	await tabTo(page, text(page));
	await page.keyboard.press('ArrowDown');
	const grip = page.getByRole('img', { name: 'Drag onto a card to code it' });
	const from = await grip.boundingBox();
	const frame = await graph.boundingBox();
	if (from === null || frame === null) throw new Error('Nothing to drag.');
	await page.getByRole('button', { name: 'Fit', exact: true }).click();
	const card = await cardIn(page, frame);
	await page.mouse.move(from.x + 8, from.y + 8);
	await page.mouse.down();
	await page.mouse.move(card.x, card.y, { steps: 5 });
	await page.mouse.up();
	await expect(page.locator('.stripe')).toHaveCount(1);
	await tabTo(page, text(page));
	await page.keyboard.press('ArrowDown');
	await page.getByRole('button', { name: 'Code to it' }).click();
	await expect(page.locator('.stripe')).toHaveCount(2);
	expect(await problems(page)).toEqual([]);
});

/** A place on the graph where a click selects a card. */
async function cardIn(
	page: Page,
	frame: { x: number; y: number; width: number; height: number }
): Promise<{ x: number; y: number }> {
	for (let down = 0.1; down < 1; down += 0.07)
		for (let across = 0.1; across < 1; across += 0.07) {
			const at = { x: frame.x + frame.width * across, y: frame.y + frame.height * down };
			await page.mouse.click(at.x, at.y);
			const told = await page.locator('#graph-selected').textContent();
			if (told?.trim() && (await page.getByRole('button', { name: 'Code to it' }).isVisible()))
				return at;
		}
	throw new Error('No card was found.');
}

test('reads and codes in a column of 320 pixels', async ({ page }) => {
	await openTranscript(page);
	await page.setViewportSize({ width: 320, height: 640 });
	await tabTo(page, text(page));
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('n');
	await page.keyboard.type('Not asked');
	await page.keyboard.press('Enter');
	await expect(bar(page)).toContainText('Not asked');
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(overflow).toBeLessThanOrEqual(0);
	expect(await problems(page)).toEqual([]);
});
