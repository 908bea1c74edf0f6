import { expect, test } from '@playwright/test';
import { bar, openTranscript, problems, text } from './support/transcripts';

test('codes a page of transcript by keyboard alone: pinned, last, found, new, judged, lengthened, taken off', async ({
	page
}) => {
	await openTranscript(page);
	const keys = page.keyboard;

	await keys.press('ArrowDown');
	await keys.press('ArrowDown');
	await keys.press('Enter');
	await keys.type('element');
	await keys.press('Enter');
	await expect(bar(page)).toBeVisible();
	await expect(text(page)).toBeFocused();
	await keys.press('p');
	await expect(page.getByRole('button', { name: /^Unpin/ })).toHaveCount(1);

	await keys.press('ArrowDown');
	await keys.press('1');
	await expect(page.locator('.stripe')).toHaveCount(2);
	await keys.press('ArrowDown');
	await keys.press('q');
	await expect(page.locator('.stripe')).toHaveCount(3);

	await keys.press('ArrowDown');
	await keys.press('ArrowDown');
	await keys.press('n');
	await keys.type('Goes out alone');
	await keys.press('Enter');
	await expect(bar(page)).toContainText('Goes out alone');
	await keys.press('+');
	await expect(
		page.getByRole('status').getByText('An element claims nothing').first()
	).toBeVisible();

	await keys.press('/');
	await keys.type('CMO 1');
	await keys.press('Enter');
	await expect(bar(page)).toContainText('not yet judged');
	await keys.press('~');
	await expect(bar(page)).toContainText('refines');
	await keys.press('i');
	await expect(page.getByLabel('Importance')).toHaveValue('key');
	await keys.press('s');
	await page.getByRole('menu').getByText('second-hand').waitFor();
	await keys.press('s');
	await keys.press('Enter');
	await expect(page.getByRole('region', { name: 'Extract' })).toContainText(
		'refines · second-hand'
	);
	await expect(text(page)).toBeFocused();
	await keys.press('m');
	await keys.type('Ask again');
	await keys.press('Control+Enter');
	await expect(page.getByRole('button', { name: 'Memo: Ask again. Edit' })).toBeVisible();
	await expect(text(page)).toBeFocused();
	expect(await problems(page)).toEqual([]);

	await keys.press('r');
	await keys.press('ArrowRight');
	await keys.press('Enter');
	await expect(page.getByText('“I went to the market by myself. I”')).toBeVisible();
	await expect(bar(page)).toBeVisible();
	await expect(text(page)).toBeFocused();
	await keys.press('Delete');
	await expect(bar(page)).toContainText('Goes out alone');
	await keys.press('Shift+Delete');
	await expect(page.locator('.stripe')).toHaveCount(3);
	await keys.press('Control+z');
	await expect(page.locator('.stripe')).toHaveCount(4);

	await page.reload();
	await page.getByRole('button', { name: 'Find or do anything' }).click();
	await keys.type('Interview, Client A');
	await page.getByRole('option', { name: /Interview, Client A/ }).click();
	await expect(page.getByRole('button', { name: /^Unpin/ })).toHaveCount(1);
});

test('a phrase is coded place by place, each with a yes, and all of it is taken back', async ({
	page
}) => {
	await openTranscript(page);
	await page.keyboard.press('f');
	await page.getByRole('textbox', { name: 'Phrase' }).fill('left alone');
	await page.getByRole('combobox', { name: 'Code it to' }).fill('CMO 1');
	await page.keyboard.press('Enter');
	expect(await problems(page)).toEqual([]);
	await page.getByRole('button', { name: 'Look for it' }).click();
	const asks = page.getByRole('group', { name: 'Where the phrase stands' });
	await expect(asks).toContainText('1 of 3');
	await page.keyboard.press('y');
	await expect(asks).toContainText('2 of 3');
	await page.keyboard.press('n');
	await expect(asks).toContainText('3 of 3');
	await page.keyboard.press('y');
	await expect(asks).toContainText('Coded 2 of 3 places');
	await expect(page.locator('.stripe')).toHaveCount(2);
	await asks.getByRole('button', { name: 'Take all back' }).click();
	await expect(page.locator('.stripe')).toHaveCount(0);
	await page.keyboard.press('Control+z');
	await expect(page.locator('.stripe')).toHaveCount(2);
});

test('what nobody judged is judged one by one with keys, and left at any time', async ({
	page
}) => {
	await openTranscript(page);
	for (let sentence = 0; sentence < 3; sentence += 1) {
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.keyboard.type('CMO 1');
		await page.keyboard.press('Enter');
		await expect(page.locator('.stripe')).toHaveCount(sentence + 1);
	}
	await page.getByRole('button', { name: /not yet judged: judge one by one/ }).click();
	const pass = page.getByRole('application', { name: 'Judge one by one' });
	await pass.getByLabel('Go through').selectOption({ label: 'this source alone' });
	await expect(pass).toContainText('0 of 3 judged');
	expect(await problems(page)).toEqual([]);
	await page.keyboard.press('+');
	await expect(pass).toContainText('1 of 3 judged');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('-');
	await expect(pass).toContainText('2 of 3 judged');
	await page.getByRole('button', { name: 'Go through the rest' }).click();
	await expect(pass).toContainText('0 of 1 judged');
	await page.keyboard.press('Escape');
	await expect(text(page)).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(bar(page)).toContainText('not yet judged');
});
