import { axeAtRest } from './support/axe-at-rest';
import { smallStudy } from './support/coded-projects';
import { dropFiles } from './support/drop-files';
import { goTo, newProject } from './support/projects';
import { expect, test } from './support/quiet';

test('an import of many sources is one line of the trail, and so is its undo; both open to their parts', async ({
	page
}) => {
	await newProject(page);
	await goTo(page, 'Evidence');
	await dropFiles(page, [['club.qdpx', '', smallStudy({ interviews: 20 })]]);
	const dialog = page.getByRole('dialog', { name: 'Import a coded project' });
	await dialog.getByRole('button', { name: 'On to the codes' }).click();
	await dialog.getByRole('button', { name: 'On to what is made' }).click();
	await dialog.getByRole('button', { name: 'Import it' }).click();
	await expect(dialog).toContainText('club.qdpx is imported');
	await dialog.getByRole('button', { name: 'Close' }).last().click();
	await goTo(page, 'Trail');
	const lines = page.getByRole('article');
	await expect(lines).toHaveCount(1);
	await expect(lines).toContainText(/Imported \d+ extracts of 20 sources from club\.qdpx/);
	await lines.getByRole('button', { name: /^Details of changes/ }).click();
	const parts = lines.getByRole('list', { name: /^What changes .* did$/ });
	await expect(parts.getByText('of “Interview 1” from club.qdpx')).toBeVisible();
	await parts.getByText('of “Interview 1” from club.qdpx').click();
	await expect(parts.getByText('the source “Interview 1”', { exact: true })).toBeVisible();
	const { violations } = await (await axeAtRest(page)).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
	await lines.getByRole('button', { name: /^Undo the whole import/ }).click();
	await expect(lines).toHaveCount(2);
	await expect(lines.first()).toContainText(
		/Undid changes \d+ to \d+: imported \d+ extracts of 20 sources from club\.qdpx/
	);
	await expect(lines.last()).toContainText('undone by change');
	await lines
		.first()
		.getByRole('button', { name: /^Do it again/ })
		.click();
	await expect(lines).toHaveCount(3);
	await expect(lines.first()).toContainText(/Did changes \d+ to \d+ again/);
});
