import type { Page } from '@playwright/test';
import { axeAtRest } from './support/axe-at-rest';
import { choose, line, unfold } from './support/outline';
import { openPasting, sewingClub } from './support/passages';
import { goTo, newProject, openExample } from './support/projects';
import { expect, test } from './support/quiet';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds, each with where it stands. */
async function findings(page: Page, where: string): Promise<string[]> {
	await page.waitForTimeout(400);
	const { violations } = await (await axeAtRest(page)).withTags(rules).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(
			({ target, failureSummary }) => `${where}: ${id} ${target.join(' ')} ${failureSummary ?? ''}`
		)
	);
}

async function everyRoom(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const room of ['Evidence', 'Check', 'Versions', 'Trail', 'Model'] as const) {
		await goTo(page, room);
		found.push(...(await findings(page, room)));
	}
	return found;
}

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`in ${colorScheme}`, () => {
		test.use({ colorScheme });

		test('axe finds nothing in the rooms of an empty project', async ({ page }) => {
			await page.goto('/');
			await expect(page.getByRole('button', { name: 'New project' })).toBeVisible();
			const found = await findings(page, 'Projects');
			await newProject(page);
			found.push(...(await everyRoom(page)));
			await page.getByRole('link', { name: 'All projects' }).click();
			await expect(page.locator('[data-project]')).toBeVisible();
			found.push(...(await findings(page, 'Projects, one there')));
			expect(found).toEqual([]);
		});

		test('axe finds nothing in the rooms of the worked example', async ({ page }) => {
			await openExample(page);
			const found = await everyRoom(page);
			await page.getByRole('radio', { name: 'Configurations' }).check();
			await unfold(page, /CMO 5/);
			for (const tab of ['Occurrences', 'Evidence', 'Details', 'Checks']) {
				await line(page, /CMO 5/).click();
				await page.getByRole('tab', { name: tab }).click();
				found.push(...(await findings(page, `configuration, ${tab}`)));
			}
			for (const tab of ['Evidence', 'Links', 'Details', 'Checks']) {
				await line(page, /A social network/)
					.first()
					.click();
				await page.getByRole('tab', { name: tab }).click();
				found.push(...(await findings(page, `occurrence, ${tab}`)));
			}
			expect(found).toEqual([]);
		});

		test('axe finds nothing in the dialogs and menus of the Model room', async ({ page }) => {
			await newProject(page);
			const found: string[] = [];
			await openPasting(page);
			found.push(...(await findings(page, 'paste')));
			await page.getByRole('textbox', { name: 'Text' }).fill(sewingClub);
			await page.getByRole('button', { name: 'Read it' }).click();
			await expect(page.getByRole('listbox', { name: 'Passages' })).toBeVisible();
			found.push(...(await findings(page, 'look over')));
			await page.getByRole('button', { name: /^Accept/ }).click();
			await unfold(page, 'CMO 1');
			for (const act of ['Link to…', 'Edit the words…', 'Change role…', 'Move to another']) {
				await choose(page, /feel at home/, act);
				await expect(page.getByRole('dialog')).toBeVisible();
				found.push(...(await findings(page, act)));
				await page.keyboard.press('Escape');
				await expect(page.getByRole('dialog')).toBeHidden();
			}
			await page.getByRole('button', { name: 'More for the graph' }).click();
			found.push(...(await findings(page, 'menu')));
			await page.getByRole('menuitem', { name: 'Save a figure…' }).click();
			found.push(...(await findings(page, 'figure')));
			await page.keyboard.press('Escape');
			await page.getByRole('button', { name: 'Trace a chain' }).click();
			found.push(...(await findings(page, 'trace')));
			expect(found).toEqual([]);
		});
	});
}
