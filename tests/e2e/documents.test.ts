import type { Page } from '@playwright/test';
import { axeAtRest } from './support/axe-at-rest';
import { aPdf, aWordDocument, paragraph } from '../core/exchange/documents/a-document';
import { dropFiles, type Dropped } from './support/drop-files';
import { tabTo } from './support/keyboard';
import { goTo, newProject } from './support/projects';
import { expect, test } from './support/quiet';

const turns =
	'Interviewer: What is new?\nDawn: I go out.\nInterviewer: Since when?\nDawn: Since May.';
const files: readonly Dropped[] = [
	['Dawn.txt', 'text/plain', turns],
	['Keith.md', 'text/markdown', '# Keith\n\nHe *stayed*.'],
	[
		'Notes.docx',
		'',
		aWordDocument(
			paragraph(' What else?', 'Interviewer:') +
				paragraph(' Nothing.', 'Amanda:') +
				paragraph(' Sure?', 'Interviewer:') +
				paragraph(' Yes.', 'Amanda:')
		)
	],
	[
		'Report.pdf',
		'application/pdf',
		aPdf([['A club that meets on Fridays', 'has grown.'], ['It is open to all.']])
	],
	['Page.html', 'text/html', '<h1>The club</h1><p>It meets.</p><script>x</script>'],
	['Again.txt', 'text/plain', turns],
	['Scan.pdf', 'application/pdf', aPdf([[]])],
	['Old.rtf', 'application/rtf', '{\\rtf1 Hello}'],
	['Broken.docx', '', aWordDocument('').slice(0, 90)],
	['Empty.txt', 'text/plain', ' ']
];

async function problems(page: Page): Promise<string[]> {
	await page.waitForTimeout(300);
	const { violations } = await (await axeAtRest(page)).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${id}: ${target.join(' ')}`)
	);
}

test('ten files of every kind fall anywhere in the room: each is read, known or refused by name, and those who speak are confirmed', async ({
	page
}) => {
	await newProject(page);
	await goTo(page, 'Evidence');
	await expect(page.getByRole('heading', { name: 'Add the first source' })).toBeVisible();
	await dropFiles(page, files);
	const dialog = page.getByRole('dialog', { name: 'Add a source' });
	const list = dialog.getByRole('list', { name: 'Files to add' });
	await expect(list.getByRole('checkbox')).toHaveCount(6, { timeout: 30_000 });
	const again = list.getByRole('checkbox', {
		name: /^Again.txt.*the same text as the file Dawn.txt/
	});
	await expect(again).not.toBeChecked();
	await expect(list).toContainText('Report.pdf');
	await expect(list).toContainText('PDF, 2 pages');
	for (const sentence of [
		'Scan.pdf holds no text that can be read',
		'Old.rtf is a Rich Text document',
		'Broken.docx is damaged',
		'Empty.txt holds no text'
	])
		await expect(dialog.getByRole('alert')).toContainText(sentence);
	await expect(dialog.getByLabel('Who is Interviewer')).toHaveValue('asks');
	await expect(dialog.getByLabel('Who is Dawn')).toHaveValue('new person');
	expect(await problems(page)).toEqual([]);
	await dialog.getByRole('button', { name: 'Add 5 sources' }).click();
	await expect(dialog).toBeHidden();
	await page.getByRole('button', { name: /^Dawn / }).click();
	const text = page.getByRole('application', { name: 'Text of Dawn' });
	await expect(text).toContainText('I go out.');
	await goTo(page, 'Trail');
	await expect(page.getByText('Added 5 sources', { exact: true })).toBeVisible();
	await goTo(page, 'Evidence');
	await page.getByRole('tab', { name: 'People and cases' }).click();
	await expect(page.getByRole('tabpanel')).toContainText('Amanda');
	await expect(page.getByRole('tabpanel')).not.toContainText('Interviewer');
	await dropFiles(page, files);
	await expect(list).toContainText('the same text as “Dawn”', { timeout: 30_000 });
	await expect(dialog.getByRole('button', { name: 'Add the source' })).toBeDisabled();
});

test('files are chosen, looked over and added with the keyboard alone, and a passage in a turn gets its speaker', async ({
	page
}) => {
	await newProject(page);
	await goTo(page, 'Evidence');
	await tabTo(page, page.getByRole('button', { name: 'Add a source' }).first());
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog');
	await tabTo(page, dialog.getByRole('radio').first());
	await page.keyboard.press('ArrowRight');
	const choose = dialog.getByRole('button', { name: 'Choose files…' });
	// Listening begins well before the key is pressed.
	const chooser = page.waitForEvent('filechooser');
	await tabTo(page, choose);
	await page.keyboard.press('Enter');
	await (
		await chooser
	).setFiles([{ name: 'Dawn.txt', mimeType: 'text/plain', buffer: Buffer.from(turns) }]);
	await tabTo(page, dialog.getByLabel('Who is Dawn'));
	await tabTo(page, dialog.getByRole('button', { name: 'Add the source' }));
	await page.keyboard.press('Enter');
	const text = page.getByRole('application', { name: 'Text of Dawn' });
	await expect(text).toBeVisible();
	await text.focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Goes out');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('region', { name: 'Extract' })).toContainText('Dawn');
});

test('references fall on the room, those known already are left out, and the others are one change', async ({
	page
}) => {
	await newProject(page);
	await goTo(page, 'Evidence');
	await expect(page.getByRole('heading', { name: 'Add the first source' })).toBeVisible();
	const ris = ['A club', 'Another club', 'A club', '']
		.map((title) => `TY  - JOUR\nAU  - Doe, Ann\nTI  - ${title}\nPY  - 2018\nER  - \n`)
		.join('\n');
	await dropFiles(page, [['Refs.ris', '', ris]]);
	const dialog = page.getByRole('dialog', { name: 'Add references' });
	await expect(dialog.getByRole('checkbox')).toHaveCount(3, { timeout: 30_000 });
	await expect(dialog.getByRole('status')).toHaveText('2 of 3 references taken.');
	await expect(dialog.getByRole('alert')).toContainText('Refs.ris, line 19');
	expect(await problems(page)).toEqual([]);
	await dialog.getByRole('button', { name: 'Add 2 sources' }).click();
	await expect(page.getByRole('button', { name: /^Another club paper/ })).toBeVisible();
	await expect(page.getByText('Doe, Ann (2018). A club.')).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(page.getByRole('heading', { name: 'Add the first source' })).toBeVisible();
});
