import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';

/** Watches how much memory the largest page of a browser takes, its workers with it, until it is asked for the most of it; in bytes, nothing where the system does not tell. */
export async function watchMemory(
	browser: Browser
): Promise<{ most: () => Promise<number | undefined> }> {
	const session = await browser.newBrowserCDPSession();
	const sample = async () => {
		const { processInfo } = await session.send('SystemInfo.getProcessInfo');
		const pages = processInfo.filter(({ type }) => type === 'renderer');
		return Math.max(0, ...pages.map(({ id }) => memoryOf(id)));
	};
	let most = 0;
	const timer = setInterval(() => {
		void sample().then((now) => (most = Math.max(most, now)));
	}, 100);
	return {
		most: async () => {
			clearInterval(timer);
			most = Math.max(most, await sample());
			await session.detach();
			return most === 0 ? undefined : most;
		}
	};
}

/** What a process holds of its own in memory. */
function memoryOf(id: number): number {
	try {
		const status = readFileSync(`/proc/${id}/status`, 'utf8');
		return Number(/^RssAnon:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
	} catch {
		return 0;
	}
}
