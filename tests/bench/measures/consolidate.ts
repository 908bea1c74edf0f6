import { manyWordings } from '../../fixtures/many-wordings';
import type { App } from '../app';
import { writeProject } from '../made-project';
import { held, heldUp, inWords, type Row } from '../row';

const configurations = 667;

/** Proposes groups among 2,000 wordings in the worker, looks through them and merges one: how long that takes, and how long the page is held up. */
export async function measureConsolidating(app: App, folder: string): Promise<Row[]> {
	const records = manyWordings(configurations);
	const file = await writeProject(folder, 'wordings', { records, texts: new Map() });
	const page = await app.page(await app.openFile(file));
	await page.getByRole('button', { name: 'More for the graph' }).waitFor();
	await page.evaluate(() => probe.atRest(1000));
	await page.evaluate(() => probe.load.begin());
	await page.getByRole('button', { name: 'More for the graph' }).click();
	await page.getByRole('menuitem', { name: 'Consolidate elements…' }).click();
	await page.getByRole('listbox', { name: 'Groups that look alike' }).waitFor();
	const turn = await page.evaluate(() => probe.workers.at(-1));
	await page.evaluate(() => probe.atRest(500));
	const opening = await page.evaluate(() => probe.load.longestTask());
	await page.evaluate(() => probe.load.begin());
	for (let pressed = 0; pressed < 12; pressed++) {
		await page.keyboard.press('ArrowDown');
		await page.waitForTimeout(200);
	}
	const walking = await page.evaluate(() => probe.load.longestTask());
	await page.evaluate(() => probe.load.begin());
	const begun = await page.evaluate(() => performance.now());
	await page.keyboard.press('Enter');
	await page.getByText(/^Merged \d+ elements/).waitFor();
	const merged = await page.evaluate(() => performance.now());
	await page.evaluate(() => probe.atRest(1000));
	const merging = await page.evaluate(() => probe.load.longestTask());
	await page.close();
	const many = (configurations * 3).toLocaleString('en-GB');
	return [
		held(`groups among ${many} wordings of about 130 characters`, tookOf(turn), 2000),
		heldUp('  longest block until they are shown', opening),
		heldUp('  longest block walking through them', walking),
		{ what: '  from Enter until a group is merged and shown', measured: inWords(merged - begun) },
		heldUp('  longest block of that', merging)
	];
}

function tookOf(turn: { asked: number; answered: number } | undefined): number {
	return turn === undefined ? NaN : turn.answered - turn.asked;
}
