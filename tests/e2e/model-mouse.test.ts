import type { Page } from '@playwright/test';
import { choose, line, tree, unfold } from './support/outline';
import { acceptText, allotment } from './support/passages';
import { newProject } from './support/projects';
import { expect, test } from './support/quiet';
import { canvas, cardOf, handleOf } from './tasks/mouse-hands';

/** Draws a link from one card and lets it go on another. */
async function dropOn(page: Page, from: RegExp, to: RegExp): Promise<void> {
	const goal = await cardOf(page, to);
	const start = await handleOf(page, from);
	await page.mouse.move(start.x, start.y);
	await page.mouse.down();
	await page.mouse.move(start.x + 20, start.y + 40, { steps: 4 });
	await page.mouse.move(goal.x, goal.y, { steps: 6 });
	await page.mouse.up();
}

test('elements are created on the canvas, linked by dragging and unlinked again', async ({
	page
}) => {
	await newProject(page);
	const box = await canvas(page).boundingBox();
	if (!box) throw new Error('no canvas');
	const middle = { x: box.width / 2, y: box.height / 2 };
	await canvas(page).dblclick({ position: middle });
	const asking = page.getByRole('dialog', { name: 'Add to the graph' });
	await asking.getByRole('radio', { name: 'context' }).check();
	await asking.getByRole('combobox', { name: 'Words' }).fill('Lives alone');
	await page.keyboard.press('Enter');
	await expect(page.getByText('1 element · 1 configuration')).toBeVisible();

	const below = { x: middle.x, y: middle.y + 150 };
	await canvas(page).dblclick({ position: below });
	await asking.getByRole('radio', { name: 'mechanism' }).check();
	await asking.getByRole('combobox', { name: 'Words' }).fill('Feels expected');
	await page.keyboard.press('Enter');
	await expect(page.getByText('2 elements · 1 configuration')).toBeVisible();

	await canvas(page).click({ position: middle });
	await expect(page.getByRole('button', { name: 'Label: Lives alone. Edit' })).toBeVisible();
	const from = await handleOf(page, /Lives alone/);
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(from.x + 10, from.y + 60, { steps: 5 });
	await page.mouse.move(box.x + below.x, box.y + below.y, { steps: 5 });
	await page.mouse.up();
	await page.getByRole('tab', { name: 'Links' }).click();
	const unlink = page.getByRole('button', { name: /^Remove the link to/ });
	await expect(unlink).toHaveCount(1);
	await unlink.click();
	await expect(
		page.getByRole('button', { name: /^Remove the link to .* \(implied\)/ })
	).toHaveCount(0);
});

test('the handle of an outcome asks what it becomes; a connector dropped on a card of another configuration asks its role there, on one that is linked already it offers a second link', async ({
	page
}) => {
	await newProject(page);
	await canvas(page).focus();
	for (const [keys, words] of [
		['ControlOrMeta+Enter', 'Lives alone'],
		['ControlOrMeta+ArrowRight', 'Feels expected'],
		['ControlOrMeta+ArrowRight', 'Comes back'],
		['ControlOrMeta+ArrowRight', 'Makes friends']
	] as const) {
		await page.keyboard.press(keys);
		await page.keyboard.type(words);
		await page.keyboard.press('Enter');
	}
	await expect(page.getByText('4 elements · 2 configurations')).toBeVisible();
	await page.keyboard.press('Home');
	const { x, y } = await handleOf(page, /Makes friends/);
	await page.mouse.click(x, y);
	const becoming = page.getByRole('combobox', { name: '“Makes friends”' });
	await expect(becoming).toHaveValue('M');
	await page.keyboard.press('Escape');
	await expect(becoming).toBeHidden();

	await dropOn(page, /Lives alone/, /Makes friends/);
	const joining = page.getByRole('dialog', { name: 'Link to Makes friends' });
	await joining.getByRole('radio', { name: 'outcome' }).check();
	await joining.getByRole('button', { name: 'Add and link' }).click();
	await expect(line(page, /Makes friends/)).toHaveCount(2);

	await dropOn(page, /Lives alone/, /Feels expected/);
	await expect(page.getByText(/^They are linked already in CMO 1\./)).toBeVisible();
	await page.getByRole('button', { name: 'Link again…' }).click();
	const linking = page.getByRole('dialog', { name: 'Link' });
	await linking.getByRole('combobox', { name: 'New link' }).selectOption('enables');
	await linking.getByRole('combobox', { name: 'Link to' }).fill('Feels expected');
	await page
		.getByRole('option', { name: /^Feels expected/ })
		.first()
		.click();
	await expect(linking).toBeHidden();
	await expect(page.locator('#graph-selected')).toContainText('3 links out');
});

