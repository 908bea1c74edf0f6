import { expect, test as base } from '@playwright/test';
import { Desk } from '../trials/desk';
import { keepDraft, killWhileEditing, killWhileOpening, killWhileTyping } from '../trials/kills';
import { writeLargeFile } from '../trials/large-file';

/** A desk whose browser can be killed. */
const test = base.extend<{ desk: Desk }>({
	desk: async ({ baseURL }, use, info) => {
		const file = await writeLargeFile(info.outputPath('large.retroduce'), 2000);
		const desk = new Desk(info.outputPath('profile'), baseURL ?? '', file);
		await desk.start();
		await use(desk);
		await desk.kill();
	}
});

test('[S2] a browser killed while a project is edited has lost nothing that was shown as done', async ({
	desk
}) => {
	await desk.createProject();
	for (const after of [400, 900]) {
		expect(await killWhileEditing(desk, after)).toBeGreaterThan(0);
		await desk.start();
		expect(await desk.faults()).toEqual([]);
	}
	await desk.openProject();
	const tree = desk.page.getByRole('tree', { name: 'Configurations' });
	await tree.focus();
	await desk.page.keyboard.press('End');
	// What was done again last was followed only by other configurations.
	const last = desk.acknowledged.findLast(({ again }) => again === 'redo');
	await expect(tree).toContainText(last?.shown.trim() ?? '');
});

test('[S9] a browser killed while a project file is opened holds all of it or nothing', async ({
	desk
}) => {
	await desk.createProject();
	await desk.page.goto(`${desk.address}/#/`);
	for (const after of [100, 300, 600]) {
		await killWhileOpening(desk, after);
		await desk.start();
		expect(await desk.faults()).toEqual([]);
	}
});

test('[W12] what was typed when the browser was killed is offered, and goes where it belongs', async ({
	desk
}) => {
	await desk.createProject();
	await killWhileEditing(desk, 50);
	await desk.start();
	expect(await desk.faults()).toEqual([]);
	await killWhileTyping(desk, 'typed before the end', 400);
	await desk.start();
	await keepDraft(desk, 'typed before the end');
	await expect(desk.page.getByText('Not finished when the app last closed')).toHaveCount(0);
	await desk.kill();
	await desk.start();
	expect(await desk.faults()).toEqual([]);
});

base(
	'[W11] what is typed is stored when the page is reloaded in the middle of it',
	async ({ page }) => {
		await page.goto('/');
		await page.getByRole('button', { name: 'New project' }).click();
		await page.getByLabel('Name', { exact: true }).fill('Reloaded');
		await page.getByRole('button', { name: 'Create project' }).click();
		await page.getByRole('button', { name: 'New configuration' }).first().click();
		const tree = page.getByRole('tree', { name: 'Configurations' });
		await expect(tree.getByRole('treeitem', { selected: true })).toBeVisible();
		await tree.focus();
		await page.keyboard.press('F2');
		await page.getByRole('textbox', { name: /^Nickname of/ }).waitFor();
		await page.keyboard.insertText('typed and reloaded');
		await page.reload();
		await expect(page.getByText(/Not finished.*“typed and reloaded”/)).toBeVisible();
	}
);
