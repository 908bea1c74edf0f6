import { choosing, tabTo, takeEntry, typeAndTake } from '../support/keyboard';
import { line, tree } from '../support/outline';
import { newProject } from '../support/projects';
import { expect, test } from '../support/quiet';
import { add, dialog, done, goTo, inspect, link, menu, openTab, press } from './outline-hands';
import { doAll, type Way } from './run';
import { written } from './tasks';

test('the same twenty-five tasks are done in outline and inspector by keyboard alone', async ({
	page
}) => {
	await newProject(page);
	await doAll(page, inOutline);
});

const back = 'Comes back every week';

const inOutline: Way = {
	'writes the first context of a new configuration': async (page) => {
		await press(page, page.getByRole('button', { name: 'New configuration' }).first());
		await tabTo(page, tree(page));
		await add(page, 'C: Lives alone');
	},
	'adds a mechanism to it': (page) => add(page, 'M: Feels expected'),
	'adds an outcome that the mechanism leads to': async (page) => {
		await goTo(page, 'CMO 1', 'Feels expected');
		await link(page, 'Comes back');
	},
	'links two as joint causes': async (page) => {
		await goTo(page, 'CMO 1', 'Lives alone');
		await page.keyboard.press('Enter');
		await goTo(page, 'CMO 1', 'Feels expected');
		await page.keyboard.press('Shift+Enter');
		await link(page, 'Comes back');
	},
	'links two a second time, by another kind': async (page) => {
		await goTo(page, 'CMO 1', 'Lives alone');
		await page.keyboard.press('Enter');
		await link(page, 'Feels', 'enables');
	},
	'changes the kind of a link': async (page) => {
		await goTo(page, 'CMO 1', 'Feels expected');
		await openTab(page, 'Links');
		const kind = page.getByRole('combobox', { name: 'Kind of link to Comes back', exact: true });
		await choosing(page, kind, 'triggers');
	},
	'turns a link round': async (page) => {
		await goTo(page, 'CMO 1', 'Lives alone');
		const links = page.getByRole('button', { name: 'Feels expected', exact: true });
		await inspect(page, links.last());
		await page.keyboard.press('Enter');
		await press(page, page.getByRole('button', { name: 'More acts' }));
		await takeEntry(page, 'Turn it round');
	},
	'takes a link out': (page) =>
		press(page, page.getByRole('button', { name: 'Remove the link to Lives alone' })),
	'lets a link depend on a context': async (page) => {
		await goTo(page, 'CMO 1', 'Feels expected');
		await inspect(page, page.getByRole('button', { name: 'Comes back', exact: true }));
		await page.keyboard.press('Enter');
		await tabTo(page, page.getByRole('combobox', { name: 'Depends on' }));
		await typeAndTake(page, 'Lives');
	},
	'renames an element': async (page) => {
		await goTo(page, 'CMO 1', 'Comes back');
		await page.keyboard.press('F2');
		await expect(page.getByRole('textbox', { name: 'Label' })).toBeFocused();
		await page.keyboard.type(back);
		await page.keyboard.press('Enter');
		await expect(tree(page)).toBeFocused();
	},
	'gives an occurrence a second role': async (page) => {
		await menu(page, 'Change role…');
		await choosing(page, dialog(page).getByRole('combobox', { name: 'Second role' }), 'M');
		await done(page);
	},
	'gives a configuration a nickname': async (page) => {
		await goTo(page, 'CMO 1');
		await page.keyboard.press('F2');
		await expect(page.getByRole('textbox', { name: /^Nickname/ })).toBeFocused();
		await page.keyboard.type('Company');
		await page.keyboard.press('Enter');
		await expect(tree(page)).toBeFocused();
	},
	'edits the sentence of a configuration': async (page) => {
		await inspect(page, page.getByRole('button', { name: 'Edit the sentence' }));
		await page.keyboard.press('Enter');
		await expect(page.getByRole('textbox', { name: /^If-then-because/ })).toBeFocused();
		await page.keyboard.type(written);
		await page.keyboard.press('ControlOrMeta+Enter');
	},
	'lets an outcome become a mechanism in a new configuration': async (page) => {
		await goTo(page, 'CMO 1', back);
		await menu(page, 'Becomes a mechanism in a new configuration');
		await expect(line(page, 'CMO 2')).toBeVisible();
	},
	'lets an outcome become a context in a new configuration': async (page) => {
		await goTo(page, 'CMO 1', back);
		await menu(page, 'Becomes a context in a new configuration');
		await expect(line(page, 'CMO 3')).toBeVisible();
	},
	'adds an element that is there already': async (page) => {
		await goTo(page, 'CMO 2');
		await add(page, 'Lives alone');
	},
	'changes a role': async (page) => {
		await goTo(page, 'CMO 2', 'Lives alone');
		await menu(page, 'Change role…');
		await choosing(page, dialog(page).getByRole('combobox', { name: 'Role', exact: true }), 'I');
		await done(page);
	},
	'moves an occurrence to another configuration': async (page) => {
		await menu(page, 'Move to another configuration…');
		await tabTo(page, dialog(page).getByRole('combobox', { name: 'In configuration' }));
		await typeAndTake(page, 'CMO 3');
		await expect(tree(page)).toBeFocused();
	},
	'takes an occurrence out': async (page) => {
		await goTo(page, 'CMO 1', 'Feels expected');
		await page.keyboard.press('Delete');
	},
	'puts an element that is in no configuration into one': async (page) => {
		const unplaced = page.getByRole('region', { name: 'In no configuration' });
		await tabTo(page, unplaced.getByRole('button', { name: 'Feels expected' }));
		await menu(page, 'Put into a configuration…');
		await tabTo(page, dialog(page).getByRole('radio', { name: 'context' }));
		await page.keyboard.press('ArrowRight');
		await tabTo(page, dialog(page).getByRole('combobox', { name: 'Into' }));
		await typeAndTake(page, 'CMO 2');
		await expect(dialog(page)).toBeHidden();
	},
	'borrows the contexts of another configuration': async (page) => {
		await goTo(page, 'CMO 2');
		await openTab(page, 'Details');
		await choosing(page, page.getByRole('combobox', { name: 'Contexts' }), 'c');
	},
	'deletes a configuration': async (page) => {
		await goTo(page, 'CMO 3');
		await page.keyboard.press('Delete');
	},
	'takes several away at once': async (page) => {
		await expect(line(page, 'CMO 3')).toHaveCount(0);
		await goTo(page, 'CMO 2', back);
		await page.keyboard.press('Enter');
		await goTo(page, 'CMO 2', 'Feels expected');
		await page.keyboard.press('Shift+Enter');
		await page.keyboard.press('Delete');
	},
	'takes the last change back': (page) => page.keyboard.press('ControlOrMeta+z'),
	'does it again': (page) => page.keyboard.press('ControlOrMeta+Shift+z')
};
