import { choose, line } from '../support/outline';
import { newProject } from '../support/projects';
import { expect, test } from '../support/quiet';
import {
	act,
	answer,
	canvas,
	cardOf,
	dialog,
	done,
	dragIntoTheOpen,
	inspector,
	pick,
	spot,
	write
} from './mouse-hands';
import { doAll, type Way } from './run';
import { written } from './tasks';

test('twenty-five tasks are done by mouse', async ({ page }) => {
	await newProject(page);
	await doAll(page, byMouse);
});

const outcome = /outcome, then mechanism.*Comes back/;

const byMouse: Way = {
	'writes the first context of a new configuration': async (page) => {
		await canvas(page).dblclick({ position: await spot(page, 0) });
		await answer(page, 'context', 'Lives alone');
	},
	'adds a mechanism to it': async (page) => {
		await expect(page.getByText('1 element · 1 configuration')).toBeVisible();
		await canvas(page).dblclick({ position: await spot(page, 1) });
		await answer(page, 'mechanism', 'Feels expected');
	},
	'adds an outcome that the mechanism leads to': async (page) => {
		await expect(page.getByText('2 elements · 1 configuration')).toBeVisible();
		await dragIntoTheOpen(page, /Feels expected/);
		await answer(page, 'outcome', 'Comes back');
	},
	'links two as joint causes': async (page) => {
		await expect(page.getByText('3 elements · 1 configuration')).toBeVisible();
		await page.getByRole('button', { name: 'More for the graph' }).click();
		await page.getByRole('menuitem', { name: 'Fit everything in view' }).click();
		const [cause, other] = [
			await cardOf(page, /Lives alone/),
			await cardOf(page, /Feels expected/)
		];
		await page.mouse.click(cause.x, cause.y);
		await page.keyboard.down('Shift');
		await page.mouse.click(other.x, other.y);
		await page.keyboard.up('Shift');
		await page.mouse.click(cause.x, cause.y, { button: 'right' });
		await page.getByRole('menuitem', { name: 'Link to…' }).click();
		await expect(dialog(page)).toContainText('as joint causes');
		await pick(page, dialog(page).getByRole('combobox', { name: 'Link to' }), '', 'Comes back');
	},
	'links two a second time, by another kind': async (page) => {
		await line(page, /Lives alone/).click();
		await page.getByRole('tab', { name: 'Links' }).click();
		await page.getByRole('combobox', { name: 'New link' }).selectOption('enables');
		await pick(
			page,
			page.getByRole('combobox', { name: 'Link to', exact: true }),
			'',
			'Feels expected'
		);
	},
	'changes the kind of a link': async (page) => {
		await line(page, /Feels expected/).click();
		await page
			.getByRole('combobox', { name: 'Kind of link to Comes back', exact: true })
			.selectOption('triggers');
	},
	'turns a link round': async (page) => {
		await line(page, /Lives alone/).click();
		const links = inspector(page).getByRole('button', { name: 'Feels expected', exact: true });
		await expect(links).toHaveCount(2);
		await links.last().click();
		await expect(inspector(page)).toContainText('Lives alone enables Feels expected');
		await act(page, 'Turn it round');
	},
	'takes a link out': (page) =>
		page.getByRole('button', { name: 'Remove the link to Lives alone' }).click(),
	'lets a link depend on a context': async (page) => {
		await line(page, /Feels expected/).click();
		await inspector(page).getByRole('button', { name: 'Comes back', exact: true }).click();
		await pick(page, page.getByRole('combobox', { name: 'Depends on' }), '', 'Lives alone');
	},
	'renames an element': async (page) => {
		await line(page, /Comes back/).dblclick();
		await write(page, 'Label', 'Comes back every week');
	},
	'gives an occurrence a second role': async (page) => {
		await choose(page, /Comes back/, 'Change role…');
		await dialog(page).getByRole('combobox', { name: 'Second role' }).selectOption('M');
		await done(page);
	},
	'gives a configuration a nickname': async (page) => {
		await line(page, 'CMO 1').click();
		await page.getByRole('button', { name: /^Nickname/ }).click();
		await write(page, /^Nickname/, 'Company');
	},
	'edits the sentence of a configuration': async (page) => {
		await line(page, 'CMO 1').click();
		await page.getByRole('button', { name: 'Edit the sentence' }).click();
		await write(page, /^If-then-because sentence/, written);
	},
	'lets an outcome become a mechanism in a new configuration': (page) =>
		choose(page, outcome, 'Becomes a mechanism in a new configuration'),
	'lets an outcome become a context in a new configuration': (page) =>
		choose(page, outcome, 'Becomes a context in a new configuration'),
	'adds an element that is there already': async (page) => {
		await line(page, 'CMO 2').click();
		await pick(page, page.getByRole('combobox', { name: 'Add a context' }), 'Lives', 'Lives alone');
	},
	'changes a role': async (page) => {
		await expect(line(page, /Lives alone/)).toHaveCount(2);
		await line(page, /Lives alone/)
			.last()
			.click({ button: 'right' });
		await page.getByRole('menuitem', { name: 'Change role…' }).click();
		await dialog(page).getByRole('combobox', { name: 'Role', exact: true }).selectOption('I');
		await done(page);
	},
	'moves an occurrence to another configuration': async (page) => {
		await choose(page, /intervention.*Lives alone/, 'Move to another configuration…');
		await pick(page, dialog(page).getByRole('combobox', { name: 'In configuration' }), '', 'CMO 3');
	},
	'takes an occurrence out': (page) =>
		choose(page, /Feels expected/, 'Take out of this configuration'),
	'puts an element that is in no configuration into one': async (page) => {
		const unplaced = page.getByRole('region', { name: 'In no configuration' });
		await unplaced.getByRole('button', { name: 'Feels expected' }).click({ button: 'right' });
		await page.getByRole('menuitem', { name: 'Put into a configuration…' }).click();
		await dialog(page).getByRole('radio', { name: 'mechanism' }).check();
		await pick(page, dialog(page).getByRole('combobox', { name: 'Into' }), '', 'CMO 2');
	},
	'borrows the contexts of another configuration': async (page) => {
		await line(page, 'CMO 2').click();
		await page.getByRole('tab', { name: 'Details' }).click();
		await page
			.getByRole('combobox', { name: 'Contexts' })
			.selectOption('contexts as in CMO 1 (Company)');
	},
	'deletes a configuration': (page) => choose(page, 'CMO 3', 'Delete this configuration'),
	'takes several away at once': async (page) => {
		await expect(line(page, 'CMO 3')).toHaveCount(0);
		await line(page, /Comes back/)
			.last()
			.click();
		await line(page, /Feels expected/).click({ modifiers: ['ControlOrMeta'] });
		await choose(page, /Feels expected/, 'Take away what is selected');
	},
	'takes the last change back': (page) => page.getByLabel('Undo', { exact: true }).click(),
	'does it again': (page) => page.getByLabel('Redo', { exact: true }).click()
};
