import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArguments, findBrowser } from './scripts/find-browser.mjs';

const executablePath = findBrowser();

const unit = {
	name: 'unit',
	testTimeout: 30_000,
	environment: 'node',
	include: ['tests/**/*.test.ts'],
	exclude: ['tests/**/*.browser.test.ts', 'tests/e2e/**']
};

const browser = {
	name: 'browser',
	testTimeout: 60_000,
	expect: { poll: { timeout: 10_000 } },
	include: ['tests/**/*.browser.test.ts'],
	// All files share one origin, so one disk: what fills it must have it alone.
	fileParallelism: false,
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

// Every library is made ready before the first test: one found later would reload the page under a test.
const optimizeDeps = {
	entries: ['src/lib/**/*.{ts,svelte}', 'tests/ui/**/*.svelte', ...browser.include],
	include: [
		'@observablehq/plot',
		'axe-core',
		'bits-ui',
		'cytoscape',
		'dexie',
		'elkjs/lib/elk-api',
		'elkjs/lib/elk-worker.min.js',
		'fflate',
		'graphology',
		'htmlparser2',
		'mammoth',
		'pdfjs-dist/legacy/build/pdf.mjs',
		'svelte-sonner',
		'tinykeys',
		'virtua/svelte',
		'zod'
	],
	exclude: ['@lucide/svelte']
};

export default defineConfig({
	plugins: [sveltekit()],
	worker: { format: 'es' },
	test: {
		projects: [
			{ extends: true, test: unit },
			{ extends: true, optimizeDeps, test: browser }
		]
	}
});
