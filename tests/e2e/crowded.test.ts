import type { Page } from '@playwright/test';
import { axeAtRest } from './support/axe-at-rest';
import { line } from './support/outline';
import { openExample } from './support/projects';
import { expect, test } from './support/quiet';

const graph = (page: Page) => page.getByRole('application', { name: /^Graph of the theory/ });
const cardsShown = async (page: Page): Promise<number> =>
	Number(/(\d+) cards/.exec((await graph(page).getAttribute('aria-label')) ?? '')?.[1]);

async function choose(page: Page, field: 'From' | 'To', words: string): Promise<void> {
	await page.getByRole('combobox', { name: field, exact: true }).fill(words);
	await page.getByRole('option', { name: words }).click();
}

async function openShown(page: Page): Promise<void> {
	await page.getByRole('button', { name: /^Shown:/ }).click();
	await expect(page.getByRole('dialog', { name: 'What is shown' })).toBeVisible();
}

test('of all chains between two elements the shortest can be looked at by themselves', async ({
	page
}) => {
	await openExample(page);
	await page.getByRole('button', { name: 'Trace a chain' }).click();
	await choose(page, 'From', 'Coming to activities regularly');
	await choose(page, 'To', 'Less use of primary care');
	const bar = page.getByRole('group', { name: 'Trace a chain' });
	await expect(bar.getByRole('status')).toContainText(/chains? of explicit links:/);
	const all = await bar.getByRole('listitem').count();
	await bar.getByRole('radio', { name: 'The shortest' }).check();
	await expect(bar.getByRole('status')).toContainText(
		/the shortest has \d+ explicit links:|none shorter/
	);
	expect(await bar.getByRole('listitem').count()).toBeLessThanOrEqual(all);
});

test('the loops are listed in words, and one is shown with what feeds it, by keyboard alone', async ({
	page
}) => {
	await openExample(page);
	await expect(graph(page)).toBeVisible();
	const before = await cardsShown(page);
	await page.keyboard.press('ControlOrMeta+K');
	await page.keyboard.type('Loops');
	await page.keyboard.press('Enter');
	const bar = page.getByRole('group', { name: 'Loops' });
	await expect(bar.getByRole('status')).toContainText(/loops? of explicit links/);
	const first = bar.getByRole('listitem').first().getByRole('button');
	await expect(first).toContainText(/ → .* in \S/);
	await first.focus();
	await page.keyboard.press('Enter');
	await expect(first).toHaveAttribute('aria-pressed', 'true');
	await expect.poll(() => cardsShown(page)).toBeLessThan(before);
	await expect(page.getByText('A loop, and dimmed what feeds it')).toBeVisible();
	await bar.getByRole('button', { name: 'Close the loops' }).click();
	await expect(bar).toBeHidden();
	await expect.poll(() => cardsShown(page)).toBe(before);
});

test('what is shown is chosen by role and evidence together, hidden or dimmed, and said in words', async ({
	page
}) => {
	await openExample(page);
	await expect(graph(page)).toBeVisible();
	const all = await cardsShown(page);
	await openShown(page);
	const shown = page.getByRole('dialog', { name: 'What is shown' });
	await shown.getByRole('checkbox', { name: 'mechanisms' }).check();
	await shown.getByRole('checkbox', { name: 'no extract linked yet' }).check();
	await expect(shown.getByRole('status')).toContainText(/^\d+ of \d+ cards shown$/);
	const some = await cardsShown(page);
	expect(some).toBeLessThan(all);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Shown: in part' })).toBeFocused();
	await expect(
		page.getByText('Only mechanisms, with no extract linked yet', { exact: true })
	).toBeVisible();
	await openShown(page);
	await shown.getByRole('radio', { name: 'Dimmed' }).check();
	await expect(shown.getByRole('status')).toContainText('others are dimmed');
	expect(await cardsShown(page)).toBe(all);
	await shown.getByRole('button', { name: 'Show everything' }).click();
	await expect(shown.getByRole('status')).toContainText(/^All of/);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Shown: all' })).toBeVisible();
});

