import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './scripts/find-browser.mjs';
import { freePort } from './scripts/free-port.mjs';

// Playwright reads this file once in every worker: the first reading chooses for all of them.
process.env['RETRODUCE_E2E_PORT'] ??= String(await freePort());
const port = process.env['RETRODUCE_E2E_PORT'];
const address = `http://127.0.0.1:${port}`;
const executablePath = findBrowser();

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	fullyParallel: false,
	forbidOnly: true,
	// Two browsers on two cores lose clicks to one another; what passes only at a second try is named at the end.
	retries: 1,
	workers: 1,
	timeout: 120_000,
	expect: { timeout: 15_000 },
	use: {
		baseURL: address,
		launchOptions: { args: browserArguments, ...(executablePath && { executablePath }) }
	},
	webServer: {
		command: `node scripts/serve.mjs ${port}`,
		url: address,
		timeout: 180_000,
		reuseExistingServer: false,
		stdout: 'ignore'
	}
});
