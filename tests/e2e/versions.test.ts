import type { Locator, Page } from '@playwright/test';
import { axeAtRest } from './support/axe-at-rest';
import { takeEntry, tabTo } from './support/keyboard';
import { choose, line, unfold } from './support/outline';
import { goTo, openExample } from './support/projects';
import { expect, test } from './support/quiet';

const modified = 'Person-centred help without stigma';

const button = (page: Page, name: string | RegExp): Locator =>
	page.getByRole('button', { name, exact: true });

const tab = (page: Page, name: string): Locator => page.getByRole('tab', { name });

async function problems(page: Page): Promise<string[]> {
	const { violations } = await (await axeAtRest(page)).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${id}: ${target.join(' ')}`)
	);
}

/** Freezes the modified theory with the keyboard alone. */
async function freeze(page: Page, name: string, reason: string): Promise<void> {
	await tabTo(page, button(page, `Freeze a version of ${modified}…`));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
	await page.keyboard.type(name);
	await page.keyboard.press('Tab');
	await page.keyboard.type(reason);
	await tabTo(page, button(page, 'Freeze this version'));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(button(page, `${name}: compare with the one before`)).toBeVisible();
}

test('a theory is frozen, edited, frozen and compared: just the edit stands there, and a reason is recorded for it', async ({
	page
}) => {
	await openExample(page);
	await goTo(page, 'Versions');
	await freeze(page, 'Before the edit', 'To see what changes.');

	await goTo(page, 'Model');
	await unfold(page, /CMO 4/);
	await choose(page, /A better diet/, 'Take out of this configuration');
	await expect(line(page, /A better diet/)).toHaveCount(0);

	await goTo(page, 'Versions');
	await freeze(page, 'After the edit', 'The passage did not bear it.');
	await button(page, 'After the edit: compare with the one before').press('Enter');
	const table = page.getByRole('table');
	await expect(table).toContainText('From “Before the edit” to “After the edit”, 1 configuration.');
	const dropped = table.getByRole('row').filter({ hasText: 'dropped' });
	await expect(dropped).toHaveCount(2);
	await expect(dropped.first()).toContainText('reason not recorded');
	expect(await problems(page)).toEqual([]);

	await dropped
		.first()
		.getByRole('button', { name: /^Record why/ })
		.press('Enter');
	await expect(page.getByRole('textbox', { name: 'The reason' })).toBeFocused();
	await page.keyboard.type('Nobody tells of it.');
	await button(page, 'Record the reason').press('Enter');
	await expect(dropped.first()).toContainText('Nobody tells of it. (consolidate)');
	await page.getByText('Without a reason', { exact: true }).click();
	await expect(table.getByRole('row').filter({ hasText: 'dropped' })).toHaveCount(1);

	await tab(page, 'One configuration').click();
	await page
		.getByLabel('Configuration', { exact: true })
		.selectOption({ label: 'CMO 4 Help with shopping after a loss' });
	const history = page.getByRole('list', { name: 'Its history, oldest first' });
	await expect(history).toContainText('Before the edit → After the edit');
	await expect(history).toContainText('Nobody tells of it.');
	expect(await problems(page)).toEqual([]);
});

test('the asterisks of the initial theory stand in the table and in the graph', async ({
	page
}) => {
	await openExample(page);
	await goTo(page, 'Versions');
	const table = page.getByRole('table');
	await expect(table).toContainText('From “Initial programme theory” to “After interviews”');
	await expect(
		table.getByRole('row').filter({ hasText: 'services reached in the community' })
	).toContainText('added');
	await page.getByText('Graph', { exact: true }).click();
	const graph = page.getByRole('region', { name: 'Graph of what changed' });
	await expect(graph.getByRole('img')).toBeVisible();
	expect(await problems(page)).toEqual([]);
});

test('a version is set up afterwards with the keyboard, and a theory branched from it', async ({
	page
}) => {
	await openExample(page);
	await goTo(page, 'Versions');
	await button(page, `Set up a version of ${modified} afterwards…`).press('Enter');
	await page.getByRole('textbox', { name: 'Name' }).fill('Protocol');
	await page.getByLabel('From which day').fill('2017-10-01');
	await page.getByLabel('Where it is known from').fill('The protocol of the study.');
	const first = page.getByRole('radiogroup', { name: /^Held then: depressed adults/ });
	await first.getByRole('radio', { name: 'not said' }).focus();
	await page.keyboard.press('n');
	await page.keyboard.press('y');
	await expect(first.getByRole('radio', { name: 'no', exact: true })).toBeChecked();
	const second = page.getByRole('radiogroup', {
		name: 'Held then: services reached in the community'
	});
	await expect(second.getByRole('radio', { name: 'yes' })).toBeChecked();
	await page.keyboard.press('ArrowUp');
	await expect(second.getByRole('radio', { name: 'yes' })).toBeFocused();
	expect(await problems(page)).toEqual([]);
	await button(page, 'Set up this version').press('Enter');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(page.getByRole('table')).toContainText('From “Protocol”');

	await button(page, 'What to do with Protocol').press('Enter');
	await takeEntry(page, 'Branch a theory from it…');
	await page.getByLabel('Name of the new theory').fill('Another way');
	await button(page, 'Begin the theory').press('Enter');
	await expect(page.getByRole('heading', { name: 'Another way' })).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: 'known' })).toContainText(
		'No change known'
	);
});

test('rivals stand side by side, and which of them holds is judged case by case', async ({
	page
}) => {
	await openExample(page);
	await goTo(page, 'Versions');
	await tab(page, 'Rivals').click();
	const passages = page.getByRole('region', { name: 'Passages' });
	const rows = passages.getByRole('row');
	await expect(rows.nth(1)).toContainText('Tell them apart');
	await expect(rows.nth(2)).toContainText(/supports|refutes|refines/);
	const cases = page.getByRole('region', { name: 'Cases' });
	const shirley = cases.getByRole('row', { name: /^Shirley/ });
	await expect(shirley).toContainText('not judged');
	await expect(cases.getByRole('row', { name: /^Zaheer/ })).toContainText('none tells them apart');
	expect(await problems(page)).toEqual([]);

	await shirley.getByRole('button', { name: /^Judge/ }).press('Enter');
	await page.getByLabel('Judged', { exact: true }).selectOption({ label: 'neither holds' });
	await page.getByLabel('What it rests on').fill('Neither was given to her for long.');
	await button(page, 'Record the judgement').press('Enter');
	await expect(shirley).toContainText('neither holds');
	await expect(shirley).toContainText('Neither was given to her for long.');
	await button(page, 'Undo').first().click();
	await expect(shirley).toContainText('not judged');

	await tab(page, 'Middle-range theory').click();
	const mapped = page.getByRole('checkbox', { name: /^Manageability.* explains CMO 2/ });
	await mapped.press('Space');
	await expect(mapped).toBeChecked();
	expect(await problems(page)).toEqual([]);
});
