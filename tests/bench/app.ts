import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { buildFolder } from '../../scripts/build-if-stale.mjs';
import { browserArguments, findBrowser } from '../../scripts/find-browser.mjs';
import { freePort } from '../../scripts/free-port.mjs';
import { createStaticServer } from '../../scripts/static-server.mjs';
import { pageScript } from './page-script';

/** The built app, served and opened in a real browser whose pages carry the probe. */
export class App {
	private constructor(
		readonly browser: Browser,
		readonly context: BrowserContext,
		readonly address: string,
		private readonly stop: () => void
	) {}

	static async start(): Promise<App> {
		const port = await freePort();
		const server = createStaticServer(buildFolder, 'bench').listen(port, '127.0.0.1');
		const executablePath = findBrowser();
		const browser = await chromium.launch({
			args: browserArguments,
			...(executablePath && { executablePath })
		});
		const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
		await context.addInitScript(await pageScript('probe'));
		return new App(browser, context, `http://127.0.0.1:${port}/`, () => server.close());
	}

	/** Opens a project file through the list of projects, waits until its graph answers, and gives the address of the project. */
	async openFile(file: string): Promise<string> {
		const page = await this.context.newPage();
		await page.goto(this.address);
		await page.getByRole('button', { name: 'Open project file' }).waitFor();
		await page.getByLabel('Project file', { exact: true }).setInputFiles(file);
		await page.waitForURL(/#\/p\//, { timeout: 60_000 });
		await firstAnswer(page, 60_000);
		await page.evaluate(() => probe.atRest(500));
		const address = page.url();
		await page.close();
		return address;
	}

	/** Opens an address in a page of its own. */
	async page(address: string): Promise<Page> {
		const page = await this.context.newPage();
		await page.goto(address);
		return page;
	}

	async close(): Promise<void> {
		await this.browser.close();
		this.stop();
	}
}

/** Clicks the first card that comes to be seen until it is selected: when that was on the screen, and how long after the click. */
export async function firstAnswer(
	page: Page,
	within = 30_000
): Promise<{ seen: number; at: number; took: number }> {
	page.setDefaultTimeout(within);
	let seen: number | undefined;
	for (let tries = 0; tries < 40; tries++) {
		const { x, y } = await page.evaluate(() => probe.findCard());
		seen ??= await page.evaluate(() => performance.now());
		const selected = page.evaluate(() => probe.selected(700));
		await page.mouse.click(x, y);
		const answer = await selected;
		if (answer !== undefined) return { seen, ...answer };
	}
	throw new Error('The graph does not answer to clicks.');
}
