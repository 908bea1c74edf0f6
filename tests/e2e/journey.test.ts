import type { Page } from '@playwright/test';
import { tabTo } from './support/keyboard';
import { allotment } from './support/passages';
import { expect, test } from './support/quiet';

const transcript = [
	'Interviewer: How did it begin?',
	'Member: They knew my name on the second day. I went back the next week, and the week after.'
].join('\n');

async function toRoom(page: Page, room: string): Promise<void> {
	const link = page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: room });
	await tabTo(page, link, 'Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main', { name: room })).toBeVisible();
}

async function pressOn(page: Page, name: string | RegExp): Promise<void> {
	await tabTo(page, page.getByRole('button', { name }).last());
	await page.keyboard.press('Enter');
}

/** What the list of checks says of each. */
async function standings(page: Page): Promise<string> {
	await toRoom(page, 'Check');
	return page.getByRole('navigation', { name: 'Checks' }).innerText();
}

test('the whole journey with the keyboard alone: a project, a statement, a source, two extracts, the checks change, and all of it is undone', async ({
	page
}) => {
	await page.goto('/');
	await pressOn(page, 'New project');
	await page.keyboard.type('Allotments');
	await page.keyboard.press('Enter');
	await expect(page.getByText('No configuration yet.')).toBeVisible();

	await pressOn(page, 'Paste marked text');
	await expect(page.getByRole('textbox', { name: 'Text' })).toBeFocused();
	await page.keyboard.insertText(allotment);
	await pressOn(page, 'Read it');
	await expect(page.getByRole('listbox', { name: 'Passages' })).toBeFocused();
	await pressOn(page, 'Accept 1 configuration');
	await expect(page.getByRole('tree')).toContainText('CMO 1');
	const before = await standings(page);

	await toRoom(page, 'Evidence');
	await pressOn(page, 'Add a source');
	await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toBeFocused();
	await page.keyboard.insertText(transcript);
	await tabTo(page, page.getByRole('textbox', { name: 'Title' }));
	await page.keyboard.type('Interview, member');
	await page.keyboard.press('Enter');
	const text = page.getByRole('application', { name: 'Text of Interview, member' });
	await tabTo(page, text);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Feel expected');
	await page.keyboard.press('Enter');
	await expect(text).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.keyboard.type('CMO 1');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: /Interview, member.*2 extracts/ })).toBeVisible();

	expect(await standings(page)).not.toBe(before);
	for (let step = 0; step < 4; step += 1) {
		await expect(page.getByLabel('Undo', { exact: true })).toHaveAttribute(
			'aria-disabled',
			'false'
		);
		await page.keyboard.press('ControlOrMeta+z');
	}
	await expect(page.getByLabel('Undo', { exact: true })).toHaveAttribute('aria-disabled', 'true');
	await expect(page.getByText('Nothing to check yet')).toBeVisible();
});
