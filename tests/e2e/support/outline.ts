import { expect, type Locator, type Page } from '@playwright/test';

/** The tree of configurations. */
export function tree(page: Page): Locator {
	return page.getByRole('tree', { name: 'Configurations' });
}

/** A line of the outline, by the words on it. */
export function line(page: Page, words: string | RegExp): Locator {
	return tree(page).getByRole('treeitem', { name: words });
}

/** Chooses an act from the menu of a line, by mouse. */
export async function choose(page: Page, words: string | RegExp, act: string): Promise<void> {
	await line(page, words).click({ button: 'right' });
	await page.getByRole('menuitem', { name: act }).click();
}

/** Unfolds a configuration. */
export async function unfold(page: Page, words: string | RegExp): Promise<void> {
	const folded = line(page, words);
	await expect(folded).toBeVisible();
	if ((await folded.getAttribute('aria-expanded')) === 'false')
		await folded.getByRole('button', { name: 'Unfold' }).click();
	await expect(folded).toHaveAttribute('aria-expanded', 'true');
}
