import type { Page } from 'playwright';
import type { App } from '../app';
import { writeProject } from '../made-project';
import { transcriptProject, transcriptTitle } from '../made-transcript';
import { held, inWords, median, quantile, type Row } from '../row';

const [pages, extracts, strokes] = [100, 1000, 100];

/** Codes a hundred passages of a long transcript with the keyboard: from the digit pressed to its stripe on the screen. */
export async function measureCoding(app: App, folder: string): Promise<Row[]> {
	const file = await writeProject(folder, 'transcript', transcriptProject(pages, extracts));
	const page = await openTranscript(app, await app.openFile(file));
	await pinFive(page);
	await page.getByRole('application').focus();
	const times: number[] = [];
	for (let stroke = 0; stroke < strokes; stroke++) times.push(await codeNext(page, stroke));
	await page.close();
	const what = `one keystroke to its stripe: p95 of ${strokes} codings in ${pages} pages with ${extracts} extracts`;
	return [
		held(what, quantile(times, 0.95), 100),
		{ what: '  in the median', measured: inWords(median(times)) }
	];
}

async function openTranscript(app: App, address: string): Promise<Page> {
	const page = await app.page(address.replace(/model$/, 'evidence'));
	await page.getByRole('link', { name: 'Evidence' }).click();
	await page.getByRole('button', { name: new RegExp(transcriptTitle) }).click();
	await page.getByRole('application').waitFor();
	await page.evaluate(() => probe.atRest(1000));
	return page;
}

async function pinFive(page: Page): Promise<void> {
	for (let digit = 1; digit <= 5; digit++) {
		await page.getByRole('button', { name: /^Pin/ }).click();
		await page.getByRole('dialog', { name: 'Pin a target' }).waitFor();
		for (let down = 0; down < digit; down++) await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page
			.getByRole('button', { name: /^Unpin/ })
			.nth(digit - 1)
			.waitFor();
	}
}

/** Picks a sentence and a word, which no extract holds yet, and codes it. */
async function codeNext(page: Page, stroke: number): Promise<number> {
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Shift+ArrowRight');
	const painted = page.evaluate(() => probe.striped());
	await page.keyboard.press(String(1 + (stroke % 5)));
	return painted;
}
