import type { Page } from '@playwright/test';
import { line, unfold } from './support/outline';
import { openExample } from './support/projects';
import { expect, test } from './support/quiet';

/** The least width and height of what is clicked, in pixels (WCAG 2.2, target size). */
const least = 24;

/** What can be clicked on the page and is smaller than that, by name and size; a box to tick counts with its label. */
function smallTargets(page: Page): Promise<string[]> {
	return page.evaluate((size) => {
		const clicked =
			'button, a[href], input, select, textarea, [role=treeitem], [role=tab], [role=menuitem]';
		const targets = [...document.querySelectorAll<HTMLElement>(clicked)].map(
			(one) => one.closest('label') ?? one
		);
		return targets.flatMap((one) => {
			const { width, height } = one.getBoundingClientRect();
			const isSeen = one.checkVisibility({ opacityProperty: true, visibilityProperty: true });
			if (!isSeen || width === 0 || (width >= size && height >= size)) return [];
			const name = one.getAttribute('aria-label') ?? one.innerText.trim();
			return `${name || one.outerHTML.slice(0, 80)}: ${Math.round(width)} × ${Math.round(height)}`;
		});
	}, least);
}

test('all that can be clicked in the Model room is at least 24 pixels wide and high', async ({
	page
}) => {
	await openExample(page);
	expect.soft(await smallTargets(page), 'nothing selected').toEqual([]);
	await unfold(page, /CMO 5/);
	await line(page, /CMO 5/).click();
	await expect(page.getByRole('tablist', { name: 'About this configuration' })).toBeVisible();
	await everyTab(page);
	await line(page, /A social network/).click();
	await expect(page.getByRole('tablist', { name: 'About this occurrence' })).toBeVisible();
	await everyTab(page);
	await page.getByRole('tab', { name: 'Links' }).click();
	await page.getByRole('button', { name: 'Support from peers', exact: true }).first().click();
	await expect(page.getByText('Link in CMO 5')).toBeVisible();
	expect.soft(await smallTargets(page), 'a link selected').toEqual([]);
	await page.getByRole('button', { name: 'More for the graph' }).click();
	await expect(page.getByRole('menu')).toBeVisible();
	expect.soft(await smallTargets(page), 'a menu open').toEqual([]);
});

/** Looks at each tab of the inspector. */
async function everyTab(page: Page): Promise<void> {
	for (const tab of await page.getByRole('tab').all()) {
		await tab.click();
		await expect(tab).toHaveAttribute('aria-selected', 'true');
		expect.soft(await smallTargets(page), await tab.innerText()).toEqual([]);
	}
}
