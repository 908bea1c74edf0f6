import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import { theme } from '$lib/ui/shared/theme.svelte';
import { problemsFound } from '../problems-found';
import Kitchen from './Kitchen.svelte';

afterEach(() => {
	theme.choice = 'system';
	localStorage.clear();
});

describe('the shared controls together', () => {
	it('have nothing that axe finds wrong, in light and in dark', async () => {
		await render(Kitchen);
		theme.choice = 'light';
		expect(await problemsFound()).toEqual([]);
		theme.choice = 'dark';
		expect(getComputedStyle(document.documentElement).colorScheme).toBe('dark');
		expect(await problemsFound()).toEqual([]);
	});

	it('can all be hit: no button, field or tab is smaller than 24 by 24 pixels', async () => {
		await render(Kitchen);
		const small = [
			...document.querySelectorAll('button, input:not([type=radio]), textarea, select')
		]
			.map((control) => ({ name: control.outerHTML, box: control.getBoundingClientRect() }))
			.filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24));
		expect(small).toEqual([]);
	});

	it('remember the chosen theme in this browser', async () => {
		await render(Kitchen);
		theme.choice = 'dark';
		expect(localStorage.getItem('retroduce:theme')).toBe('dark');
		expect(document.documentElement.dataset['theme']).toBe('dark');
	});

	it('say roles and bearings in words as well as in shapes', async () => {
		await render(Kitchen);
		for (const name of [
			'mechanism',
			'outcome, then mechanism',
			'context and mechanism at once',
			'context and outcome, order not said',
			'refutes'
		])
			await expect.element(page.getByRole('img', { name, exact: true })).toBeInTheDocument();
	});
});
