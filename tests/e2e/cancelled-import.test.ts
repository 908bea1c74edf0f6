import type { Page } from '@playwright/test';
import { asCsv, longTable } from '../fixtures/cmo-table';
import { newProject } from './support/projects';
import { expect, test } from './support/quiet';

async function lookOver(page: Page, table: string): Promise<void> {
	await page.getByLabel('Table file').setInputFiles({
		name: 'review.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(table)
	});
	await page.getByRole('button', { name: 'Look them over' }).click();
}

test('an import that is cancelled while it runs leaves nothing of it', async ({ page }) => {
	await newProject(page);
	await page.getByRole('button', { name: 'Import a table' }).click();
	await lookOver(page, asCsv(longTable(740)));
	const dialog = page.getByRole('dialog', { name: 'Import a table' });
	// Pressed in the page, as soon as the import runs: it is over too soon to be caught from outside.
	await page.evaluate(() => {
		new MutationObserver((_, watcher) => {
			const bar = document.querySelector('progress[aria-valuetext]');
			if (!/^[1-9]/.test(bar?.getAttribute('aria-valuetext') ?? '')) return;
			watcher.disconnect();
			bar?.parentElement?.querySelector('button')?.click();
		}).observe(document.body, { subtree: true, childList: true, attributes: true });
	});
	await dialog.getByRole('button', { name: 'Import 740 configurations' }).click();
	await expect(dialog.getByRole('progressbar')).toBeHidden();
	await expect(dialog.getByRole('button', { name: 'Import 740 configurations' })).toBeEnabled();
	await page.keyboard.press('Escape');
	await expect(page.getByText('No configuration yet.')).toBeVisible();
	await page.reload();
	await expect(page.getByText('No configuration yet.')).toBeVisible();
	await page.getByRole('link', { name: 'Trail' }).click();
	await expect(page.getByRole('main', { name: 'Trail' })).toBeVisible();
	await expect(page.getByText(/Imported .* from review.csv/)).toHaveCount(0);
});
