import type { Locator, Page } from '@playwright/test';
import { axeAtRest } from './support/axe-at-rest';
import { tabTo } from './support/keyboard';
import { goTo, openExample } from './support/projects';
import { expect, test } from './support/quiet';

const bindings = 'Did anyone say the link, or did we assemble it?';

const check = (page: Page, question: string): Locator =>
	page.getByRole('navigation', { name: 'Checks' }).getByRole('button', { name: question });

const button = (page: Page, name: string | RegExp): Locator =>
	page.getByRole('button', { name, exact: true });

/** What the card of a finding says first. */
async function sentenceOf(card: Locator): Promise<string> {
	return (await card.locator('.sentence').innerText()).trim();
}

async function problems(page: Page): Promise<string[]> {
	const { violations } = await (await axeAtRest(page)).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${id}: ${target.join(' ')}`)
	);
}

test('a prompt is dismissed with a reason, listed as dismissed, and asks again when that is undone', async ({
	page
}) => {
	await openExample(page);
	await goTo(page, 'Check');
	await check(page, bindings).click();
	const before = await check(page, bindings).locator('.words').innerText();
	const card = page.getByRole('article').first();
	const sentence = await sentenceOf(card);

	await card.getByRole('button', { name: 'Dismiss…' }).click();
	await page.getByLabel('Why it does not need an answer').fill('The paper gives it as a setting.');
	await button(page, 'Dismiss with this reason').click();
	await expect(check(page, bindings).locator('.words')).not.toHaveText(before);
	await expect(page.getByRole('article').first()).not.toContainText(sentence);

	await page.getByText('Dismissed', { exact: true }).click();
	const dismissed = page.getByRole('article').filter({ hasText: sentence });
	await expect(dismissed).toContainText('The paper gives it as a setting.');

	await button(page, 'Undo').first().click();
	await expect(check(page, bindings).locator('.words')).toHaveText(before);
	await page.getByText('Still asking', { exact: true }).click();
	await expect(page.getByRole('article').first()).toContainText(sentence);
});

test('decisions and dismissals stand in the trail, and are taken back from there', async ({
	page
}) => {
	await openExample(page);
	await goTo(page, 'Check');
	await check(page, bindings).click();
	await button(page, 'Dismiss…').first().click();
	await page.getByLabel('Why it does not need an answer').fill('Said in the discussion.');
	await button(page, 'Dismiss with this reason').click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await button(page, 'Decide…').first().click();
	await page.getByLabel('What you decide, and why').fill('Ask staff about it next time.');
	await page.getByLabel('Kind of decision').selectOption('situate');
	await button(page, 'Record the decision').click();
	await expect(page.getByRole('dialog')).toBeHidden();
	const after = await check(page, bindings).locator('.words').innerText();

	await goTo(page, 'Trail');
	const decided = page.getByRole('article').filter({ hasText: 'Ask staff about it next time.' });
	await expect(decided).toContainText(bindings);
	const dismissed = page.getByRole('article').filter({ hasText: 'Said in the discussion.' });
	await expect(dismissed).toBeVisible();
	await dismissed.getByRole('button', { name: /^Undo this/ }).click();
	await expect(dismissed).toContainText(/undone by change \d+/);
	await expect(decided.getByRole('button', { name: /^Undo this/ })).toBeVisible();

	await goTo(page, 'Check');
	await expect(check(page, bindings).locator('.words')).not.toHaveText(after);
	await check(page, 'Decisions').click();
	await expect(page.getByText('Ask staff about it next time.')).toBeVisible();
});

test('a search for what speaks against a configuration answers that nobody had looked', async ({
	page
}) => {
	await openExample(page);
	await goTo(page, 'Check');
	await check(page, 'Did we look for the opposite?').click();
	const card = page.getByRole('article').first();
	const sentence = await sentenceOf(card);
	await card.getByRole('button', { name: 'Look for it…' }).click();
	await page.getByLabel('What would speak against it').fill('People it made more dependent');
	await page.getByLabel('What you found').selectOption('nothing against it');
	await button(page, 'Log the search').click();
	await expect(page.getByText(sentence)).toHaveCount(0);
	await check(page, 'Search log').click();
	await expect(page.getByText('People it made more dependent')).toBeVisible();
});

test('a number opens its extracts, and each leads to its place in the evidence', async ({
	page
}) => {
	await openExample(page);
	await goTo(page, 'Check');
	await check(page, 'What speaks to this?').click();
	await page
		.getByRole('table')
		.getByRole('button', { name: /^\d+ extracts?, / })
		.first()
		.click();
	await page
		.getByRole('list', { name: /^\d+ extracts?$/ })
		.getByRole('link')
		.first()
		.click();
	await expect(page.getByRole('main', { name: 'Evidence' })).toBeVisible();
});

test('what a finding is about is selected in the Model room', async ({ page }) => {
	await openExample(page);
	await goTo(page, 'Check');
	const card = page.getByRole('article').first();
	const about = card.getByRole('list', { name: 'What it is about' }).getByRole('link').first();
	const name = (await about.innerText()).trim();
	await about.click();
	await expect(page.getByRole('main', { name: 'Model' })).toBeVisible();
	const [reference = ''] = /^\w+ \d+/.exec(name) ?? [];
	await expect(page.getByRole('region', { name: 'Inspector' })).toContainText(reference);
});

test('a prompt is found, opened and dismissed with the keyboard alone', async ({ page }) => {
	await openExample(page);
	await tabTo(page, page.getByRole('link', { name: 'Check' }));
	await page.keyboard.press('Enter');
	await tabTo(page, check(page, bindings));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: bindings })).toBeVisible();
	const sentence = await sentenceOf(page.getByRole('article').first());
	await tabTo(page, button(page, 'Dismiss…'));
	await page.keyboard.press('Enter');
	await page.keyboard.type('It is a definition.');
	await tabTo(page, button(page, 'Dismiss with this reason'));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(page.getByText(sentence)).toHaveCount(0);
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.closest('[data-place]') !== null))
		.toBe(true);
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing in any check, in ${colorScheme}`, async ({ page }) => {
		test.setTimeout(180_000);
		await page.emulateMedia({ colorScheme });
		await openExample(page);
		await goTo(page, 'Check');
		const entries = page.getByRole('navigation', { name: 'Checks' }).getByRole('button');
		for (const entry of await entries.all()) {
			await entry.click();
			expect(await problems(page), await entry.innerText()).toEqual([]);
		}
	});
