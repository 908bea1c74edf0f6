import { statSync } from 'node:fs';
import type { Page } from 'playwright';
import type { App } from '../app';
import { writeCodedProject, type CodedSizes } from '../made-coded';
import { watchMemory } from '../memory';
import { held, heldUp, inWords, type Row } from '../row';

const full: CodedSizes = { sources: 1000, passages: 100, length: 46_000 };

/** From choosing the export of a coding tool until all of it stands in the room; opened again; and taken back. */
export async function measureCoded(app: App, folder: string, sizes = full): Promise<Row[]> {
	const file = writeCodedProject(folder, sizes);
	const page = await app.page(app.address);
	page.setDefaultTimeout(180_000);
	const memory = await watchMemory(app.browser);
	await page.getByRole('button', { name: 'New project' }).click();
	await page.getByRole('textbox', { name: 'Name' }).fill('Coded');
	await page.keyboard.press('Enter');
	await page.getByRole('link', { name: 'Evidence' }).click();
	await page.getByRole('button', { name: /^Import a coded project/ }).click();
	await page.evaluate(() => probe.atRest(500));
	const read = await timed(page, () => readAndMap(page, file));
	const imported = await timed(page, async () => {
		await page.getByRole('button', { name: 'Import it' }).click();
		await page.getByRole('region', { name: 'What the import did' }).waitFor();
		await page.evaluate(() => probe.atRest(500));
	});
	const most = await memory.most();
	await page.getByRole('button', { name: 'Close' }).last().click();
	const address = page.url();
	const opened = await measureOpeningAgain(app, address);
	const undone = await timed(page, async () => {
		await page.keyboard.press('ControlOrMeta+z');
		await page.getByRole('button', { name: /^Import a coded project/ }).waitFor();
	});
	await page.close();
	const size = (statSync(file).size / 1e6).toFixed(0);
	const codings = sizes.sources * sizes.passages;
	return [
		held(
			`import a .qdpx of ${size} MB, ${sizes.sources} sources, ${codings} codings`,
			read.took + imported.took,
			20_000
		),
		{ what: '  read, looked over, mapped', measured: inWords(read.took) },
		heldUp('  longest block while reading', read.block),
		heldUp('  longest block while importing', imported.block),
		...(most === undefined ? [] : [memoryRow(most)]),
		held('  opened again, until its sources are there', opened, 2000),
		{ what: '  undone, until the room is empty', measured: inWords(undone.took) },
		heldUp('  longest block of that', undone.block)
	];
}

/** Through the steps of the import, up to the last look; what is proposed is taken as it is. */
async function readAndMap(page: Page, file: string): Promise<void> {
	await page.getByLabel('Coded project file').setInputFiles(file);
	await page.getByRole('button', { name: 'On to the codes' }).click();
	await page.getByRole('button', { name: 'On to what is made' }).click();
	await page.getByRole('button', { name: 'Import it' }).waitFor();
}

async function timed(
	page: Page,
	work: () => Promise<void>
): Promise<{ took: number; block: number }> {
	await page.evaluate(() => probe.load.begin());
	const begun = performance.now();
	await work();
	const took = performance.now() - begun;
	await page.evaluate(() => probe.atRest(1000));
	return { took, block: await page.evaluate(() => probe.load.longestTask()) };
}

async function measureOpeningAgain(app: App, address: string): Promise<number> {
	const page = await app.context.newPage();
	const begun = performance.now();
	await page.goto(address);
	await page.getByRole('list', { name: 'Sources by group' }).getByRole('button').first().waitFor();
	const took = performance.now() - begun;
	await page.close();
	return took;
}

function memoryRow(bytes: number): Row {
	return {
		what: '  most memory of the page and its workers',
		budget: '1000 MB',
		measured: `${(bytes / 1e6).toFixed(0)} MB`,
		verdict: bytes <= 1e9 ? 'ok' : 'over'
	};
}
