import type { CDPSession, Page } from 'playwright';

/** How long the page is looked at, in milliseconds, and the most it may have been at work meanwhile to count as idle. */
const glance = 400;
const mostWork = 40;

/** Waits until the page has nothing left to do: work in slices too short to hold a frame up counts as well. */
export async function untilIdle(page: Page): Promise<void> {
	const session = await countingWork(page);
	for (let idle = 0, before = await workOf(session); idle < 2;) {
		await page.waitForTimeout(glance);
		const now = await workOf(session);
		idle = now - before < mostWork ? idle + 1 : 0;
		before = now;
	}
	await session.detach();
}

/** A line to the page on which its work is counted, as the time its own thread had a processor to itself: what else the machine is at does not count. */
export async function countingWork(page: Page): Promise<CDPSession> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	return session;
}

/** How long the page's own thread has been at work so far, in milliseconds. */
export async function workOf(session: CDPSession): Promise<number> {
	const { metrics } = await session.send('Performance.getMetrics');
	return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}
