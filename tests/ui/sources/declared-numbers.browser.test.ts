import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import { SmallProject } from '../../fixtures/small-project';
import { openSmall } from '../check/open-small';
import { problemsFound } from '../problems-found';
import Details from './Details.svelte';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const keys = (text: string) => userEvent.keyboard(text);

beforeEach(() => page.viewport(1280, 720));

it('numbers that a source declares are added, changed and deleted in its details', async () => {
	const workspace = await openSmall(new SmallProject().group('clients').source('paper'));
	await render(Details, { workspace });
	const told = () =>
		[...workspace.model.number.values()].map(({ count, what }) => `${count} ${what}`).sort();
	await userEvent.click(page.getByText('Numbers of participants'));
	await userEvent.click(button('Add a number…'));
	await expect.element(page.getByLabelText('How many', { exact: true })).toHaveFocus();
	await keys('35{Tab}people interviewed{Enter}');
	await expect.poll(told).toEqual(['35 people interviewed']);
	await expect.element(button('Add a number…')).toHaveFocus();
	await keys('{Enter}many{Tab}clients');
	await expect.element(page.getByRole('alert')).toHaveTextContent('A whole number in digits: 35.');
	await expect.element(button('Keep the number')).toBeDisabled();
	await userEvent.fill(page.getByLabelText('How many', { exact: true }), '19');
	await userEvent.fill(page.getByLabelText('Group they are of'), 'clients');
	await keys('{Enter}');
	await userEvent.selectOptions(page.getByLabelText('Part of'), '35 people interviewed');
	await userEvent.click(button('Shares people with another number…'));
	await userEvent.fill(
		page.getByLabelText('How many of these are among the 35 people interviewed'),
		'19'
	);
	expect(await problemsFound()).toEqual([]);
	await userEvent.click(button('Keep the number'));
	await expect.poll(told).toEqual(['19 clients', '35 people interviewed']);
	await expect
		.element(page.getByText('group: clients · part of the 35 people interviewed'))
		.toBeVisible();
	expect(await problemsFound()).toEqual([]);
	await userEvent.click(button('Change the number of clients'));
	await userEvent.fill(page.getByLabelText('How many', { exact: true }), '18');
	await keys('{Enter}');
	await expect.poll(told).toEqual(['18 clients', '35 people interviewed']);
	await expect.element(button('Change the number of clients')).toHaveFocus();
	await userEvent.click(button('Delete the number of people interviewed'));
	await expect.poll(told).toEqual(['18 clients']);
	await userEvent.click(button('Undo the deletion'));
	await expect.poll(told).toEqual(['18 clients', '35 people interviewed']);
});
