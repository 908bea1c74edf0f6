import { openExample } from './support/projects';
import { expect, test } from './support/quiet';

test('a way of looking is kept under a name with its filter and places, and comes back after a reload', async ({
	page
}) => {
	await openExample(page);
	const counted = page.getByText(/^\d+ elements · /);
	const all = await counted.innerText();
	await page.getByRole('button', { name: 'All theories' }).click();
	await page.getByRole('menuitemradio', { name: /collaborative care/ }).click();
	await expect(counted).not.toHaveText(all);
	const few = await counted.innerText();
	await page.getByRole('button', { name: 'Views' }).click();
	await page.getByRole('menuitem', { name: 'Keep this view…' }).click();
	await page.getByRole('textbox', { name: 'Name' }).fill('What we began with');
	await page.keyboard.press('Enter');
	const views = page.getByRole('button', { name: 'Views: What we began with' });
	await expect(views).toBeVisible();

	await views.click();
	await page.getByRole('menuitemradio', { name: 'The whole theory' }).click();
	await expect(counted).toHaveText(all);
	await page.reload();
	await page.getByRole('button', { name: 'Views' }).click();
	await page.getByRole('menuitemradio', { name: 'What we began with' }).click();
	await expect(counted).toHaveText(few);

	await views.click();
	await page.getByRole('menuitem', { name: 'Delete this view' }).click();
	await expect(counted).toHaveText(all);
	await page.getByRole('listitem').getByRole('button', { name: 'Undo' }).click();
	await page.getByRole('button', { name: 'Views' }).click();
	await expect(page.getByRole('menuitemradio', { name: 'What we began with' })).toBeVisible();
});
