import type { Page } from 'playwright';
import { firstAnswer, type App } from '../app';
import { heldUp, inWords, type Row } from '../row';

/** Narrows the large graph to what lies around a card, and shows everything again: how long the page was held up, until all is drawn. */
export async function measureNarrowing(app: App, address: string): Promise<Row[]> {
	const page = await app.page(address);
	await firstAnswer(page);
	await page.evaluate(() => probe.atRest(1000));
	const all = await cardsShown(page);
	await page.evaluate(() => probe.load.begin());
	const narrowed = await press(page, '3');
	const few = await cardsShown(page);
	const widened = await press(page, '0');
	const longest = await page.evaluate(() => probe.load.longestTask());
	await page.close();
	return [
		heldUp(`longest block while ${all} cards become ${few} and ${all} again`, longest),
		{ what: '  to the few', measured: inWords(narrowed) },
		{ what: '  to all of them', measured: inWords(widened) }
	];
}

/** Presses a key, and says how long it took until another number of cards is told; ends when all of them are drawn. */
async function press(page: Page, key: string): Promise<number> {
	const before = await cardsShown(page);
	const begun = await page.evaluate(() => performance.now());
	await page.getByRole('application').press(key);
	await page.getByRole('application', { name: `, ${before} cards` }).waitFor({ state: 'hidden' });
	const told = await page.evaluate(() => performance.now());
	await page.evaluate(() => probe.atRest(1000));
	return told - begun;
}

async function cardsShown(page: Page): Promise<string> {
	const label = await page.getByRole('application').getAttribute('aria-label');
	return /(\d+) cards/.exec(label ?? '')?.[1] ?? '?';
}
