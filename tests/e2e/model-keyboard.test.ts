import { choosing, tabTo, takeEntry, typeAndTake } from './support/keyboard';
import { line, tree } from './support/outline';
import { acceptText, allotment } from './support/passages';
import { newProject } from './support/projects';
import { expect, test } from './support/quiet';

test('in the outline the keyboard alone starts a configuration, fills it and links it', async ({
	page
}) => {
	await newProject(page);
	await tabTo(page, page.getByRole('button', { name: 'New configuration' }).first());
	await page.keyboard.press('Enter');
	await tabTo(page, tree(page));
	await page.keyboard.press('n');
	const add = page.getByRole('dialog', { name: 'Add to CMO 1' });
	await expect(add).toBeVisible();
	for (const words of ['C: Lives alone', 'M: Feels expected', 'O: Comes back']) {
		await tabTo(page, add.getByRole('combobox', { name: /^Add an? / }));
		await typeAndTake(page, words);
	}
	await tabTo(page, add.getByRole('button', { name: 'Done' }));
	await page.keyboard.press('Enter');
	await expect(tree(page)).toBeFocused();

	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('l');
	await expect(page.getByRole('combobox', { name: 'Link to' })).toBeFocused();
	await typeAndTake(page, 'Feels');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(tree(page)).toBeFocused();
	await expect(
		page.getByRole('paragraph').filter({ hasText: /0 links in, 1 link out/ })
	).toBeAttached();
});

test('in the outline the keyboard alone renames, changes roles, moves, takes away and takes back', async ({
	page
}) => {
	await newProject(page);
	await acceptText(page, allotment);
	await tabTo(page, page.getByRole('button', { name: 'New configuration' }).first());
	await page.keyboard.press('Enter');
	await tabTo(page, tree(page));
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('F2');
	await page.keyboard.type('Has nobody at home');
	await page.keyboard.press('Enter');
	await expect(line(page, /Has nobody at home/)).toBeVisible();
	await expect(tree(page)).toBeFocused();

	await page.keyboard.press('Shift+F10');
	await takeEntry(page, 'Change role…');
	const dialog = page.getByRole('dialog');
	await choosing(page, dialog.getByRole('combobox', { name: 'Second role' }), 'M');
	await tabTo(page, dialog.getByRole('button', { name: 'Done' }));
	await page.keyboard.press('Enter');
	await expect(line(page, /context, then mechanism/)).toBeVisible();
	await expect(tree(page)).toBeFocused();

	await page.keyboard.press('Shift+F10');
	await takeEntry(page, 'Move to another configuration…');
	await tabTo(page, dialog.getByRole('combobox', { name: 'In configuration' }));
	await typeAndTake(page, 'CMO 2');
	await expect(tree(page)).toBeFocused();
	await expect(tree(page).getByRole('treeitem').last()).toContainText('Has nobody at home');

	await page.keyboard.press('Delete');
	await expect(line(page, /Has nobody at home/)).toHaveCount(0);
	await expect(tree(page)).toBeFocused();
	await page.keyboard.press('ControlOrMeta+z');
	await expect(line(page, /Has nobody at home/)).toBeVisible();
	await page.keyboard.press('ControlOrMeta+Shift+z');
	await expect(line(page, /Has nobody at home/)).toHaveCount(0);
});

test('in the graph the keyboard alone walks, edits, adds what follows, links and takes away', async ({
	page
}) => {
	await newProject(page);
	await acceptText(page, allotment);
	const graph = page.getByRole('application', { name: /^Graph of the theory/ });
	const said = page.locator('#graph-selected');
	await tabTo(page, graph);
	await page.keyboard.press('ArrowRight');
	await expect(said).toContainText('in CMO 1');
	await page.keyboard.press('Enter');
	await page.getByRole('textbox', { name: 'Label' }).waitFor();
	await page.keyboard.type('Nobody at home');
	await page.keyboard.press('Enter');
	await expect(said).toContainText('Nobody at home');
	await expect(graph).toBeFocused();

	await page.keyboard.press('Insert');
	const asking = page.getByRole('dialog', { name: 'Add to the graph' });
	await expect(asking.getByRole('combobox', { name: 'Words' })).toBeFocused();
	await typeAndTake(page, 'Somebody notices');
	await expect(said).toContainText('Somebody notices');
	await expect(graph).toBeFocused();
	await expect(said).toContainText('1 link in');

	await page.keyboard.press('ControlOrMeta+l');
	await expect(page.getByRole('combobox', { name: 'Link to' })).toBeFocused();
	await typeAndTake(page, 'They come back');
	await expect(graph).toBeFocused();
	await expect(said).toContainText('1 link out');

	await page.keyboard.press('Shift+F10');
	await takeEntry(page, 'Focus on this element');
	await expect(page.getByText(/^Within 1 link of/)).toBeVisible();
	await tabTo(page, graph);
	await page.keyboard.press('Delete');
	await expect(line(page, /Somebody notices/)).toHaveCount(0);
	await expect(graph).toBeFocused();
	await page.keyboard.press('ControlOrMeta+z');
	await expect(line(page, /Somebody notices/)).toBeVisible();
});