test('a configuration and a source are found by typing, walked to by arrows and ticked with Space', async ({
	page
}) => {
	await openExample(page);
	await page.keyboard.press('ControlOrMeta+K');
	await page.keyboard.type('Choose what is shown');
	await page.keyboard.press('Enter');
	const shown = page.getByRole('dialog', { name: 'What is shown' });
	await shown.getByRole('searchbox', { name: 'Find configurations' }).fill('CMO 5');
	await page.keyboard.press('ArrowDown');
	const five = shown.getByRole('checkbox', { name: /^CMO 5/ });
	await expect(five).toBeFocused();
	await page.keyboard.press('Space');
	await expect(five).toBeChecked();
	await expect(page.getByRole('button', { name: /^Shown: 1 of/, includeHidden: true })).toHaveCount(
		1
	);
	await shown.getByRole('searchbox', { name: 'Find configurations' }).fill('');
	await shown.getByRole('checkbox', { name: 'All configurations' }).check();
	await shown.getByRole('tab', { name: 'Sources' }).click();
	await shown.getByRole('checkbox').nth(-1).check();
	await page.keyboard.press('Escape');
	await expect(page.getByText(/^Only with an extract from /)).toBeVisible();
	await expect(shown).toBeHidden();
	const narrowed = page.getByRole('group', { name: 'What is left out', exact: true });
	await narrowed.getByRole('button', { name: 'Show everything' }).click();
	await expect(page.getByRole('button', { name: 'Shown: all' })).toBeVisible();
});

test('a configuration is folded to one card and unfolded by key, menu and Enter; all of them at once', async ({
	page
}) => {
	await openExample(page);
	await page.getByRole('radio', { name: 'Configurations' }).check();
	await expect(graph(page)).toBeVisible();
	const all = await cardsShown(page);
	await line(page, /CMO 5/).click();
	await graph(page).focus();
	await page.keyboard.press('F8');
	await expect.poll(() => cardsShown(page)).toBeLessThan(all);
	await expect(page.getByText(/Folded to one card; Enter unfolds it\./)).toBeAttached();
	await page.keyboard.press('Enter');
	await expect.poll(() => cardsShown(page)).toBe(all);
	await page.keyboard.press('ControlOrMeta+F8');
	await expect.poll(() => cardsShown(page)).toBe(34);
	await expect(page.getByRole('list', { name: 'Legend' })).toContainText('shares an element');
	await line(page, /CMO 5/).click({ button: 'right' });
	await page.getByRole('menuitem', { name: /^Unfold/ }).click();
	await expect.poll(() => cardsShown(page)).toBeGreaterThan(34);
	await graph(page).focus();
	await page.keyboard.press('ControlOrMeta+Shift+F8');
	await expect.poll(() => cardsShown(page)).toBe(all);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`in ${colorScheme}`, () => {
		test.use({ colorScheme });

		test('axe finds nothing in the bars over the graph and in the choice of what is shown', async ({
			page
		}) => {
			const findings = async () => {
				await page.waitForTimeout(400);
				const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
				const { violations } = await (await axeAtRest(page)).withTags(rules).analyze();
				return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ')}`);
			};
			await openExample(page);
			await page.getByRole('button', { name: 'Trace a chain' }).click();
			await choose(page, 'From', 'Coming to activities regularly');
			await choose(page, 'To', 'Less use of primary care');
			expect(await findings()).toEqual([]);
			await page.getByRole('button', { name: 'More for the graph' }).click();
			await page.getByRole('menuitem', { name: 'Loops' }).click();
			await page.getByRole('group', { name: 'Loops' }).getByRole('listitem').first().click();
			expect(await findings()).toEqual([]);
			await openShown(page);
			expect(await findings()).toEqual([]);
			await page.getByRole('tab', { name: 'Sources' }).click();
			await page.getByRole('dialog').getByRole('checkbox').last().check();
			expect(await findings()).toEqual([]);
		});
	});
}
