import type { Page } from '@playwright/test';
import { axeAtRest } from './support/axe-at-rest';
import { takeEntry } from './support/keyboard';
import { goTo, newProject } from './support/projects';
import { expect, test } from './support/quiet';

const table = (page: Page) => page.getByRole('dialog', { name: 'Cases and people' });
const cell = (page: Page, name: string) =>
	table(page).getByRole('gridcell', { name, exact: true }).first();

async function problems(page: Page): Promise<string[]> {
	const { violations } = await (await axeAtRest(page)).include('[role="dialog"]').analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${id}: ${target.join(' ')}`)
	);
}

async function openTable(page: Page): Promise<void> {
	await expect(page.getByRole('main', { name: 'Evidence' })).toBeVisible();
	await page.keyboard.press('ControlOrMeta+k');
	const field = page.getByRole('combobox', { name: 'Find or do anything' });
	await expect(field).toBeFocused();
	await page.keyboard.type('cases and people');
	await expect(page.getByRole('option', { name: /Cases and people/ })).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(table(page)).toBeVisible();
	await table(page).getByRole('tab', { name: 'People' }).click();
}

/** Says what an attribute is called and what it holds, by keys. */
async function newAttribute(page: Page, name: string, holds: string, list?: string) {
	await table(page).getByRole('button', { name: 'Attributes' }).focus();
	await page.keyboard.press('Enter');
	await takeEntry(page, 'New attribute…');
	const form = table(page).getByRole('form', { name: 'New attribute' });
	await expect(form.getByLabel('Name of the attribute')).toBeFocused();
	await page.keyboard.type(name);
	await form.getByLabel('Holds').selectOption(holds);
	if (list !== undefined) await form.getByLabel('The list').fill(list);
	await form.getByLabel('Name of the attribute').press('Enter');
	await expect(form).toBeHidden();
	await expect(table(page).getByRole('columnheader', { name })).toBeVisible();
}

/** Adds somebody and writes the row with the keys of a spreadsheet. */
async function addPerson(page: Page, name: string, age: string): Promise<void> {
	await table(page).getByRole('button', { name: 'Add a person' }).focus();
	await page.keyboard.press('Enter');
	const writing = table(page).getByRole('textbox', { name: /^Name of/ });
	await expect(writing).toBeFocused();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type(name);
	await page.keyboard.press('Tab');
	await expect(table(page).getByRole('rowheader', { name, exact: true })).toBeVisible();
	const row = table(page).getByRole('row', { name: new RegExp(`^${name}`) });
	for (let steps = 0; steps < 6; steps += 1) {
		const at = await page.evaluate(() => document.activeElement?.getAttribute('data-cell'));
		if (at?.endsWith('Age') === true) break;
		await page.keyboard.press('ArrowRight');
	}
	await page.keyboard.type(age);
	await page.keyboard.press('Enter');
	await expect(row.getByRole('gridcell', { name: age, exact: true })).toBeVisible();
}

test('people get attributes with types, are written in by keys, brought up to date from a table, and are there after a reload', async ({
	page
}) => {
	await newProject(page);
	await goTo(page, 'Evidence');
	await openTable(page);
	await expect(table(page)).toContainText('Nobody yet.');
	await newAttributeOfSomebody(page);
	await addPerson(page, 'Keith', '47');
	expect(await problems(page)).toEqual([]);

	await table(page).getByRole('button', { name: 'From a table…' }).click();
	await expect(table(page).getByRole('button', { name: 'Choose a file…' })).toBeVisible();
	await table(page)
		.getByLabel('Table of people')
		.setInputFiles({
			name: 'people.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from(
				'Name,Age,Site,Groups\nDawn,62,South,Clients\nAmanda,old,North,\nIris,39,North,Staff\n'
			)
		});
	await expect(table(page)).toContainText(
		'people.csv: 1 new, 1 changed, 0 the same, 1 that cannot'
	);
	await expect(table(page)).toContainText('“old” is no number');
	expect(await problems(page)).toEqual([]);
	await table(page).getByRole('button', { name: 'Take in 2 rows' }).click();
	await expect(cell(page, '62')).toBeVisible();
	await expect(cell(page, 'Staff')).toBeVisible();
	await expect(cell(page, '47')).toBeVisible();

	await page.keyboard.press('Escape');
	await expect(table(page)).toBeHidden();
	await page.reload();
	await openTable(page);
	for (const said of ['62', 'South', '47', '39', 'Staff'])
		await expect(cell(page, said)).toBeVisible();
	await expect(table(page).getByRole('rowheader')).toHaveCount(3);
});

/** The first person, and what is told of everybody. */
async function newAttributeOfSomebody(page: Page): Promise<void> {
	await table(page).getByRole('button', { name: 'Add a person' }).focus();
	await page.keyboard.press('Enter');
	await expect(table(page).getByRole('textbox', { name: /^Name of/ })).toBeFocused();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('Dawn');
	await page.keyboard.press('Enter');
	await expect(table(page).getByRole('rowheader', { name: 'Dawn', exact: true })).toBeVisible();
	await newAttribute(page, 'Age', 'number');
	await newAttribute(page, 'Site', 'one of a list', 'North; South');
}
