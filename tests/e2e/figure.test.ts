import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { acceptText, allotment } from './support/passages';
import { newProject } from './support/projects';
import { expect, test } from './support/quiet';

async function openFigure(page: Page): Promise<void> {
	await newProject(page, 'Allotments');
	await acceptText(page, allotment);
	await page.getByRole('button', { name: 'More for the graph' }).click();
	await page.getByRole('menuitem', { name: 'Save a figure…' }).click();
	await expect(page.getByRole('dialog', { name: 'Save a figure' }).getByRole('img')).toBeVisible();
}

async function saved(page: Page, button: string): Promise<Buffer> {
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	return readFile(await (await coming).path());
}

test('a figure is saved as SVG at the width asked for, with its text as text and a legend', async ({
	page
}) => {
	await openFigure(page);
	await page.getByRole('combobox', { name: 'Width in mm' }).fill('85');
	const svg = (await saved(page, 'Save as SVG')).toString();
	expect(svg).toMatch(/<svg[^>]* width="85mm"/);
	expect(svg).toContain('<text');
	expect(svg).toContain('context');
	expect(svg.replaceAll(/<[^>]+>/g, ' ')).toContain('expected');
});

test('a figure is saved as PNG with its resolution written into the file', async ({ page }) => {
	await openFigure(page);
	await page.getByRole('combobox', { name: 'Resolution of the PNG' }).selectOption('600');
	const png = await saved(page, 'Save as PNG');
	const place = png.indexOf('pHYs');
	expect(place).toBeGreaterThan(0);
	expect(png.readUInt32BE(place + 4)).toBe(Math.round(600 / 0.0254));
	expect(png.readUInt32BE(16)).toBe(Math.round((170 / 25.4) * 600));
});

test('a width that makes no figure is refused in a sentence', async ({ page }) => {
	await openFigure(page);
	await page.getByRole('combobox', { name: 'Width in mm' }).fill('3');
	await expect(page.getByRole('dialog')).toContainText('Give a width between 30 and 2000 mm.');
	await expect(page.getByRole('button', { name: 'Save as SVG' })).toBeDisabled();
});
