import type { Page } from '@playwright/test';
import { axeAtRest } from './support/axe-at-rest';
import { line } from './support/outline';
import { newProject, openExample } from './support/projects';
import { expect, test } from './support/quiet';

const wall = (page: Page) => page.getByRole('dialog', { name: 'On a wall' });
const spoken = (page: Page) => wall(page).locator('[aria-live]');

test('a configuration is walked through by keys and blanked, and the focus goes back', async ({
	page
}) => {
	await openExample(page);
	const graph = page.getByRole('application', { name: /^Graph of the theory/ });
	await line(page, /CMO 5/).click();
	await graph.focus();
	await page.keyboard.press('F9');
	await expect(spoken(page)).toContainText('Context: Coming to activities regularly.');
	await expect(wall(page).getByText('Support from')).toHaveCount(0);
	await page.keyboard.press('PageDown');
	await expect(spoken(page)).toContainText('Outcome, then mechanism: A social network.');
	await page.keyboard.press(' ');
	await expect(spoken(page)).toContainText('Outcome: Support from peers.');
	await expect(spoken(page)).toContainText('This is the last step.');
	await page.keyboard.press('b');
	await expect(spoken(page)).toHaveText('The wall is blank.');
	await expect(wall(page).locator('svg text')).toHaveCount(0);
	await page.keyboard.press('ArrowLeft');
	await expect(spoken(page)).toContainText('A social network');
	await wall(page)
		.getByRole('button', { name: 'Next' })
		.click({ position: { x: 200, y: 650 } });
	await expect(spoken(page)).toContainText('Support from peers.');
	await page.keyboard.press('Escape');
	await expect(wall(page)).toHaveCount(0);
	await expect(graph).toBeFocused();
});

test('nothing but the theory is on the wall: no count, no quotation, nobody’s name', async ({
	page
}) => {
	await openExample(page);
	await page.getByRole('application', { name: /^Graph of the theory/ }).focus();
	await page.keyboard.press('F9');
	// The whole graph is too much to read at once: its configurations are told instead.
	await expect(spoken(page)).toContainText('It is collaborative care');
	const names = /\b(?:Dawn|Amanda|Sharon|Keith|Zaheer|Christine)\b/u;
	for (let last = false; !last;) {
		const said = (await wall(page).textContent()) ?? '';
		expect(said).not.toMatch(names);
		expect(said).not.toMatch(/\d|extract|prompt|participant|interview/iu);
		last = said.includes('This is the last step.');
		await page.keyboard.press('ArrowRight');
	}
});

test('an empty project says that there is nothing to show', async ({ page }) => {
	await newProject(page);
	await page.getByRole('button', { name: 'More for the graph' }).click();
	await page.getByRole('menuitem', { name: 'Show on a wall' }).click();
	await expect(page.getByText(/^There is nothing to show on a wall yet\./)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`in ${colorScheme}`, () => {
		test.use({ colorScheme });

		test('axe finds nothing on the wall', async ({ page }) => {
			await openExample(page);
			await line(page, /CMO 5/).click();
			await page.keyboard.press('F9');
			await expect(spoken(page)).toContainText('Coming to activities');
			await page.waitForTimeout(300);
			const { violations } = await (await axeAtRest(page)).analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
		});
	});
