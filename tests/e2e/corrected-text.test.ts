import type { Page } from '@playwright/test';
import { axeAtRest } from './support/axe-at-rest';
import { goTo, newProject } from './support/projects';
import { expect, test } from './support/quiet';

const turns =
	'Interviewer: What is new?\nDawn: I go out.\nInterviewer: Since when?\nDawn: Since May.';

async function problems(page: Page): Promise<string[]> {
	await page.waitForTimeout(300);
	const { violations } = await (await axeAtRest(page)).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${id}: ${target.join(' ')}`)
	);
}

test('a corrected text shows what becomes of each extract before it is given; lost ones are put anew or kept; one step undoes it', async ({
	page
}) => {
	await newProject(page);
	await goTo(page, 'Evidence');
	await page.getByRole('button', { name: 'Add a source' }).first().click();
	await page.getByLabel('Text', { exact: true }).fill(turns);
	await page.getByLabel('Title').fill('Dawn');
	await page.getByRole('button', { name: 'Add the source' }).click();
	const text = page.getByRole('application', { name: 'Text of Dawn' });
	await text.focus();
	for (const [steps, label] of [
		[1, 'Asks'],
		[2, 'Goes out'],
		[4, 'Since spring']
	] as const) {
		await page.keyboard.press('Home');
		for (let step = 1; step < steps; step += 1) await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.keyboard.type(label);
		await page.keyboard.press('Enter');
		await expect(text).toBeFocused();
	}
	await page.getByRole('button', { name: 'Give a corrected text…' }).click();
	const dialog = page.getByRole('dialog', { name: 'Give a corrected text' });
	await dialog
		.getByLabel('Text', { exact: true })
		.fill(turns.replace('I go out.', 'I never went.').replace('Since when', 'For how long'));
	await dialog.getByRole('button', { name: 'See what becomes of the extracts' }).click();
	await expect(dialog.getByRole('status')).toHaveText(
		'Of 3 extracts, 1 at the same place, 1 moved, 1 lost.'
	);
	await expect(dialog.getByRole('list', { name: 'Lost extracts' })).toContainText('I go out.');
	expect(await problems(page)).toEqual([]);
	await dialog.getByRole('button', { name: 'Give it this text' }).click();
	await expect(dialog).toBeHidden();
	await expect(text).toContainText('I never went.');
	await page.getByRole('button', { name: 'What became of its extracts…' }).click();
	const report = page.getByRole('dialog', { name: 'What became of its extracts' });
	await expect(report).toContainText('still without a place');
	expect(await problems(page)).toEqual([]);
	await report.getByRole('button', { name: /I go out/ }).click();
	await expect(page.getByRole('button', { name: 'Keep it as located…' })).toBeVisible();
	await text.focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowDown');
	await page.getByRole('button', { name: 'Put it on the words picked' }).click();
	await expect(page.getByRole('button', { name: 'Keep it as located…' })).toBeHidden();
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await expect(text).toContainText('I go out.');
	await expect(page.getByRole('button', { name: 'What became of its extracts…' })).toBeHidden();
});
