import {
	archive,
	code,
	codebook,
	coding,
	project,
	selection,
	textSource
} from '../core/exchange/refi-qda/make-project';
import { axeAtRest } from './support/axe-at-rest';
import { dropFiles } from './support/drop-files';
import { bar } from './support/transcripts';
import { goTo, newProject } from './support/projects';
import { expect, test } from './support/quiet';

const text = 'Dawn: I had nobody to talk to. They waited for me. Now I sleep.';

/** Seven passages that begin at the same word, each a little longer. */
function crowded(): Uint8Array {
	const passages = Array.from({ length: 7 }, (_, nth) =>
		selection(1000 + nth, [6, 24 + nth], { within: coding(2000 + nth, 10) })
	);
	return archive({
		'project.qde': project(
			`${codebook(code(10, 'C - alone'))}<Sources>${textSource(1, 'Dawn', text, passages.join(''))}</Sources>`
		)
	});
}

test('where seven extracts lie over each other, all are reached: by their stripes, by the list behind the number, and by a key', async ({
	page
}) => {
	await newProject(page);
	await goTo(page, 'Evidence');
	await dropFiles(page, [['crowded.qdpx', '', crowded()]]);
	const dialog = page.getByRole('dialog', { name: 'Import a coded project' });
	await dialog.getByRole('button', { name: 'On to the codes' }).click();
	await dialog.getByRole('button', { name: 'On to what is made' }).click();
	await dialog.getByRole('button', { name: 'Import it' }).click();
	await expect(dialog.getByRole('region', { name: 'What the import did' })).toBeVisible();
	await dialog.getByRole('button', { name: 'Close' }).last().click();
	await page.getByRole('button', { name: /^Dawn/ }).click();
	await expect(page.locator('.stripe')).toHaveCount(3);
	await page.locator('[data-gathered]').click();
	const menu = page.getByRole('menu', { name: 'More extracts here' });
	await expect(menu.getByRole('menuitemradio')).toHaveCount(4);
	await expect(menu).toContainText('alone: “I had nobody to');
	const { violations } = await (await axeAtRest(page)).analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
	await menu.getByRole('menuitemradio').nth(1).click();
	await expect(menu).toBeHidden();
	const here = bar(page).getByRole('button', { name: /of 7 here/ });
	await expect(here).toBeVisible();
	const seen = new Set<string>();
	await page.getByRole('application').focus();
	for (let step = 0; step < 7; step += 1) {
		const said = await here.innerText();
		seen.add(said);
		await page.keyboard.press('o');
		await expect(here).not.toHaveText(said);
	}
	expect(seen.size).toBe(7);
});
