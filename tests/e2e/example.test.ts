import type { Page } from '@playwright/test';
import { line, unfold } from './support/outline';
import { goTo, openExample } from './support/projects';
import { expect, test } from './support/quiet';

async function choose(page: Page, field: 'From' | 'To', words: string): Promise<void> {
	await page.getByRole('combobox', { name: field, exact: true }).fill(words);
	await page.getByRole('option', { name: words }).click();
}

test('the worked example draws its interlinked graph, and opening it writes nothing to the trail', async ({
	page
}) => {
	await openExample(page);
	await expect(
		page.getByRole('application', { name: /^Graph of the theory, \d+ cards/ })
	).toBeVisible();
	await expect(page.getByText(/^\d+ elements · \d+ configurations$/)).toBeVisible();
	await goTo(page, 'Trail');
	const before = await page.getByRole('main').innerText();
	await goTo(page, 'Model');
	await page.getByRole('radio', { name: 'Configurations' }).check();
	await expect(page.getByRole('list', { name: 'Legend' })).toContainText('ripple');
	await page.reload();
	await expect(page.getByRole('application', { name: /^Graph of the theory/ })).toBeVisible();
	await expect(page.getByLabel('Undo', { exact: true })).toHaveAttribute('aria-disabled', 'true');
	await goTo(page, 'Trail');
	expect(await page.getByRole('main').innerText()).toBe(before);
});

test('the chain from regular attendance to less use of primary care runs through a social network that is outcome, then mechanism', async ({
	page
}) => {
	await openExample(page);
	await page.getByRole('button', { name: 'Trace a chain' }).click();
	await choose(page, 'From', 'Coming to activities regularly');
	await choose(page, 'To', 'Less use of primary care');
	const chains = page.getByRole('group', { name: 'Trace a chain' });
	await expect(chains.getByRole('status')).toContainText('chain');
	const through = chains.getByRole('button', { name: 'A social network' }).first();
	await expect(through).toBeVisible();
	await through.click();
	await expect(page.getByRole('region', { name: 'Inspector' })).toContainText(
		/outcome, then mechanism in\s+CMO 5/
	);
	await page.getByRole('button', { name: 'Stop tracing' }).click();
	await expect(chains).toBeHidden();
});

test('the graph is narrowed by theory, by configuration, to ripples and around an element, and widened again', async ({
	page
}) => {
	await openExample(page);
	const counted = page.getByText(/^\d+ elements · /);
	const all = await counted.innerText();
	await page.getByRole('button', { name: 'All theories' }).click();
	await page.getByRole('menuitemradio', { name: /collaborative care/ }).click();
	await expect(counted).toContainText(/^\d+ elements · 1 of \d+ configurations shown$/);
	await page.getByRole('button', { name: 'Show everything' }).click();
	await expect(counted).toHaveText(all);

	const shown = page.getByRole('button', { name: /^Shown:/ });
	await shown.click();
	const five = page.getByRole('checkbox', { name: /^CMO 5/ });
	await five.click();
	await expect(five).toBeChecked();
	await page.keyboard.press('Escape');
	await expect(shown).toHaveText(/Shown: 1 of/);
	await page.getByRole('button', { name: 'Show everything' }).click();
	await shown.click();
	await page.getByRole('checkbox', { name: /^Ripples only/ }).click();
	await page.keyboard.press('Escape');
	await expect(page.getByText('Only where outcomes go to work')).toBeVisible();
	await page.getByRole('button', { name: 'Show everything' }).click();

	await unfold(page, /CMO 5/);
	await line(page, /A social network/)
		.first()
		.click();
	await page.getByRole('button', { name: 'Focus on this element' }).click();
	await expect(page.getByText('Within 1 link of')).toBeVisible();
	const near = await counted.innerText();
	await page.getByRole('button', { name: 'One link more' }).click();
	await expect(page.getByText('Within 2 links of')).toBeVisible();
	expect(await counted.innerText()).not.toBe(near);
});

test('a sentence is generated for a configuration, can be edited, and says when the graph has changed since', async ({
	page
}) => {
	await openExample(page);
	await line(page, /CMO 5/).click();
	const inspector = page.getByRole('region', { name: 'Inspector' });
	await expect(inspector.getByRole('blockquote')).toContainText(/^If .*, then .*, because /);
	await inspector.getByRole('button', { name: 'Edit the sentence' }).click();
	await page.keyboard.type(
		'If people keep coming, they need their doctor less, because they have one another.'
	);
	await page.keyboard.press('ControlOrMeta+Enter');
	await expect(inspector).toContainText('because they have one another');
	await expect(
		inspector.getByRole('button', { name: /^If-then-because sentence of/ })
	).toBeFocused();
	await line(page, /Less isolated/)
		.first()
		.click();
	await page.keyboard.press('Delete');
	await line(page, /CMO 5/).click();
	await expect(inspector).toContainText('The graph has changed since this was edited.');
	await inspector.getByRole('button', { name: 'Use the generated sentence' }).click();
	await expect(inspector.getByRole('blockquote')).toContainText(/^If .*, then .*, because /);
});
