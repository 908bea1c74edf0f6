import { axeAtRest } from './support/axe-at-rest';
import { goTo, newProject } from './support/projects';
import { expect, test } from './support/quiet';

const turns = [
	'Interviewer: How did it begin?',
	'Dawn: Nobody asked me anything at first.',
	'Interviewer: And after that?',
	'Dawn: I went to the market by myself.'
].join('\n');

test('who speaks in a pasted text is proposed before it is added, and comes with it', async ({
	page
}) => {
	await newProject(page);
	await goTo(page, 'Evidence');
	await page.getByRole('main').getByRole('button', { name: 'Add a source' }).last().click();
	const dialog = page.getByRole('dialog', { name: 'Add a source' });
	await dialog.getByLabel('Text', { exact: true }).fill(turns);
	await expect(dialog.getByLabel('Who is Interviewer')).toHaveValue('asks');
	await expect(dialog.getByLabel('Who is Dawn')).toHaveValue('new person');
	await expect(dialog.getByText('Interviewer (asks), Dawn (a new person)')).toBeVisible();
	const { violations } = await (await axeAtRest(page)).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
	await dialog.getByLabel('Text', { exact: true }).fill(turns.replaceAll('Dawn', 'Keith'));
	await expect(dialog.getByLabel('Who is Keith')).toHaveValue('new person');
	await expect(dialog.getByLabel('Who is Dawn')).toHaveCount(0);
	await dialog.getByLabel('Who is Interviewer').selectOption('nobody');
	await dialog.getByLabel('Title').fill('Interview 1');
	await dialog.getByRole('button', { name: 'Add the source' }).click();
	await expect(page.getByRole('application', { name: 'Text of Interview 1' })).toBeVisible();
	await expect(page.getByText('interview · Keith')).toBeVisible();
	await page.getByRole('button', { name: 'Who speaks…' }).click();
	await expect(page.getByLabel('Who is Interviewer')).toHaveValue('nobody');
	await expect(page.getByLabel('Who is Keith')).not.toHaveValue('new person');
});
