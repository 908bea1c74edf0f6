import type { Page } from '@playwright/test';
import { axeAtRest } from './support/axe-at-rest';
import { goTo, openExample } from './support/projects';
import { expect, test } from './support/quiet';

/** Opens one of the reviewer's questions, for the theory of five steps alone. */
async function ask(page: Page, question: string): Promise<void> {
	await page
		.getByRole('navigation', { name: 'Checks' })
		.getByRole('button', { name: question })
		.click();
	await page.getByLabel('Theory', { exact: true }).selectOption({ label: 'Five steps to benefit' });
}

async function problems(page: Page): Promise<string[]> {
	const { violations } = await (await axeAtRest(page)).include('.body').analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${id}: ${target.join(' ')}`)
	);
}

test('the five steps of the worked example are told with names, and nothing is concluded from them', async ({
	page
}) => {
	await openExample(page);
	await goTo(page, 'Check');
	await ask(page, 'Did the steps come in this order?');
	const said = page.getByRole('list', { name: 'What the steps say' });
	await expect(said).toContainText('7 of 17 complete all five steps of Five steps to benefit');
	await expect(said).toContainText('6 of 17 enter at step 2: David, Elizabeth, Linda, Pamela');
	await expect(said).toContainText('4 of 17 stop: Amanda and Dawn at step 1, Keith at step 4');
	await expect(said).toContainText('step 5: 7 of 11: not Amanda, Dawn, Keith, Sharon');
	await expect(said).toContainText('step 5: 6 of 6: David, Elizabeth, Linda, Pamela');
	await expect(said).toContainText('A pattern to be explained, not an explanation.');
	await expect(page.getByRole('main')).not.toContainText(/hinders|holds back|%/);
	const row = page.getByRole('row', { name: /^Keith/ });
	await expect(row).toContainText('stops at step 4: Poor sleep and mental health');
	expect(await problems(page)).toEqual([]);
	await ask(page, 'Do table and transcript agree?');
	await expect(page.getByRole('article')).toContainText('is recorded as absent in David, and');
});

test('a value is entered by keyboard, changes the fraction beside it, and is taken back', async ({
	page
}) => {
	await openExample(page);
	await goTo(page, 'Check');
	await ask(page, 'What happened in each case?');
	await page.getByRole('gridcell', { name: /^Keith, Moving forward.*: absent/ }).click();
	await page.keyboard.press('p');
	await expect(
		page.getByRole('gridcell', { name: /^Keith, Moving forward.*: present, entered here/ })
	).toBeFocused();
	expect(await problems(page)).toEqual([]);
	await page.getByRole('tab', { name: 'Configurations' }).click();
	await page.getByRole('button', { name: 'Step 1 to 5' }).click();
	const fractions = page.getByRole('row', { name: /^M Professional support/ });
	await expect(fractions).toContainText('8 of 11: not Amanda, Dawn, Sharon');
	await page.getByRole('button', { name: 'Undo' }).first().click();
	await expect(fractions).toContainText('7 of 11: not Amanda, Dawn, Keith, Sharon');
	expect(await problems(page)).toEqual([]);
});
