import type { App } from '../app';
import { inWords, type Row } from '../row';

/** From the button for the worked example to its first cards on the screen. */
export async function measureExample(app: App): Promise<Row[]> {
	const page = await app.page(app.address);
	await page.evaluate(() => probe.atRest(500));
	await page.evaluate(() => probe.load.begin());
	const begun = await page.evaluate(() => performance.now());
	await page.getByRole('button', { name: 'Open worked example' }).click();
	await page.evaluate(() => probe.findCard());
	const drawn = await page.evaluate(() => performance.now());
	await page.evaluate(() => probe.atRest(500));
	const longest = await page.evaluate(() => probe.load.longestTask());
	await page.close();
	return [
		{ what: 'worked example: from the button to drawn', measured: inWords(drawn - begun) },
		{
			what: '  longest block',
			measured: longest === 0 ? 'under 50 ms' : inWords(longest)
		}
	];
}
