import { expect, type Page } from '@playwright/test';

/** Starts a project from the first screen and waits for its Model room. */
export async function newProject(page: Page, name = 'Sewing club'): Promise<void> {
	await page.goto('/');
	await page.getByRole('button', { name: 'New project' }).click();
	await page.getByRole('textbox', { name: 'Name' }).fill(name);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('tree').or(page.getByText('No configuration yet.'))).toBeVisible();
}

/** Opens the worked example and waits until its graph is there. */
export async function openExample(page: Page): Promise<void> {
	await page.goto('/');
	await page.getByRole('button', { name: 'Open worked example' }).click();
	await expect(page.getByRole('tree', { name: 'Configurations' })).toBeVisible({ timeout: 20_000 });
}

/** Goes to another room of the open project. */
export async function goTo(
	page: Page,
	room: 'Model' | 'Evidence' | 'Check' | 'Versions' | 'Trail'
): Promise<void> {
	await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: room }).click();
	await expect(page.getByRole('main', { name: room })).toBeVisible();
}
