import type { Locator, Page } from '@playwright/test';
import { axeAtRest } from './support/axe-at-rest';
import { doubtful, onlyCodes, smallStudy } from './support/coded-projects';
import { dropFiles } from './support/drop-files';
import { line, unfold } from './support/outline';
import { goTo, newProject } from './support/projects';
import { expect, test } from './support/quiet';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Import a coded project' });

async function choose(dialog: Locator, name: string, bytes: Uint8Array | string): Promise<void> {
	await dialog
		.getByLabel('Coded project file')
		.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

async function accessible(page: Page): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const { violations } = await (await axeAtRest(page)).include('[role="dialog"]').analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
	}
	await page.emulateMedia({ colorScheme: 'light' });
}

test('a coded project becomes sources, extracts and a first configuration by mouse; its report is read again and a later export says what is new', async ({
	page
}) => {
	await newProject(page);
	await goTo(page, 'Evidence');
	await page.getByRole('button', { name: 'Import a coded project or quotations…' }).click();
	const dialog = dialogOf(page);
	await choose(dialog, 'club.qdpx', smallStudy());
	await expect(dialog).toContainText('written by QualCoder 3.5');
	await expect(dialog).toContainText('3 sources · 12 passages');
	await accessible(page);

	await dialog.getByRole('button', { name: 'On to the codes' }).click();
	await expect(dialog.getByRole('status')).toContainText('3 elements · 1 tag · 3 sources');
	const row = dialog.getByRole('row', { name: /Odd remarks/ });
	await row.getByRole('combobox').selectOption('Left out');
	await expect(dialog.getByRole('status')).not.toContainText('1 tag');
	await dialog.getByRole('button', { name: 'Take back' }).click();
	await expect(dialog.getByRole('status')).toContainText('1 tag');
	await dialog.getByRole('row', { name: /Being expected/ }).click();
	await expect(dialog).toContainText('Proposed because it stands under “Mechanisms”.');
	await expect(dialog.locator('blockquote')).toContainText('They waited for me');
	await dialog.getByRole('textbox', { name: 'Called here' }).fill('Expected by someone');
	await accessible(page);

	await dialog.getByRole('button', { name: 'On to what is made' }).click();
	const together = dialog.getByRole('listbox', { name: /Codes that stand together/ });
	await expect(together.getByRole('option')).toHaveAttribute('aria-selected', 'false');
	await together.getByRole('option').click();
	await dialog.getByRole('option', { name: /leads to/ }).click();
	await expect(dialog.getByRole('status')).toContainText('1 configuration');
	await accessible(page);
	await dialog.getByRole('button', { name: 'Import it' }).click();
	await expect(dialog).toContainText('club.qdpx is imported');
	await expect(dialog.getByRole('region', { name: 'What the import did' })).toContainText(
		'3 sources were added.'
	);
	await accessible(page);
	await dialog.getByRole('button', { name: 'Close' }).last().click();
	await expect(page.getByText('Interview 1').first()).toBeVisible();
	await goTo(page, 'Model');
	await unfold(page, /CMO 1/);
	await expect(line(page, /Expected by someone/)).toBeVisible();

	await goTo(page, 'Evidence');
	await dropFiles(page, [
		['club later.qdpx', '', smallStudy({ codes: ['Waiting'], interviews: 4 })]
	]);
	await expect(dialog).toContainText('1 code is new: “Waiting”');
	await expect(dialog).toContainText('1 is new by name: “Interview 3”');
	await dialog.getByRole('button', { name: 'On to the codes' }).click();
	await dialog.getByText('New: 1').click();
	await expect(dialog.getByRole('row')).toHaveCount(1);
	await dialog.getByRole('button', { name: 'On to what is made' }).click();
	await dialog.getByRole('button', { name: 'Import it' }).click();
	await expect(dialog).toContainText('1 source was added.');
	await dialog.getByRole('button', { name: 'Close' }).last().click();
	await page.getByRole('button', { name: 'More ways to bring sources in' }).click();
	await page.getByRole('menuitem', { name: 'Imports of coded projects…' }).click();
	const imports = page.getByRole('dialog', { name: 'Imports of coded projects' });
	await expect(imports).toContainText('1 source was added.');
	await imports.getByRole('combobox', { name: 'Import' }).selectOption({ index: 1 });
	await expect(imports).toContainText('3 sources were added.');
	await accessible(page);
});

