import type { Page } from '@playwright/test';
import { expect, test } from './support/quiet';

const graph = (page: Page) => page.getByRole('application', { name: /^Graph of the theory/ });
const words = (page: Page) => page.getByRole('combobox', { name: 'Words' });

/** Presses keys that ask for something new and types its words into the field that comes. */
async function write(page: Page, keys: string, label: string): Promise<void> {
	await page.keyboard.press(keys);
	await expect(words(page)).toBeFocused();
	await page.keyboard.type(label);
	await page.keyboard.press('Enter');
	await expect(graph(page)).toBeFocused();
	await expect(page.locator('#graph-selected')).toContainText(label);
}

test('somebody new writes three interlinked configurations with the keys that the screen names', async ({
	page
}) => {
	await page.goto('/');
	const begin = page.getByRole('button', { name: 'New project' });
	await begin.focus();
	await page.keyboard.press('Enter');
	await page.keyboard.type('Sewing club');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Write the first configuration')).toBeVisible();
	await expect(graph(page)).toBeFocused();

	await write(page, 'ControlOrMeta+Enter', 'Lives alone');
	const hint = page.getByText('adds what comes next and links it.');
	await expect(hint).toBeVisible();
	await write(page, 'ControlOrMeta+ArrowRight', 'Feels expected');
	await write(page, 'ControlOrMeta+ArrowRight', 'Comes back every week');
	await expect(hint).toBeHidden();
	const next = page.getByText('on an outcome lets it go to work in the next configuration');
	await expect(next).toBeVisible();

	await write(page, 'ControlOrMeta+ArrowRight', 'Makes friends');
	await expect(next).toBeHidden();
	await expect(page.getByRole('button', { name: 'Do not show again' })).toBeHidden();
	await write(page, 'ControlOrMeta+ArrowRight', 'Asks for help earlier');
	await expect(page.getByText('5 elements · 3 configurations')).toBeVisible();

	await expect(page.getByText('Where outcomes go to work')).toBeVisible();
	await page.keyboard.press('Alt+ArrowLeft');
	await expect(page.locator('#graph-selected')).toContainText('Makes friends');
	await page.keyboard.press('Alt+ArrowLeft');
	await expect(page.locator('#graph-selected')).toContainText('Comes back every week');
});

test('the button that starts the first configuration asks for its words at once', async ({
	page
}) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'New project' }).click();
	await page.keyboard.type('Sewing club');
	await page.keyboard.press('Enter');
	await page.getByRole('region', { name: 'Graph', exact: true }).waitFor();
	await page.getByRole('button', { name: 'New configuration' }).last().press('Enter');
	await expect(words(page)).toBeFocused();
	await page.keyboard.type('Lives alone');
	await page.keyboard.press('Enter');
	await expect(graph(page)).toBeFocused();
	await expect(page.locator('#graph-selected')).toContainText('context in CMO 1');
});
