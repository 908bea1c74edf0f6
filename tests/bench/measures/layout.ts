import { firstAnswer, type App } from '../app';
import { held, heldUp, inWords, type Row } from '../row';

/** Tidies the large project: the layout in its worker, and how long the page was held up until it is drawn. */
export async function measureLayout(app: App, address: string): Promise<Row[]> {
	const page = await app.page(address);
	await firstAnswer(page);
	await page.evaluate(() => probe.atRest(1000));
	const cards = await page.getByRole('application').getAttribute('aria-label');
	await page.evaluate(() => probe.load.begin());
	const begun = await page.evaluate(() => performance.now());
	await page.getByRole('button', { name: 'Tidy', exact: true }).click();
	await page.getByText('Tidied.').first().waitFor({ state: 'attached', timeout: 60_000 });
	const told = await page.evaluate(() => performance.now());
	await page.evaluate(() => probe.atRest(1000));
	const turn = await page.evaluate(() => probe.workers.at(-1));
	const longest = await page.evaluate(() => probe.load.longestTask());
	await page.close();
	const count = /(\d+) cards/.exec(cards ?? '')?.[1] ?? '?';
	return [
		held(`layered layout of ${count} cards, 2,800 links, in the worker`, tookOf(turn), 5000),
		heldUp('  longest block, until all is drawn again', longest),
		{ what: '  from the button to stored', measured: inWords(told - begun) }
	];
}

function tookOf(turn: { asked: number; answered: number } | undefined): number {
	return turn === undefined ? NaN : turn.answered - turn.asked;
}
