import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContext } from 'playwright';
import { browserArguments, findBrowser } from '../../scripts/find-browser.mjs';

/** A browser in processes of its own, so that it can be killed as a power cut would; what it stored stays in its profile. */
export class OwnBrowser {
	private constructor(
		private readonly processes: ChildProcess,
		private readonly browser: Browser
	) {}

	/** Starts a browser on a profile folder, which an earlier one may have used. */
	static async start(profile: string): Promise<OwnBrowser> {
		const portFile = join(profile, 'DevToolsActivePort');
		await rm(portFile, { force: true });
		const program = findBrowser() ?? chromium.executablePath();
		const own = [`--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'];
		// A group of its own, so that all its processes can be killed at once.
		const options = { detached: process.platform !== 'win32', stdio: 'ignore' } as const;
		const processes = spawn(program, [...browserArguments, ...own], options);
		const endWithUs = () => end(processes);
		process.once('exit', endWithUs);
		processes.once('exit', () => process.off('exit', endWithUs));
		const port = await portIn(portFile);
		const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
		// Functions handed to a page may have been wrapped so as to keep their names.
		await browser.contexts()[0]?.addInitScript('globalThis.__name ??= (named) => named');
		return new OwnBrowser(processes, browser);
	}

	/** Where pages are opened. */
	get context(): BrowserContext {
		const [context] = this.browser.contexts();
		if (context === undefined) throw new Error('The browser has no window.');
		return context;
	}

	/** Kills all its processes at once, in the middle of whatever they do. */
	async kill(): Promise<void> {
		const gone = once(this.processes, 'exit');
		end(this.processes);
		await gone;
		await this.browser.close().catch(() => undefined);
	}
}

function end({ pid, exitCode, signalCode }: ChildProcess): void {
	if (pid === undefined || exitCode !== null || signalCode !== null) return;
	process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
}

async function portIn(file: string): Promise<string> {
	for (let tries = 0; tries < 600; tries++) {
		const [port] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
		if (port) return port;
		await wait(50);
	}
	throw new Error('The browser did not start within 30 seconds.');
}
