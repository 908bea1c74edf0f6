import type { App } from '../app';
import { heldUp, inWords, type Row } from '../row';

const statement =
	'People who live alone (C) are greeted by name (I) and feel expected (M), so they come back (O).';
const prose = 'The plots lie behind the station and nobody planned them. '.repeat(45);

/** Pastes half a megabyte of marked text into its dialog and reads it: how long the page is held up. */
export async function measurePasting(app: App): Promise<Row[]> {
	await app.context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const page = await app.page(app.address);
	await page.getByRole('button', { name: 'New project' }).click();
	await page.getByRole('textbox', { name: 'Name' }).fill('Allotments');
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Paste marked text' }).click();
	const field = page.getByRole('textbox', { name: 'Text' });
	const text = `${statement} ${prose}\n\n`.repeat(190);
	await page.evaluate((words) => navigator.clipboard.writeText(words), text);
	await field.focus();
	await page.evaluate(() => probe.atRest(500));
	await page.evaluate(() => probe.load.begin());
	await field.press('ControlOrMeta+v');
	await page.getByText(/characters. The text begins/).waitFor();
	await page.evaluate(() => probe.atRest(500));
	const pasting = await page.evaluate(() => probe.load.longestTask());
	await page.evaluate(() => probe.load.begin());
	const begun = await page.evaluate(() => performance.now());
	await page.getByRole('button', { name: 'Read it' }).click();
	await page.getByRole('list', { name: 'Markers found' }).waitFor();
	const read = await page.evaluate(() => performance.now());
	await page.evaluate(() => probe.atRest(500));
	const reading = await page.evaluate(() => probe.load.longestTask());
	await page.close();
	const kilobytes = Math.round(text.length / 1000);
	return [
		heldUp(`longest block while pasting ${kilobytes} kB of marked text`, pasting),
		heldUp('  while it is read', reading),
		{ what: '  from the button to read', measured: inWords(read - begun) }
	];
}
