import { largeProject } from '../../fixtures/large-project';
import type { App } from '../app';
import { fullSize } from '../made-project';
import { pageScript } from '../page-script';
import { held, inWords, median, type Row } from '../row';

/** All checks of the large project in the browser, in an empty page. */
export async function measureChecks(app: App): Promise<Row[]> {
	const page = await app.browser.newPage();
	await page.evaluate(await pageScript('checks'));
	const { records } = largeProject(fullSize);
	const times = await page.evaluate((given) => timeChecks(given), records);
	await page.close();
	return [
		held('all checks after one coding more: median of 20', median(times.afterCoding), 16),
		held('all checks after one renaming: median of 20', median(times.afterRenaming), 16),
		held('checks on the project just read, one by one: longest', median(times.longest), 50),
		held('  the very first time', times.longest[0] ?? NaN, 50),
		{ what: '  all of them together: median of 20', measured: inWords(median(times.fresh)) },
		{
			what: '  all of them together the very first time',
			measured: inWords(times.fresh[0] ?? NaN)
		},
		{ what: '  findings', measured: String(times.findings) }
	];
}