test('an occurrence is renamed, gets another role and a second one, moves and is taken out', async ({
	page
}) => {
	await newProject(page);
	await acceptText(page, allotment);
	await page.getByRole('button', { name: 'New configuration' }).click();
	await expect(line(page, 'CMO 2')).toBeVisible();
	await unfold(page, 'CMO 1');

	await line(page, /Feel expected/).dblclick();
	await page.getByRole('textbox', { name: 'Label' }).fill('Knows that somebody waits');
	await page.keyboard.press('Enter');
	await expect(line(page, /Knows that somebody waits/)).toBeVisible();

	await choose(page, /Knows that somebody waits/, 'Change role…');
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('combobox', { name: 'Role', exact: true }).selectOption('O');
	await dialog.getByRole('combobox', { name: 'Second role' }).selectOption('M');
	await dialog.getByRole('button', { name: 'Done' }).click();
	await expect(line(page, /outcome, then mechanism/)).toBeVisible();

	await choose(page, /come back/, 'Move to another configuration…');
	await dialog.getByRole('combobox', { name: 'In configuration' }).click();
	await page.getByRole('option', { name: 'CMO 2' }).click();
	await expect(page.getByText('Moved to CMO 2.').last()).toBeVisible();
	await expect(tree(page).getByRole('treeitem').last()).toContainText('They come back');

	await choose(page, /come back/, 'Take out of this configuration');
	await expect(line(page, /come back/)).toHaveCount(0);
	await page.getByLabel('Undo', { exact: true }).click();
	await expect(line(page, /come back/)).toBeVisible();
});

test('two occurrences picked together become joint causes, and a link depends on a context', async ({
	page
}) => {
	await newProject(page);
	await acceptText(page, allotment);
	await unfold(page, 'CMO 1');
	await line(page, /live alone/).click();
	await line(page, /Greeted by name/).click({ modifiers: ['ControlOrMeta'] });
	await choose(page, /Greeted by name/, 'Link to…');
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('as joint causes');
	await dialog.getByRole('combobox', { name: 'Link to' }).click();
	await page.getByRole('option', { name: /come back/ }).click();
	await expect(dialog).toBeHidden();

	await line(page, /come back/).click();
	await page.getByRole('tab', { name: 'Links' }).click();
	await expect(
		page.getByRole('button', { name: /live alone and Greeted by name/ }).first()
	).toBeVisible();

	await line(page, /Feel expected/).click();
	await page.getByRole('button', { name: 'They come back', exact: true }).click();
	await page.getByRole('combobox', { name: 'Depends on' }).click();
	await page.getByRole('option', { name: 'People who live alone' }).click();
	await line(page, /live alone/).click();
	await expect(page.getByRole('button', { name: /^the link from/ })).toBeVisible();
});

test('implied links are told apart until one of them is edited, then all are explicit', async ({
	page
}) => {
	await newProject(page);
	await acceptText(
		page,
		'People with no garden (C) dig a shared plot (I) and trust one another (M). They eat better (O).'
	);
	await expect(page.getByRole('list', { name: 'Legend' })).toContainText('implied');
	await unfold(page, 'CMO 1');
	await line(page, /Trust one another/).click();
	await page.getByRole('tab', { name: 'Links' }).click();
	await expect(page.getByText('(implied)').first()).toBeVisible();
	await page
		.getByRole('combobox', { name: /^Kind of link to They eat better/ })
		.selectOption('enables');
	await expect(page.getByText('(implied)')).toHaveCount(0);
	await page.getByLabel('Undo', { exact: true }).click();
	await expect(page.getByText('(implied)').first()).toBeVisible();
});

test('after the mouse was pressed on a line the keys go on from it', async ({ page }) => {
	await newProject(page);
	await acceptText(page, allotment);
	const entry = page.getByRole('menuitem', { name: 'Delete this configuration' });
	await line(page, 'CMO 1').click({ button: 'right' });
	await expect(entry).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(entry).toBeHidden();
	await expect(tree(page)).toBeFocused();
	await page.keyboard.press('Home');
	await page.keyboard.press('Shift+F10');
	await expect(entry).toBeVisible();
});

test('deleting a configuration from the outline can be taken back from the message', async ({
	page
}) => {
	await newProject(page);
	await acceptText(page, allotment);
	await choose(page, 'CMO 1', 'Delete this configuration');
	await expect(line(page, 'CMO 1')).toHaveCount(0);
	const message = page.getByRole('listitem').filter({ hasText: 'Deleted CMO 1.' });
	await message.getByRole('button', { name: 'Undo' }).click();
	await expect(line(page, 'CMO 1')).toBeVisible();
});
