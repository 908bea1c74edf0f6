import type { Page } from '@playwright/test';
import { axeAtRest } from './support/axe-at-rest';
import { tabTo } from './support/keyboard';
import { goTo, newProject, openExample } from './support/projects';
import { expect, test } from './support/quiet';

const words = [
	'Interviewer: What is a usual day like?',
	'Client A: Mostly it is the talking. I had three numbers in my phone by spring.'
].join('\n');
const textFile = (name: string, text: string) => ({
	name,
	mimeType: 'text/plain',
	buffer: Buffer.from(text)
});

async function openFiles(page: Page): Promise<void> {
	await goTo(page, 'Evidence');
	await page.getByRole('button', { name: 'Add a source' }).first().click();
	await page.getByText('Files', { exact: true }).click();
}

async function problems(page: Page): Promise<string[]> {
	await page.waitForTimeout(300);
	const { violations } = await (await axeAtRest(page)).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${id}: ${target.join(' ')}`)
	);
}

test('several files are one change: told in one sentence, taken back at once, and those not taken are named', async ({
	page
}) => {
	await newProject(page);
	await openFiles(page);
	await page
		.locator('input[type=file]')
		.setInputFiles([
			...['A', 'B', 'C', 'D', 'E'].map((name) =>
				textFile(`Client_${name}.txt`, `${words}\nThis was client ${name}.`)
			),
			textFile('Scan.txt', '%PDF-1.7'),
			textFile('Blank.txt', ' ')
		]);
	const refused = page.getByRole('dialog').getByRole('alert');
	await expect(refused).toContainText('Scan.txt is damaged, or no PDF');
	await expect(refused).toContainText('Blank.txt holds no text');
	expect(await problems(page)).toEqual([]);
	await page.getByRole('button', { name: 'Add 5 sources' }).click();
	await expect(page.getByRole('button', { name: /^Client [A-E]/ })).toHaveCount(5);
	await goTo(page, 'Trail');
	await expect(page.getByText('Added 5 sources', { exact: true })).toBeVisible();
	await goTo(page, 'Evidence');
	await page.keyboard.press('Control+z');
	await expect(page.getByRole('heading', { name: 'Add the first source' })).toBeVisible();
});

test('files in another encoding show the words by which one sees whether they were read right', async ({
	page
}) => {
	await newProject(page);
	await openFiles(page);
	const sixteen = Buffer.from('\uFEFFDas Café ist zu.', 'utf16le');
	await page
		.locator('input[type=file]')
		.setInputFiles([
			textFile('Plain.txt', '\uFEFFShe came back.'),
			{ name: 'Wide.txt', mimeType: 'text/plain', buffer: sixteen },
			{ name: 'Old.txt', mimeType: 'text/plain', buffer: Buffer.from('na\xefve', 'latin1') }
		]);
	const files = page.getByRole('list', { name: 'Files to add' }).getByRole('listitem');
	await expect(files.filter({ hasText: 'Plain.txt' })).not.toContainText('read as');
	await expect(files.filter({ hasText: 'Wide.txt' })).toContainText('read as UTF-16: “Café”');
	await expect(files.filter({ hasText: 'Old.txt' })).toContainText('read as Windows-1252: “naïve”');
});

test('a source without a text is given one, and keeps its located extract', async ({ page }) => {
	await openExample(page);
	await goTo(page, 'Evidence');
	await page.getByRole('button', { name: /Interview with Client 1 / }).click();
	await page.getByRole('button', { name: 'Give it its text…' }).click();
	await page.getByLabel('Text', { exact: true }).fill(words);
	expect(await problems(page)).toEqual([]);
	await page.getByRole('button', { name: 'Give it this text' }).click();
	const text = page.getByRole('application', { name: 'Text of Interview with Client 1' });
	await expect(text).toContainText('three numbers in my phone');
	await expect(
		page.getByRole('article').getByRole('button', { name: /looks down on you/ })
	).toBeVisible();
	await expect(page.getByRole('button', { name: 'Give it its text…' })).toBeHidden();
	await page.getByRole('button', { name: 'Describe this source…' }).click();
	await expect(page.getByRole('dialog')).toContainText('It never changes');
	await page.keyboard.press('Escape');
	await goTo(page, 'Trail');
	await expect(page.getByText('Gave the source “Interview with Client 1” its text')).toBeVisible();
});

test('phase, citation and appraisal are described with the keyboard alone and shown with the source', async ({
	page
}) => {
	await openExample(page);
	await goTo(page, 'Evidence');
	await tabTo(
		page,
		page.getByRole('list', { name: 'Sources by group' }).getByRole('button').first()
	);
	await page.keyboard.press('Enter');
	await tabTo(page, page.getByRole('button', { name: 'Describe this source…' }));
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog');
	await tabTo(page, dialog.getByLabel('Phase'));
	await page.keyboard.type('consolidating');
	await tabTo(page, dialog.locator('summary', { hasText: 'Citation and note' }));
	await page.keyboard.press('Enter');
	await tabTo(page, dialog.getByLabel('Citation'));
	await page.keyboard.type('A study of a café, 2018');
	await tabTo(page, dialog.locator('summary', { hasText: 'Appraisal' }));
	await page.keyboard.press('Enter');
	await tabTo(page, dialog.getByLabel('Richness'));
	await page.keyboard.type('low');
	await tabTo(page, dialog.getByLabel('Does it say enough about how and why?'));
	await page.keyboard.type('One passage alone is printed.');
	expect(await problems(page)).toEqual([]);
	await tabTo(page, dialog.getByRole('button', { name: 'Keep' }));
	await page.keyboard.press('Enter');
	const article = page.getByRole('article');
	await expect(article).toContainText('consolidating');
	await expect(article).toContainText('richness low');
	await expect(article).toContainText('A study of a café, 2018');
	await article.getByText('Why it was appraised so').click();
	await expect(article).toContainText('One passage alone is printed.');
	expect(await problems(page)).toEqual([]);
});

test('of five hundred sources only those in sight are drawn, and keys go through them all', async ({
	page
}) => {
	await newProject(page);
	await openFiles(page);
	const many = Array.from({ length: 500 }, (_, at) =>
		textFile(`Client_${at + 1}.txt`, `${words}\nThis was client ${at + 1}.`)
	);
	await page.locator('input[type=file]').setInputFiles(many);
	await page.getByRole('button', { name: 'Add 500 sources' }).click();
	await expect(page.getByRole('dialog')).toBeHidden({ timeout: 20_000 });
	const rows = page.getByRole('list', { name: 'Sources by group' }).getByRole('button');
	await expect(rows.first()).toBeVisible({ timeout: 20_000 });
	expect(await rows.count()).toBeLessThan(60);
	await page.getByRole('button', { name: 'Add a source' }).first().focus();
	await tabTo(page, rows.first());
	await page.keyboard.press('End');
	await expect(page.getByRole('button', { name: /^Client 500 / })).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('application', { name: 'Text of Client 499' })).toBeVisible();
	await page.keyboard.press('Home');
	await expect(page.getByRole('button', { name: /^Client 1 / })).toBeFocused();
	expect(await problems(page)).toEqual([]);
});

test('a passage is coded to each of the five kinds of target, and overlapping passages stand side by side', async ({
	page
}) => {
	await openExample(page);
	await goTo(page, 'Evidence');
	await page.getByRole('button', { name: /Interview with Client 1 / }).click();
	await page.getByRole('button', { name: 'Give it its text…' }).click();
	await page.getByLabel('Text', { exact: true }).fill(words);
	await page.getByRole('button', { name: 'Give it this text' }).click();
	const text = page.getByRole('application');
	await expect(text).toContainText('three numbers');
	await text.focus();
	const first = page.getByRole('listbox').getByRole('option').first();
	for (const [typed, found] of [
		['low confidence', /Low confidence element/],
		['low confidence in', /Low confidence in /],
		['low confidence leads', /Low confidence leads to /],
		['cmo 1', /CMO 1 /],
		['person-centred help without', /theory/]
	] as const) {
		await page.keyboard.press('Home');
		await page.keyboard.press('Enter');
		await page.keyboard.type(typed);
		await expect(first).toHaveText(found);
		await page.keyboard.press('Enter');
		await expect(text).toBeFocused();
	}
	const extract = page.getByRole('region', { name: 'Extract' });
	await expect(extract.getByRole('button', { name: 'Change' })).toHaveCount(5);
	await expect(extract).toContainText('What is a usual day like?”');

	for (const keys of [
		['ArrowDown', 'Shift+ArrowDown'],
		['Home', 'ArrowDown', 'ArrowDown']
	]) {
		for (const key of keys) await page.keyboard.press(key);
		await page.keyboard.press('Enter');
		await page.keyboard.press('5');
		await expect(text).toBeFocused();
	}
	const stripes = await text
		.locator('.stripe')
		.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
	expect(new Set(stripes).size).toBeGreaterThan(1);
	expect(await problems(page)).toEqual([]);
});
