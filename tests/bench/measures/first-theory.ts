import type { Page } from 'playwright';
import type { App } from '../app';
import { held, type Row } from '../row';

/** How fast somebody types who is not in a hurry, and how long they look before they act, in milliseconds. */
const pace = { key: 60, look: 700 };

/** Somebody new writes three interlinked configurations in a blank project, with the keys that the screen names and at a person's pace. */
export async function measureFirstTheory(app: App): Promise<Row[]> {
	const page = await app.page(app.address);
	await page.getByRole('button', { name: 'New project' }).waitFor();
	const begun = await page.evaluate(() => performance.now());
	await page.getByRole('button', { name: 'New project' }).focus();
	await press(page, 'Enter');
	await page.getByRole('textbox', { name: 'Name' }).waitFor();
	await write(page, 'Sewing club');
	await page.getByText('Write the first configuration').waitFor();
	await add(page, 'Insert', 'Lives alone');
	for (const words of ['Feels expected', 'Comes back every week', 'Makes friends', 'Copes better'])
		await add(page, 'ControlOrMeta+ArrowRight', words);
	await page.getByText('5 elements · 3 configurations').waitFor();
	const done = await page.evaluate(() => performance.now());
	await page.close();
	const what = 'three interlinked configurations by keyboard, at a person’s pace';
	return [held(what, done - begun, 120_000)];
}

async function add(page: Page, keys: string, words: string): Promise<void> {
	await press(page, keys);
	await page.getByRole('combobox', { name: 'Words' }).waitFor();
	await write(page, words);
	await page.locator('#graph-selected', { hasText: words }).waitFor({ state: 'attached' });
}

async function write(page: Page, words: string): Promise<void> {
	await page.waitForTimeout(pace.look);
	await page.keyboard.type(words, { delay: pace.key });
	await press(page, 'Enter');
}

async function press(page: Page, keys: string): Promise<void> {
	await page.waitForTimeout(pace.look);
	await page.keyboard.press(keys, { delay: pace.key });
}
