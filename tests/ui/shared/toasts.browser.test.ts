import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import { announce } from '$lib/ui/shared/announce';
import { say } from '$lib/ui/shared/toast';
import { problemsFound } from '../problems-found';
import Kitchen from './Kitchen.svelte';

describe('messages', () => {
	it('say what was done with the way back beside it, and leave focus and keys alone', async () => {
		await render(Kitchen);
		const field = page.getByLabelText('Nickname');
		await userEvent.click(field);
		let undone = 0;
		say('“A social network forms” is deleted.', {
			action: { label: 'Undo', onclick: () => (undone += 1) }
		});
		await expect.element(page.getByText('“A social network forms” is deleted.')).toBeVisible();
		await expect.element(field).toHaveFocus();
		await userEvent.keyboard('{Alt>}t{/Alt}');
		await expect.element(field).toHaveFocus();
		expect(await problemsFound()).toEqual([]);
		await userEvent.click(page.getByRole('button', { name: 'Undo' }));
		expect(undone).toBe(1);
	});

	it('are spoken politely when they are announced alone', async () => {
		await render(Kitchen);
		announce('Undone.');
		await expect.element(page.getByRole('status').getByText('Undone.')).toBeInTheDocument();
	});
});
