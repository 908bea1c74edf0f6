// Finds the browser that the tests drive; what a machine has decides, nothing is downloaded.
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'microsoft-edge',
	'microsoft-edge-stable'
];

const usualPlaces = {
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
	],
	win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
		.map((folder) => process.env[folder])
		.filter((folder) => folder !== undefined)
		.flatMap((folder) => [
			join(folder, 'Google/Chrome/Application/chrome.exe'),
			join(folder, 'Chromium/Application/chrome.exe'),
			join(folder, 'Microsoft/Edge/Application/msedge.exe')
		])
};

/**
 * The browser to test with: RETRODUCE_BROWSER where it is set, else the first one this machine has.
 * @returns {string | undefined}
 */
export function findBrowser(env = process.env, platform = process.platform) {
	if (env.RETRODUCE_BROWSER)
		return isProgram(env.RETRODUCE_BROWSER) ? env.RETRODUCE_BROWSER : undefined;
	const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
	const onThePath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...onThePath, ...(usualPlaces[platform] ?? [])].find(isProgram);
}

/** What a browser under test is started with: no window, and no talk with the outside. */
export const browserArguments = [
	'--headless',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

function isProgram(path) {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}
