import type { Page } from '@playwright/test';
import { axeAtRest } from './support/axe-at-rest';
import { goTo, newProject } from './support/projects';
import { expect, test } from './support/quiet';

const transcript = [
	'Interviewer: What is a usual day like?',
	'Client A: I sit with the others. Mostly it is the talking.',
	'Client A: I went to the market by myself, twice.'
].join('\n');

async function problems(page: Page, where: string): Promise<string[]> {
	await page.waitForTimeout(400);
	const { violations } = await (await axeAtRest(page)).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${where}: ${id} ${target.join(' ')}`)
	);
}

/** Adds a coder in the menu that shows who is at work now. */
async function addCoder(page: Page, now: string, name: string): Promise<void> {
	const bar = page.getByRole('banner');
	await bar.getByRole('button', { name: now, exact: true }).click();
	await page.getByRole('menuitem', { name: 'Add a coder…' }).click();
	await page.getByRole('dialog').getByLabel('Name').fill(name);
	await page.getByRole('button', { name: 'Add the coder' }).click();
	await expect(bar.getByRole('button', { name, exact: true })).toBeVisible();
}

/** Codes a sentence of the text that is open to an element, named anew or found again. */
async function code(page: Page, words: string, element: string): Promise<void> {
	const text = page.getByRole('application');
	const picked = page.locator('.bar .words');
	await text.focus();
	let steps = 0;
	await expect(async () => {
		// Down to the end of the text, then up again.
		await page.keyboard.press((steps += 1) < 8 ? 'ArrowDown' : 'ArrowUp');
		await expect(picked).toHaveText(`“${words}”`, { timeout: 300 });
	}).toPass({ timeout: 10_000 });
	await page.keyboard.press('Enter');
	await page.getByRole('combobox', { name: 'What does this speak to?' }).fill(element);
	await page
		.getByRole('option', { name: new RegExp(element) })
		.first()
		.click();
	await expect(
		page.getByRole('region', { name: 'Extract' }).getByText(element).first()
	).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`in ${colorScheme}`, () => {
		test.use({ colorScheme });

		test('two people code the same text blind, are compared, and settle where they differ', async ({
			page
		}) => {
			await newProject(page);
			await goTo(page, 'Evidence');
			await page.getByRole('main').getByRole('button', { name: 'Add a source' }).last().click();
			await page.getByLabel('Text', { exact: true }).fill(transcript);
			await page.getByLabel('Title').fill('Interview, Client A');
			await page.getByRole('button', { name: 'Add the source' }).click();
			await expect(page.getByRole('application')).toContainText('Mostly');

			await addCoder(page, 'Coder', 'Anna');
			await page.getByRole('button', { name: 'Compare coders…' }).click();
			const dialog = page.getByRole('dialog', { name: 'Compare coders' });
			await expect(dialog).toContainText('Nothing is coded yet');
			expect(await problems(page, 'nothing coded')).toEqual([]);
			await dialog.getByRole('button', { name: 'Begin blind coding…' }).click();
			await page.getByRole('button', { name: 'Begin blind coding', exact: true }).click();
			await expect(page.getByRole('note', { name: 'Blind coding' })).toContainText(
				'show what Anna coded'
			);
			await code(page, 'Mostly it is the talking.', 'Company');
			await code(page, 'I went to the market by myself, twice.', 'Goes out alone');

			await addCoder(page, 'Anna', 'Ben');
			await expect(page.getByText('Goes out alone')).toHaveCount(0);
			await expect(
				page.getByRole('button', { name: /Interview, Client A.*no extract/ })
			).toBeVisible();
			await code(page, 'Mostly it is the talking.', 'Company');
			await code(page, 'I went to the market by myself, twice.', 'Company');
			expect(await problems(page, 'blind')).toEqual([]);
			await page.getByRole('button', { name: 'Compare coders…' }).click();
			await expect(dialog).toContainText('Blind coding is on');
			await dialog.getByRole('button', { name: 'End blind coding…' }).click();
			await page.getByRole('button', { name: 'End blind coding', exact: true }).click();
			await expect(page.getByRole('note', { name: 'Blind coding' })).toHaveCount(0);

			await page.keyboard.press('Control+k');
			await page.keyboard.type('Compare coders');
			await page.keyboard.press('Enter');
			await expect(dialog).toContainText('1 of 1 text coded by at least two of them');
			await expect(dialog).toContainText('2 of 2 passages');
			await expect(dialog.getByRole('tab', { name: 'Where they differ · 1' })).toBeVisible();
			const passage = dialog.getByRole('article', { name: 'The passage and its readings' });
			await expect(passage.locator('mark')).toContainText('I went to the market');
			await expect(passage.getByRole('region', { name: 'Anna’s reading' })).toContainText(
				'Goes out alone'
			);
			await expect(passage.getByRole('region', { name: 'Ben’s reading' })).toContainText('Company');
			expect(await problems(page, 'differences')).toEqual([]);
			await page.screenshot({ path: `test-results/coders-differences-${colorScheme}.png` });

			await dialog.getByRole('tab', { name: /How far they agree/ }).click();
			const row = dialog.getByRole('row', { name: /Company/ });
			await expect(row).toContainText('1 of 2');
			await expect(row).toContainText('too few units');
			await dialog.getByText('How the figures are worked out').click();
			await expect(dialog.getByLabel('Seed')).toHaveValue('1');
			expect(await problems(page, 'table')).toEqual([]);
			await page.screenshot({ path: `test-results/coders-table-${colorScheme}.png` });
			await dialog.getByText('By character').click();
			await expect(dialog.getByRole('row', { name: /Company/ })).toContainText('%');

			await dialog.getByRole('tab', { name: /Where they differ/ }).click();
			await passage.getByLabel(/Keep Anna’s reading: 1 coding set aside/).check();
			await passage
				.getByLabel('What is decided, and why')
				.fill('The sentence is about going out, not about company.');
			await passage.getByRole('button', { name: 'Record the decision' }).click();
			await expect(passage).toContainText('set aside by the decision');
			await expect(passage).toContainText('The sentence is about going out');
			await expect(dialog.getByText('Settled').first()).toBeVisible();
			await page.keyboard.press('Escape');

			await goTo(page, 'Trail');
			await expect(page.getByText('Settled how coders read a passage differently')).toBeVisible();
			await expect(page.getByText('Began blind coding')).toBeVisible();
			await expect(page.getByText('Ended blind coding')).toBeVisible();
		});
	});
