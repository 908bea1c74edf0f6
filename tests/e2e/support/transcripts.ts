import { expect, type Page } from '@playwright/test';
import { axeAtRest } from './axe-at-rest';
import { tabTo } from './keyboard';
import { openExample } from './projects';

const turns = [
	'Interviewer: How did it begin?',
	'Client A: Nobody asked me anything at first. Then she sat with me for an hour. I felt she had time for me.',
	'Interviewer: And after that?',
	'Client A: I went to the market by myself. I was left alone for weeks. Left alone, nothing works.',
	'Interviewer: What would you change?',
	'Client A: Do not send people away. They are left alone and they stop coming.'
].join('\n');

/** What is picked, with its coding. */
export const bar = (page: Page) => page.getByRole('group', { name: 'Picked extract' });

/** The text that is coded. */
export const text = (page: Page) =>
	page.getByRole('application', { name: 'Text of Interview, Client A' });

/** What axe finds wrong. */
export async function problems(page: Page): Promise<string[]> {
	const { violations } = await (await axeAtRest(page)).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${id}: ${target.join(' ')}`)
	);
}

/** Opens the worked example and gives it a transcript to code, with the focus in its text. */
export async function openTranscript(page: Page): Promise<void> {
	await openExample(page);
	await page.getByRole('link', { name: 'Evidence' }).click();
	await page.getByRole('button', { name: 'Add a source' }).first().click();
	await page.getByLabel('Text', { exact: true }).fill(turns);
	await page.getByLabel('Title').fill('Interview, Client A');
	await page.getByRole('button', { name: 'Add the source' }).click();
	await expect(text(page)).toContainText('Nobody asked me anything');
	await tabTo(page, text(page));
}
