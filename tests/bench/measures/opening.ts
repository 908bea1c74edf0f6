import { firstAnswer, type App } from '../app';
import { held, heldUp, inWords, median, type Row } from '../row';

/** From asking for a project's address, in a page of its own, to a card that was clicked and is shown as selected. */
export async function measureOpening(app: App, address: string, rounds = 3): Promise<Row[]> {
	const seen: number[] = [];
	const answered: number[] = [];
	const clicks: number[] = [];
	const drawn: number[] = [];
	const blocks: number[] = [];
	for (let round = 0; round < rounds; round++) {
		const page = await app.page(address);
		const answer = await firstAnswer(page);
		seen.push(answer.seen);
		answered.push(answer.at);
		clicks.push(answer.took);
		await page.evaluate(() => probe.atRest(1000));
		drawn.push(await page.evaluate(() => probe.load.lastBusy()));
		blocks.push(await page.evaluate(() => probe.load.longestTask()));
		await page.close();
	}
	return [
		held('open 2,000 elements, 1,000 configurations, 20,000 extracts', median(answered), 2000),
		heldUp('  longest block while opening', Math.max(...blocks)),
		{ what: '  the first card to be seen', measured: inWords(median(seen)) },
		{ what: '  the first click, to selected', measured: inWords(median(clicks)) },
		{ what: '  last time the page was busy', measured: inWords(median(drawn)) }
	];
}
