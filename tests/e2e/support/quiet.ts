import { test as plain } from '@playwright/test';

/** A test that fails where the page complained in the console, broke its content policy or asked another host for anything. */
export const test = plain.extend<{ quiet: undefined }>({
	actionTimeout: 20_000,
	quiet: [
		async ({ page, baseURL }, use) => {
			const complaints: string[] = [];
			page.on('console', (message) => {
				if (!['log', 'info'].includes(message.type())) complaints.push(message.text());
			});
			page.on('pageerror', (error) => complaints.push(error.message));
			page.on('request', (request) => {
				const address = request.url();
				if (/^https?:/.test(address) && !address.startsWith(`${String(baseURL)}/`))
					complaints.push(`asked ${address}`);
			});
			await page.addInitScript(() => {
				document.addEventListener('securitypolicyviolation', (event) => {
					throw new Error(`forbidden by the content policy: ${event.blockedURI}`);
				});
			});
			await use(undefined);
			plain.expect(complaints, 'what the page complained about').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect } from '@playwright/test';
