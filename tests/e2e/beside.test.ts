import type { Page } from '@playwright/test';
import { axeAtRest } from './support/axe-at-rest';
import { choose } from './support/outline';
import { goTo, openExample } from './support/projects';
import { expect, test } from './support/quiet';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const title = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });

async function problems(page: Page): Promise<string[]> {
	const { violations } = await (await axeAtRest(page)).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${id}: ${target.join(' ')}`)
	);
}

/** Opens the page and goes to one of its configurations. */
async function openBeside(page: Page, reference: RegExp): Promise<void> {
	await openExample(page);
	await goTo(page, 'Check');
	await button(page, /^Evidence beside the theory/).click();
	const choice = page.getByRole('main').getByRole('combobox', { name: 'Configuration' });
	const options = await choice.getByRole('option').allInnerTexts();
	await choice.selectOption({ label: options.find((one) => reference.test(one)) ?? '' });
	await expect(title(page)).toHaveText(reference);
}

test('a configuration is read with its evidence beside it, and the next is a key away', async ({
	page
}) => {
	await openBeside(page, /^CMO 3 /);
	await expect(page.getByText(/^If isolation/)).toBeVisible();
	const trust = page.getByRole('group', { name: 'mechanism: Peers listen' });
	await expect(trust.getByRole('heading', { name: 'Supports · 1' })).toBeVisible();
	await expect(trust.getByRole('heading', { name: 'Refines · 1' })).toBeVisible();
	await expect(trust.getByText('No extract refutes it yet.')).toBeVisible();
	await expect(trust.getByText(/first-hand account/).first()).toBeVisible();
	await expect(page.getByText(/Who puts it together: stated by a source/).first()).toBeVisible();

	const opener = page.getByRole('button', { name: /^\d+ extracts?, Clients$/ });
	await opener.click();
	await expect(page.getByRole('list', { name: 'Extracts: Clients' })).toBeVisible();

	const first = await title(page).innerText();
	await page.keyboard.press('Alt+PageDown');
	await expect(title(page)).not.toHaveText(first);
	await page.keyboard.press('Alt+PageUp');
	await expect(title(page)).toHaveText(first);
});

test('the page is opened from the outline, from the palette and from a finding', async ({
	page
}) => {
	await openExample(page);
	await choose(page, /CMO 1 A place/, 'Evidence beside CMO 1');
	await expect(page.getByRole('main', { name: 'Check' })).toBeVisible();
	await expect(title(page)).toHaveText(/^CMO 1/);

	await button(page, /^Did anyone say the link/).click();
	const link = page.getByRole('link', { name: /^Evidence beside [A-Z]/ }).first();
	const reference = (await link.innerText()).replace('Evidence beside ', '');
	await link.click();
	await expect(title(page)).toHaveText(new RegExp(`^${reference}\\b`));

	await goTo(page, 'Trail');
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox').fill('evidence beside the theory');
	await page.keyboard.press('Enter');
	await expect(title(page)).toHaveText(new RegExp(`^${reference}\\b`));
});

test('the page is copied with its formatting, and printed by itself', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openBeside(page, /^CMO 3 /);
	await button(page, /^Copy this page$/).click();
	await expect(page.getByText('Copied.')).toBeVisible();
	const copied = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const read = async (type: string) => (await (await item?.getType(type))?.text()) ?? '';
		return { html: await read('text/html'), plain: await read('text/plain') };
	});
	expect(copied.html).toContain('Peers listen');
	expect(copied.html).toContain('<th');
	expect(copied.plain).toContain('mechanism: Peers listen');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('navigation', { name: 'Rooms' })).toBeHidden();
	await expect(page.getByRole('navigation', { name: 'Checks' })).toBeHidden();
	await expect(button(page, /^Copy this page$/)).toBeHidden();
	await expect(title(page)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing on the page, in ${colorScheme}, on a desk and in a hand`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme });
		await openBeside(page, /^CMO 3 /);
		expect(await problems(page)).toEqual([]);
		await page.setViewportSize({ width: 390, height: 800 });
		expect(await problems(page)).toEqual([]);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(390);
	});
