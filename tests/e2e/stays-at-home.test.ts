import { expect, test } from '@playwright/test';

test('opening the app asks no other host for anything and leaves nothing in the console', async ({
	page,
	baseURL
}) => {
	const strangers: string[] = [];
	const complaints: string[] = [];
	page.on('request', (request) => {
		if (/^https?:/.test(request.url()) && !request.url().startsWith(`${String(baseURL)}/`)) {
			strangers.push(request.url());
		}
	});
	page.on('console', (message) => {
		if (message.type() !== 'log' && message.type() !== 'info') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));

	await page.goto('/');
	await expect(page.getByRole('heading').first()).toBeVisible();
	await page.waitForLoadState('networkidle');

	expect(strangers).toEqual([]);
	expect(complaints).toEqual([]);
});

test('the built page forbids every connection but its own', async ({ page }) => {
	await page.goto('/');
	const policy = page.locator('meta[http-equiv="content-security-policy"]');
	const content = await policy.getAttribute('content');
	for (const directive of [
		"default-src 'self'",
		"connect-src 'self'",
		"object-src 'none'",
		"form-action 'none'"
	]) {
		expect(content).toContain(directive);
	}
	const answer = await page.evaluate(() =>
		fetch('http://127.0.0.2:9/').then(
			() => 'went out',
			() => 'was stopped'
		)
	);
	expect(answer).toBe('was stopped');
});
