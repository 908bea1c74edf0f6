import { playwright } from '@vitest/browser-playwright';
import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { browserArguments, findBrowser } from './scripts/find-browser.mjs';
import viteConfig from './vite.config';

const executablePath = findBrowser();

const unit = {
	name: 'unit',
	environment: 'node',
	include: ['tests/**/*.test.ts'],
	exclude: ['tests/**/*.browser.test.ts', 'tests/e2e/**']
};

const browser = {
	name: 'browser',
	include: ['tests/**/*.browser.test.ts'],
	browser: {
		enabled: true,
		headless: true,
		screenshotFailures: false,
		instances: [{ browser: 'chromium' as const }],
		provider: playwright({
			launchOptions: { args: browserArguments, ...(executablePath && { executablePath }) }
		})
	}
};

export default mergeConfig(
	viteConfig,
	defineConfig({
		test: {
			projects: [
				{ extends: true, test: unit },
				{ extends: true, test: browser }
			]
		}
	})
);
