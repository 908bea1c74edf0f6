import type { Page } from 'playwright';
import { asCsv, longTable } from '../../fixtures/cmo-table';
import { firstAnswer, type App } from '../app';
import { held, heldUp, inWords, type Row } from '../row';

/** From choosing a table of 740 rows of long sentences, 36 sources and a quote each, until its configurations are there and the first card answers. */
export async function measureImporting(app: App): Promise<Row[]> {
	const page = await app.page(app.address);
	await page.getByRole('button', { name: 'New project' }).click();
	await page.getByRole('textbox', { name: 'Name' }).fill('Import');
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Import a table' }).click();
	await page.evaluate(() => probe.atRest(500));
	await page.evaluate(() => probe.load.begin());
	const begun = performance.now();
	await page.getByLabel('Table file').setInputFiles({
		name: 'table.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(asCsv(longTable(740)))
	});
	await page.getByRole('button', { name: 'Look them over' }).click();
	const read = performance.now();
	await page.getByRole('button', { name: 'Import 740 configurations' }).click();
	await page.getByRole('dialog').waitFor({ state: 'hidden' });
	const imported = performance.now();
	const block = await page.evaluate(() => probe.load.longestTask());
	await firstAnswer(page);
	const answered = performance.now();
	await page.evaluate(() => probe.atRest(1000));
	const drawnBlock = await page.evaluate(() => probe.load.longestTask());
	const undone = await measureUndo(page);
	await page.close();
	return [
		held('import a table of 740 rows, 36 sources and 740 quotes', imported - begun, 5000),
		heldUp('  longest block while importing', block),
		{ what: '  read and mapped', measured: inWords(read - begun) },
		held('  imported, laid out, drawn: the first card answers', answered - begun, 5000),
		{ what: '  longest block until all is drawn', measured: inWords(drawnBlock) },
		held('  undone, until the room is empty', undone.took, 1000),
		heldUp('  longest block of that', undone.block)
	];
}

/** Takes the import back: how long until the room says that it is empty, and how long the page is held up. */
async function measureUndo(page: Page): Promise<{ took: number; block: number }> {
	await page.evaluate(() => probe.load.begin());
	const begun = performance.now();
	await page.keyboard.press('ControlOrMeta+z');
	await page.getByText('No configuration yet.').waitFor();
	const took = performance.now() - begun;
	await page.evaluate(() => probe.atRest(1000));
	return { took, block: await page.evaluate(() => probe.load.longestTask()) };
}
