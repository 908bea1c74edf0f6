// Sees to it that there is a browser to test in.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';
import { giveUp } from './run-tool.mjs';

/** Returns the browser's program; on Debian as root it is installed where it is missing. */
export function ensureBrowser() {
	const found = findBrowser() ?? (mayInstall() ? installChromium() : undefined);
	return found ?? giveUp(whatToDo());
}

function mayInstall() {
	return !process.env.RETRODUCE_BROWSER && process.getuid?.() === 0 && isDebian();
}

function isDebian() {
	return (
		existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
	);
}

function installChromium() {
	console.log('No browser to test in: installing Chromium with apt-get ...');
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	for (const apt of [['update'], ['install', '-y', 'chromium']]) {
		spawnSync('apt-get', ['-qq', ...apt], { env, stdio: ['ignore', 'ignore', 'inherit'] });
	}
	return findBrowser();
}

function whatToDo() {
	return process.env.RETRODUCE_BROWSER
		? `RETRODUCE_BROWSER names ${process.env.RETRODUCE_BROWSER}, which is no program: set it to the path of Chrome, Chromium or Edge.`
		: 'The tests need a browser: install Chrome, Chromium or Edge, or set RETRODUCE_BROWSER to the path of one.';
}
