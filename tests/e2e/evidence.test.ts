import { expect, test, type Page } from '@playwright/test';
import { axeAtRest } from './support/axe-at-rest';

const transcript = [
	'Interviewer: What is a usual day like?',
	'Client A: I sit with the others and mostly it is the talking. I had three numbers in my phone by spring.',
	'Interviewer: And away from here?',
	'Client A: I went to the market by myself, twice. Nobody believed me.'
].join('\n');

async function newProject(page: Page): Promise<void> {
	await page.goto('/');
	await page.getByRole('button', { name: 'New project' }).first().click();
	await page.getByLabel('Name').fill('Supported housing');
	await page.getByRole('button', { name: 'Create project' }).click();
	await page.getByRole('link', { name: 'Evidence' }).click();
	await expect(page.getByRole('heading', { name: 'Add the first source' })).toBeVisible();
}

async function problems(page: Page): Promise<string[]> {
	const { violations } = await (await axeAtRest(page)).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${id}: ${target.join(' ')}`)
	);
}

/** Drags the mouse over words, wherever pieces of text begin and end. */
async function dragOver(page: Page, words: string): Promise<void> {
	const ends = await page.evaluate((wanted) => {
		const region = document.querySelector('[role=application]');
		const pieces: Text[] = [];
		const walker = document.createTreeWalker(region ?? document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) pieces.push(walker.currentNode as Text);
		const whole = pieces.map(({ data }) => data).join('');
		const start = whole.indexOf(wanted);
		const point = (place: number) => {
			let before = 0;
			for (const piece of pieces) {
				if (place < before + piece.length) {
					const range = document.createRange();
					range.setStart(piece, place - before);
					range.setEnd(piece, place - before + 1);
					return range.getBoundingClientRect();
				}
				before += piece.length;
			}
			return new DOMRect();
		};
		const first = point(start);
		const last = point(start + wanted.length - 1);
		return [first.left + 1, first.y + first.height / 2, last.right - 1, last.y + last.height / 2];
	}, words);
	const [fromX = 0, fromY = 0, toX = 0, toY = 0] = ends;
	await page.mouse.move(fromX, fromY);
	await page.mouse.down();
	await page.mouse.move(toX, toY, { steps: 6 });
	await page.mouse.up();
}

test('a source is pasted and two passages are coded with the mouse, and stay after a reload', async ({
	page
}) => {
	await newProject(page);
	expect(await problems(page)).toEqual([]);
	await page.getByRole('main').getByRole('button', { name: 'Add a source' }).last().click();
	await page.getByLabel('Text', { exact: true }).fill(transcript);
	await page.getByLabel('Title').fill('Interview, Client A');
	await page.getByLabel('Stakeholder group').fill('Clients');
	await page.getByRole('option', { name: 'New group “Clients”' }).click();
	expect(await problems(page)).toEqual([]);
	await page.getByRole('button', { name: 'Add the source' }).click();
	await expect(page.getByRole('application')).toContainText('mostly it is the talking');

	await dragOver(page, 'mostly it is the talking');
	await page.getByRole('combobox', { name: 'What does this speak to?' }).fill('Company');
	await page.getByRole('option', { name: 'New element “Company”' }).click();
	await expect(page.getByText('“mostly it is the talking”')).toBeVisible();
	await expect(page.getByText('speaks of · first-hand account')).toBeVisible();

	await dragOver(page, 'the talking. I had three numbers');
	await expect(page.getByRole('combobox', { name: 'What does this speak to?' })).toBeFocused();
	await page.keyboard.press('1');
	await expect(page.getByText('“the talking. I had three numbers”')).toBeVisible();
	await expect(page.getByRole('button', { name: /Interview, Client A.*2 extracts/ })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Others who speak to it' })).toBeVisible();
	expect(await problems(page)).toEqual([]);

	await page.reload();
	await page.getByRole('button', { name: /Interview, Client A.*2 extracts/ }).click();
	await page.getByRole('application').getByText('the talking', { exact: true }).click();
	await expect(page.getByRole('heading', { name: 'This extract' })).toBeVisible();
});

test('the same is done with the keyboard alone, and taken back', async ({ page }) => {
	await newProject(page);
	await page.getByRole('main').getByRole('button', { name: 'Add a source' }).last().focus();
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Text', { exact: true })).toBeFocused();
	await page.keyboard.insertText(transcript);
	await page.keyboard.press('Tab');
	await page.keyboard.type('Interview, Client A');
	await page.keyboard.press('Enter');
	const text = page.getByRole('application', { name: 'Text of Interview, Client A' });
	await expect(text).toBeVisible();
	await tabTo(page, 'Text of Interview, Client A');

	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Company');
	await page.keyboard.press('Enter');
	await expect(
		page.getByText('“I sit with the others and mostly it is the talking.”')
	).toBeVisible();
	await expect(text).toBeFocused();

	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.keyboard.press('1');
	await expect(page.getByText('“I had three numbers in my phone by spring.”')).toBeVisible();
	await expect(page.getByRole('button', { name: /Interview, Client A.*2 extracts/ })).toBeVisible();

	await page.keyboard.press('Control+z');
	await expect(page.getByRole('button', { name: /Interview, Client A.*1 extract/ })).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(page.getByRole('button', { name: /Interview, Client A.*no extract/ })).toBeVisible();
});

async function tabTo(page: Page, name: string): Promise<void> {
	for (let presses = 0; presses < 60; presses += 1) {
		await page.keyboard.press('Tab');
		const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
		if (label === name) return;
	}
	throw new Error(`Tab never reached ${name}.`);
}

test('what was typed for a new source is there again after the window was closed on it', async ({
	page
}) => {
	await newProject(page);
	await page.getByRole('main').getByRole('button', { name: 'Add a source' }).last().click();
	await page.getByLabel('Text', { exact: true }).fill(transcript);
	await page.getByLabel('Title').pressSequentially('Interview, Cl');
	await page.waitForTimeout(600);
	await page.reload();
	await page.getByRole('main').getByRole('button', { name: 'Add a source' }).last().click();
	await expect(page.getByLabel('Text', { exact: true })).toHaveValue(transcript);
	await expect(page.getByLabel('Title')).toHaveValue('Interview, Cl');
});

test('files become sources, with the encoding they were read in said', async ({ page }) => {
	await newProject(page);
	await page.getByRole('main').getByRole('button', { name: 'Add a source' }).last().click();
	await page.getByText('Files', { exact: true }).click();
	await page.locator('input[type=file]').setInputFiles([
		{ name: 'Client_B.txt', mimeType: 'text/plain', buffer: Buffer.from(transcript) },
		{ name: 'Old.txt', mimeType: 'text/plain', buffer: Buffer.from('caf\xe9', 'latin1') },
		{ name: 'Scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF\0') }
	]);
	await expect(page.getByText('4 characters, read as Windows-1252')).toBeVisible();
	await expect(page.getByRole('dialog').getByRole('alert')).toContainText(
		'Scan.pdf is not plain text'
	);
	await page.getByRole('button', { name: 'Add 2 sources' }).click();
	await expect(page.getByRole('button', { name: /Client B/ })).toBeVisible();
	await page.getByRole('button', { name: /^Old/ }).click();
	await expect(page.getByRole('application')).toHaveText('café');
});

test('an extract of the worked example opens in its place from its address, and leads back to the theory', async ({
	page
}) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Open worked example' }).click();
	await page.getByRole('link', { name: 'Evidence' }).click();
	await page.getByRole('button', { name: /Interview with Client 1 / }).click();
	await page
		.getByRole('article')
		.getByRole('button', { name: /looks down on you/ })
		.click();
	expect(await problems(page)).toEqual([]);
	await page
		.getByRole('region', { name: 'Extract' })
		.getByRole('link', { name: /in CMO 1/ })
		.first()
		.click();
	await page.getByRole('tab', { name: 'Evidence' }).click();
	await page
		.getByRole('link', { name: /looks down on you/ })
		.first()
		.click();
	await expect(page).toHaveURL(/evidence\?extract=/);
	await expect(page.getByRole('heading', { name: 'This extract' })).toBeVisible();
});