test('the same by keyboard alone: a branch by one key, a triad by Space, undone as one', async ({
	page
}) => {
	await newProject(page);
	// Listening begins well before the key is pressed.
	const chooser = page.waitForEvent('filechooser');
	await page.keyboard.press('ControlOrMeta+k');
	await page.keyboard.type('coded project');
	await page.keyboard.press('Enter');
	const dialog = dialogOf(page);
	await expect(dialog.getByRole('button', { name: 'Choose a file…' })).toBeFocused();
	await page.keyboard.press('Enter');
	await (
		await chooser
	).setFiles({
		name: 'club.qdpx',
		mimeType: 'application/octet-stream',
		buffer: Buffer.from(smallStudy())
	});
	const next = dialog.getByRole('button', { name: 'On to the codes' });
	await next.focus();
	await page.keyboard.press('Enter');
	const list = dialog.getByRole('treegrid', { name: 'Codes' });
	await expect(list).toBeFocused();
	await page.keyboard.press('End');
	await page.keyboard.press('i');
	await expect(dialog.getByRole('status')).toContainText('4 elements');
	await page.keyboard.press('ControlOrMeta+z');
	await expect(dialog.getByRole('status')).toContainText('3 elements · 1 tag');
	await page.keyboard.press('Home');
	await page.keyboard.press('Shift+T');
	await expect(dialog.getByRole('status')).toContainText('2 elements · 2 tags');
	await page.keyboard.press('Shift+C');
	await page.keyboard.press('/');
	await page.keyboard.type('odd');
	await page.keyboard.press('ArrowDown');
	await expect(list).toBeFocused();
	await page.keyboard.press('x');
	await expect(dialog.getByRole('status')).not.toContainText('tag');
	await dialog.getByRole('button', { name: 'On to what is made' }).focus();
	await page.keyboard.press('Enter');
	await dialog.getByRole('listbox', { name: /Codes that stand together/ }).focus();
	await page.keyboard.press('Space');
	await dialog.getByRole('button', { name: 'Import it' }).focus();
	await page.keyboard.press('Enter');
	await expect(dialog.getByRole('region', { name: 'What the import did' })).toBeFocused();
	await page.keyboard.press('Escape');
	await unfold(page, /CMO 1/);
	await expect(line(page, /Being expected/)).toBeVisible();
	await page.keyboard.press('ControlOrMeta+z');
	await expect(page.getByText('No configuration yet.')).toBeVisible();
});

test('a codebook alone is mapped by how its names begin', async ({ page }) => {
	await newProject(page);
	await goTo(page, 'Evidence');
	await page.getByRole('button', { name: 'More ways to bring sources in' }).click();
	await page.getByRole('menuitem', { name: /^Import a coded project/ }).click();
	const dialog = dialogOf(page);
	await choose(dialog, 'codes.qdc', onlyCodes());
	await expect(dialog).toContainText('3 codes');
	await dialog.getByRole('button', { name: 'On to the codes' }).click();
	await dialog.getByText('By how names begin').click();
	await dialog.getByRole('textbox', { name: 'Names that begin with' }).fill('M_');
	await dialog.getByRole('combobox', { name: 'are taken as' }).selectOption('Actor');
	await dialog.getByRole('button', { name: 'Take 2 codes so' }).click();
	await expect(dialog.getByRole('row', { name: /M_trust/ })).toContainText('becomes “trust”');
	await dialog.getByRole('button', { name: 'On to what is made' }).click();
	await dialog.getByRole('button', { name: 'Import it' }).click();
	await expect(dialog).toContainText('3 codes became elements.');
});

test('a reading in doubt is shown by its passages and another one chosen; a file that is none is refused by its name', async ({
	page
}) => {
	await newProject(page);
	await goTo(page, 'Evidence');
	await dropFiles(page, [['letters.qdpx', '', doubtful()]]);
	const dialog = dialogOf(page);
	const doubt = dialog.getByRole('group', { name: /Letters/ });
	await expect(doubt).toContainText('ambiguous');
	await accessible(page);
	await doubt.getByRole('radio').nth(1).check();
	await dialog.getByRole('button', { name: 'Read it again so' }).click();
	await expect(doubt).toContainText('chosen by you');
	await dialog.getByRole('button', { name: 'Another file' }).click();
	await choose(dialog, 'broken.qdpx', 'no archive at all');
	await expect(dialog.getByRole('alert')).toContainText('broken.qdpx');
	await expect(dialog.getByRole('button', { name: 'Choose a file…' })).toBeVisible();
});
