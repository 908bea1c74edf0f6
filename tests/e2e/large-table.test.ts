import type { Page } from '@playwright/test';
import { asCsv, longTable } from '../fixtures/cmo-table';
import { line } from './support/outline';
import { newProject } from './support/projects';
import { expect, test } from './support/quiet';

/** Ways in which four rows of the table say the same mechanism. */
const alike = [
	'Visitors who come every week are trusted with what weighs on people at home',
	'People trust visitors who come every week with what weighs on them at home',
	'Because visitors come every week, people at home trust them with what weighs on them',
	'A visitor who comes every week is trusted with what weighs on people at home'
];

/** 740 configurations of long sentences, 36 sources, a quote each; a few rows mean the same mechanism. */
function wholeTable(): string {
	const rows = longTable(740);
	return asCsv(
		rows.map((row, at) => {
			const words = at > 0 && at % 180 === 5 ? alike[Math.floor(at / 180)] : undefined;
			return words === undefined ? row : row.map((cell, column) => (column === 2 ? words : cell));
		})
	);
}

const graph = (page: Page) => page.getByRole('application', { name: /^Graph of the theory/ });
const cards = (page: Page, many: number | RegExp) =>
	expect(graph(page)).toHaveAccessibleName(new RegExp(`, ${String(many)} cards`), {
		timeout: 30_000
	});

async function lookOver(page: Page, table: string): Promise<void> {
	await page.getByLabel('Table file').setInputFiles({
		name: 'review.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(table)
	});
	await page.getByRole('button', { name: 'Look them over' }).click();
}

/** Every way the progress of the import has been told, from now on. */
async function watchProgress(page: Page): Promise<() => Promise<string[]>> {
	await page.evaluate(() => {
		const told = new Set<string>();
		const note = () => {
			const bar = document.querySelector('progress[aria-valuetext]');
			const words = bar?.getAttribute('aria-valuetext');
			if (words) told.add(words);
		};
		new MutationObserver(note).observe(document.body, {
			subtree: true,
			childList: true,
			attributes: true,
			characterData: true
		});
		Object.assign(window, { told });
	});
	return () => page.evaluate(() => [...(window as unknown as { told: Set<string> }).told]);
}

test('740 configurations are imported with progress, drawn, narrowed to one source, consolidated, and taken back', async ({
	page
}) => {
	await newProject(page);
	await page.getByRole('button', { name: 'Import a table' }).click();
	await lookOver(page, wholeTable());
	await expect(page.getByRole('dialog')).toContainText('36 new sources');
	const told = await watchProgress(page);
	await page.getByRole('button', { name: 'Import 740 configurations' }).click();
	await expect(page.getByText('Imported 740 configurations from review.csv.')).toBeVisible();
	const steps = await told();
	expect(steps.length).toBeGreaterThan(3);
	for (const words of steps) expect(words).toMatch(/^[\d,]+ of 740 rows$/);

	await cards(page, 2220);
	await expect(line(page, /\bCMO 1\b/)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Cancel' })).toBeHidden({ timeout: 30_000 });

	await page.getByRole('button', { name: /^Shown:/ }).click();
	const shown = page.getByRole('dialog', { name: 'What is shown' });
	await shown.getByRole('tab', { name: 'Sources' }).click();
	await shown.getByRole('checkbox', { name: 'Study 7', exact: true }).check();
	await expect(shown.getByRole('status')).toContainText(/^63 of 2,?220 cards shown$/);
	await shown.getByRole('checkbox', { name: 'Study 7', exact: true }).uncheck();
	await page.keyboard.press('Escape');
	await cards(page, 2220);

	await page.getByRole('button', { name: 'More for the graph' }).click();
	await page.getByRole('menuitem', { name: 'Consolidate elements…' }).click();
	const groups = page.getByRole('listbox', { name: 'Groups that look alike' });
	await groups.getByRole('option', { name: /visitor/i }).click();
	await page.getByRole('button', { name: 'Merge 4 elements into one' }).click();
	await expect(page.getByText(/^Merged 4 elements into “/)).toBeVisible();
	await page.getByRole('button', { name: 'Close', exact: true }).click();
	await cards(page, 2217);

	await graph(page).focus();
	await page.keyboard.press('ControlOrMeta+z');
	await cards(page, 2220);
	await page.keyboard.press('ControlOrMeta+z');
	await expect(page.getByText('No configuration yet.')).toBeVisible();
});
