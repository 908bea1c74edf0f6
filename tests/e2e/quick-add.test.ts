import type { Page } from '@playwright/test';
import { line } from './support/outline';
import { newProject, openExample } from './support/projects';
import { expect, test } from './support/quiet';

const graph = (page: Page) => page.getByRole('application', { name: /^Graph of the theory/ });
const words = (page: Page) => page.getByRole('combobox', { name: 'Words' });

/** Presses the keys that ask for something new, names it and takes it. */
async function add(page: Page, keys: string, name: string): Promise<void> {
	await page.keyboard.press(keys);
	await expect(words(page)).toBeFocused();
	await page.keyboard.type(name);
	await page.keyboard.press('Enter');
	await expect(graph(page)).toBeFocused();
	await expect(page.locator('#graph-selected')).toContainText(name);
}

test('six keys besides the words make a context, a mechanism and an outcome that are linked, and two more let the outcome go to work', async ({
	page
}) => {
	await newProject(page);
	await graph(page).focus();
	await add(page, 'Insert', 'Lives alone');
	await add(page, 'ControlOrMeta+ArrowRight', 'Feels expected');
	await add(page, 'ControlOrMeta+ArrowRight', 'Comes back');
	await expect(page.locator('#graph-selected')).toContainText('outcome in CMO 1; 1 link in');
	await add(page, 'ControlOrMeta+ArrowRight', 'Makes friends');
	await expect(page.getByText('4 elements · 2 configurations')).toBeVisible();
	await expect(page.locator('#graph-selected')).toContainText('outcome in CMO 2; 1 link in');

	await page.keyboard.press('Alt+ArrowLeft');
	await expect(page.locator('#graph-selected')).toContainText('Comes back');
	await page.keyboard.press('Alt+ArrowLeft');
	await expect(page.locator('#graph-selected')).toContainText('Feels expected');
	await add(page, 'ControlOrMeta+ArrowLeft', 'Has a bus pass');
	await expect(page.locator('#graph-selected')).toContainText('0 links in, 1 link out');

	for (let change = 0; change < 5; change += 1) await page.keyboard.press('ControlOrMeta+z');
	await expect(page.getByLabel('Undo', { exact: true })).toHaveAttribute('aria-disabled', 'true');
});

test('typing goes on in the label of the selected card, and leaving keeps what was typed', async ({
	page
}) => {
	await newProject(page);
	await graph(page).focus();
	await add(page, 'Insert', 'Lives');
	await page.keyboard.type('alone');
	await expect(page.getByRole('textbox', { name: 'Label' })).toHaveValue('Lives alone');
	await page.keyboard.press('Escape');
	await expect(line(page, /Lives alone/)).toBeVisible();
	await expect(graph(page)).toBeFocused();
});

test('digits focus by degrees, and keys pressed alone can be switched off', async ({ page }) => {
	await openExample(page);
	await line(page, /CMO 5/).click();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await graph(page).focus();
	await page.keyboard.press('2');
	await expect(page.getByText(/^Within 2 links of/)).toBeVisible();
	await page.keyboard.press('0');
	await expect(page.getByText(/^Within 2 links of/)).toBeHidden();
	await page.keyboard.press('?');
	const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
	await sheet.getByRole('checkbox', { name: /^Keys pressed alone/ }).uncheck();
	await page.keyboard.press('Escape');
	await graph(page).focus();
	await page.keyboard.press('3');
	await expect(page.getByRole('textbox', { name: 'Label' })).toHaveValue(/ 3$/);
});

test('the finder opens from a field that is being written in, and nothing typed is lost', async ({
	page
}) => {
	await newProject(page);
	await graph(page).focus();
	await page.keyboard.press('Insert');
	await page.keyboard.type('Lives al');
	for (const [key, name] of [
		['ControlOrMeta+k', 'Find or do anything'],
		['ControlOrMeta+f', 'Find in the project']
	] as const) {
		await page.keyboard.press(key);
		await expect(page.getByRole('combobox', { name })).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(words(page)).toBeFocused();
		await expect(words(page)).toHaveValue('Lives al');
	}
	await page.keyboard.press('End');
	await page.keyboard.type('one');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(line(page, /Lives alone/)).toBeVisible();
	await page.keyboard.press('F2');
	await page.keyboard.press('End');
	await page.keyboard.type(' now');
	await page.keyboard.press('ControlOrMeta+k');
	await expect(page.getByRole('combobox', { name: 'Find or do anything' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(line(page, /Lives alone now/)).toBeVisible();
	await expect(graph(page)).toBeFocused();
});

test('one field finds anything in the project and does anything', async ({ page }) => {
	await openExample(page);
	await page.keyboard.press('ControlOrMeta+k');
	const field = page.getByRole('combobox', { name: 'Find or do anything' });
	await field.fill('a social network');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('region', { name: 'Inspector' })).toContainText('A social network');
	await page.keyboard.press('ControlOrMeta+k');
	await field.fill('becomes a context');
	await expect(page.getByRole('option', { name: /^Becomes a context/ })).toBeVisible();
	await field.fill('go to trail');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main', { name: 'Trail' })).toBeVisible();
	await page.keyboard.press('ControlOrMeta+f');
	await page.getByRole('combobox', { name: 'Find in the project' }).fill('Interview with Staff 7');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main', { name: 'Evidence' })).toContainText(
		'Interview with Staff 7'
	);
});

test('cards selected together are the joint causes of a link, and are brought into line by their menu', async ({
	page
}) => {
	await newProject(page);
	await graph(page).focus();
	await add(page, 'ControlOrMeta+Enter', 'Lives alone');
	await add(page, 'ControlOrMeta+ArrowRight', 'Feels expected');
	await add(page, 'ControlOrMeta+ArrowLeft', 'Has a bus pass');
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.press('Shift+F10');
	await expect(page.getByRole('menuitem', { name: 'Line up at the left' })).toBeVisible();
	await expect(page.getByRole('menuitem', { name: /^Focus on/ })).toHaveCount(0);
	await page.getByRole('menuitem', { name: /^Link to…/ }).click();
	await expect(page.getByRole('dialog', { name: 'Link' })).toContainText(', as joint causes');
});

for (const delay of [30, 0])
	test(`keys that come ${delay} ms apart reach the card that was asked for last`, async ({
		page
	}) => {
		await newProject(page);
		await graph(page).focus();
		const press = async (key: string) => {
			await page.keyboard.press(key);
			if (delay > 0) await page.waitForTimeout(delay);
		};
		await press('ControlOrMeta+Enter');
		for (const [words, key] of [
			['Lives alone', 'ControlOrMeta+ArrowRight'],
			['Feels expected', 'ControlOrMeta+ArrowRight'],
			['Comes back', 'F2']
		] as const) {
			await page.keyboard.type(words, { delay });
			await press('Enter');
			await press(key);
		}
		await press('End');
		await page.keyboard.type(' weekly', { delay });
		await press('Enter');
		await press('Alt+ArrowLeft');
		await page.keyboard.type('there', { delay });
		await press('Enter');
		await expect(page.locator('#graph-selected')).toContainText(
			'Feels expected there, mechanism in CMO 1; 1 link in, 1 link out'
		);
		for (const words of [/Lives alone/, /Feels expected there/, /Comes back weekly/])
			await expect(line(page, words)).toBeVisible();
		await expect(page.getByText('3 elements · 1 configuration', { exact: true })).toBeVisible();
	});
