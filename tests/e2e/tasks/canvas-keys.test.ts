import { choosing, tabTo, typeAndTake } from '../support/keyboard';
import { newProject } from '../support/projects';
import { expect, test } from '../support/quiet';
import {
	answer,
	command,
	dialog,
	done,
	find,
	goTo,
	goToLink,
	graph,
	menu,
	stands
} from './canvas-hands';
import { doAll, type Way } from './run';
import { written } from './tasks';

test('the same twenty-five tasks are done on the canvas by keyboard alone', async ({ page }) => {
	await newProject(page);
	await tabTo(page, graph(page));
	await doAll(page, byKeys);
});

const back = 'Comes back every week';

const byKeys: Way = {
	'writes the first context of a new configuration': async (page) => {
		await page.keyboard.press('Insert');
		await answer(page, 'Lives alone');
	},
	'adds a mechanism to it': async (page) => {
		await page.keyboard.press('Escape');
		await expect(page.locator('#graph-selected')).toHaveText('');
		await page.keyboard.press('Insert');
		await answer(page, 'Feels expected', 1);
	},
	'adds an outcome that the mechanism leads to': async (page) => {
		await page.keyboard.press('ControlOrMeta+ArrowRight');
		await answer(page, 'Comes back');
	},
	'links two as joint causes': async (page) => {
		await command(page, 'Tidy');
		await goTo(page, 'Lives alone', 'CMO 1');
		await page.keyboard.press('Shift+ArrowRight');
		await stands(page, 'Feels expected');
		await page.keyboard.press('ControlOrMeta+l');
		await expect(dialog(page)).toContainText('as joint causes');
		await typeAndTake(page, 'Comes');
		await expect(dialog(page)).toBeHidden();
	},
	'links two a second time, by another kind': async (page) => {
		await goTo(page, 'Lives alone', 'CMO 1');
		await page.keyboard.press('ControlOrMeta+l');
		const kind = dialog(page).getByRole('combobox', { name: 'New link' });
		await tabTo(page, kind, 'Shift+Tab');
		await page.keyboard.type('enables');
		await expect(kind).toHaveValue('enables');
		await tabTo(page, dialog(page).getByRole('combobox', { name: 'Link to' }));
		await typeAndTake(page, 'Feels');
		await expect(dialog(page)).toBeHidden();
	},
	'changes the kind of a link': async (page) => {
		await goTo(page, 'Feels expected', 'CMO 1');
		await goToLink(page, 'Comes back', 'Feels expected leads to Comes back');
		await menu(page, 'Kind of link…');
		const kind = dialog(page).getByRole('combobox', { name: 'Kind of link to Comes back' });
		await choosing(page, kind, 'triggers');
		await expect(kind).toHaveValue('triggers');
		await done(page);
	},
	'turns a link round': async (page) => {
		await goTo(page, 'Lives alone', 'CMO 1');
		await goToLink(page, 'Feels expected', 'Lives alone enables Feels expected');
		await menu(page, 'Turn it round');
	},
	'takes a link out': async (page) => {
		await stands(page, 'Feels expected enables Lives alone');
		await page.keyboard.press('Delete');
	},
	'lets a link depend on a context': async (page) => {
		await goTo(page, 'Feels expected', 'CMO 1');
		await goToLink(page, 'Comes back', 'Feels expected triggers Comes back');
		await menu(page, 'Depends on…');
		await expect(dialog(page).getByRole('combobox', { name: 'Depends on' })).toBeFocused();
		await typeAndTake(page, 'Lives');
		await expect(dialog(page)).toBeHidden();
	},
	'renames an element': async (page) => {
		await find(page, 'Comes back');
		await page.keyboard.press('F2');
		await expect(page.getByRole('textbox', { name: 'Label' })).toBeFocused();
		await page.keyboard.type(back);
		await page.keyboard.press('Enter');
		await stands(page, back);
	},
	'gives an occurrence a second role': async (page) => {
		await goTo(page, back, 'CMO 1');
		await menu(page, 'Change role…');
		await choosing(page, dialog(page).getByRole('combobox', { name: 'Second role' }), 'M');
		await done(page);
	},
	'gives a configuration a nickname': async (page) => {
		await find(page, 'CMO 1');
		await menu(page, 'Edit the words…');
		await expect(dialog(page).getByRole('textbox', { name: 'Nickname' })).toBeFocused();
		await page.keyboard.type('Company');
		await page.keyboard.press('Enter');
		await stands(page, 'CMO 1 Company');
	},
	'edits the sentence of a configuration': async (page) => {
		await menu(page, 'Edit the sentence…');
		await expect(dialog(page).getByRole('textbox', { name: 'Sentence' })).toBeFocused();
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.type(written);
		await tabTo(page, dialog(page).getByRole('button', { name: 'Keep these words' }));
		await page.keyboard.press('Enter');
		await stands(page, 'CMO 1 Company');
	},
	'lets an outcome become a mechanism in a new configuration': async (page) => {
		await find(page, back);
		await command(page, 'Becomes a mechanism');
		await stands(page, 'CMO 2');
	},
	'lets an outcome become a context in a new configuration': async (page) => {
		await find(page, back);
		await menu(page, 'Becomes a context in a new configuration');
		await stands(page, 'CMO 3');
	},
	'adds an element that is there already': async (page) => {
		await find(page, 'CMO 2');
		await menu(page, 'Add to this configuration…');
		await tabTo(page, dialog(page).getByRole('combobox', { name: 'Add a context' }));
		await typeAndTake(page, 'Lives alone');
		await done(page);
	},
	'changes a role': async (page) => {
		await goTo(page, 'Lives alone', 'CMO 2');
		await menu(page, 'Change role…');
		await choosing(page, dialog(page).getByRole('combobox', { name: 'Role', exact: true }), 'I');
		await done(page);
	},
	'moves an occurrence to another configuration': async (page) => {
		await stands(page, 'Lives alone, intervention in CMO 2');
		await menu(page, 'Move to another configuration…');
		await expect(dialog(page).getByRole('combobox', { name: 'In configuration' })).toBeFocused();
		await typeAndTake(page, 'CMO 3');
		await stands(page, 'in CMO 3');
	},
	'takes an occurrence out': async (page) => {
		await goTo(page, 'Feels expected', 'CMO 1');
		await page.keyboard.press('Delete');
	},
	'puts an element that is in no configuration into one': async (page) => {
		await find(page, 'Feels expected');
		await menu(page, 'Put into a configuration…');
		await tabTo(page, dialog(page).getByRole('radio', { name: 'context' }));
		await page.keyboard.press('ArrowRight');
		await tabTo(page, dialog(page).getByRole('combobox', { name: 'Into' }));
		await typeAndTake(page, 'CMO 2');
		await stands(page, 'Feels expected, mechanism in CMO 2');
	},
	'borrows the contexts of another configuration': async (page) => {
		await find(page, 'CMO 2');
		await menu(page, 'Take contexts from…');
		await choosing(page, dialog(page).getByRole('combobox', { name: 'Contexts' }), 'c');
		await done(page);
	},
	'deletes a configuration': async (page) => {
		await find(page, 'CMO 3');
		await page.keyboard.press('Delete');
	},
	'takes several away at once': async (page) => {
		await find(page, 'CMO 2');
		await menu(page, 'Show only CMO 2');
		await expect(graph(page)).toHaveAccessibleName(/, 2 cards/);
		await stands(page, 'CMO 2');
		await page.keyboard.press('ControlOrMeta+a');
		await stands(page, 'in CMO 2;');
		await page.keyboard.press('Delete');
	},
	'takes the last change back': (page) => page.keyboard.press('ControlOrMeta+z'),
	'does it again': (page) => page.keyboard.press('ControlOrMeta+Shift+z')
};
