import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import { problemsFound } from '../problems-found';
import Desk from './Desk.svelte';

beforeEach(() => page.viewport(1280, 720));

describe('the shell', () => {
	it('has nothing that axe finds wrong, wide and narrow', async () => {
		await render(Desk);
		expect(await problemsFound()).toEqual([]);
		await page.viewport(390, 844);
		expect(await problemsFound()).toEqual([]);
	});

	it('says which room is shown', async () => {
		await render(Desk);
		await expect
			.element(page.getByRole('link', { name: 'Model' }))
			.toHaveAttribute('aria-current', 'page');
		await expect.element(page.getByRole('main', { name: 'Model' })).toBeInTheDocument();
	});

	it('lets the keyboard skip to the room', async () => {
		await render(Desk);
		await userEvent.keyboard('{Tab}');
		await expect.element(page.getByRole('button', { name: 'Skip to the room' })).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByRole('main')).toHaveFocus();
	});

	it('says at once why nothing is saved', async () => {
		const { rerender } = await render(Desk);
		await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
		await rerender({ saving: 'stopped', reason: 'the disk is full.' });
		await expect.element(page.getByRole('alert')).toHaveTextContent('Not saved: the disk is full.');
	});

	it('keeps the focus on Undo when there is nothing left to undo, and does nothing then', async () => {
		let undone = 0;
		const onundo = () => (undone += 1);
		const { rerender } = await render(Desk, { onundo });
		await userEvent.click(page.getByRole('button', { name: 'Undo' }));
		await rerender({ canUndo: false, onundo });
		await expect.element(page.getByRole('button', { name: 'Undo' })).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		expect(undone).toBe(1);
	});
});
