import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Combobox from '$lib/ui/shared/Combobox.svelte';

const options = [
	{ value: 'a', label: 'Confident enough to try more' },
	{ value: 'b', label: 'A café near home' },
	{ value: 'c', label: 'Confidence grows' }
];

async function open(more: { onnew?: (query: string) => void; value?: string } = {}) {
	const chosen: string[] = [];
	await render(Combobox, {
		label: 'Element',
		options,
		onchoose: ({ value }: { value: string }) => chosen.push(value),
		...more
	});
	const field = page.getByRole('combobox', { name: 'Element' });
	await userEvent.click(field);
	return { chosen, field };
}

const rows = () =>
	page
		.getByRole('option')
		.elements()
		.map((row) => row.textContent.trim());

describe('a combobox', () => {
	it('shows what matches as it is typed into, without regard to case and accents', async () => {
		await open();
		await userEvent.keyboard('CAFE');
		expect(rows()).toEqual(['A café near home']);
	});

	it('finds words in any order and puts what begins with them first', async () => {
		await open();
		await userEvent.keyboard('con');
		expect(rows()).toEqual(['Confident enough to try more', 'Confidence grows']);
		await userEvent.keyboard(' grows');
		expect(rows()).toEqual(['Confidence grows']);
	});

	it('takes with Enter the row that the arrows reached', async () => {
		const { chosen, field } = await open();
		await userEvent.keyboard('con{ArrowDown}');
		const active = field.element().getAttribute('aria-activedescendant') ?? '';
		expect(document.getElementById(active)?.textContent).toContain('Confidence grows');
		await userEvent.keyboard('{Enter}');
		expect(chosen).toEqual(['c']);
		await expect.element(field).toHaveValue('Confidence grows');
		await expect.element(field).toHaveAttribute('aria-expanded', 'false');
	});

	it('goes round the ends', async () => {
		const { chosen } = await open();
		await userEvent.keyboard('{ArrowUp}{Enter}');
		expect(chosen).toEqual(['c']);
	});

	it('offers to make what is not there yet, and not what is', async () => {
		const made: string[] = [];
		await open({ onnew: (query) => made.push(query) });
		await userEvent.keyboard('A café near home');
		expect(rows()).toEqual(['A café near home']);
		await userEvent.keyboard(' again');
		expect(rows()).toEqual(['New “A café near home again”']);
		await userEvent.keyboard('{Enter}');
		expect(made).toEqual(['A café near home again']);
	});

	it('goes back to what was chosen on Escape, and takes nothing', async () => {
		const { chosen, field } = await open({ value: 'b' });
		await userEvent.keyboard('conf{Escape}');
		await expect.element(field).toHaveValue('A café near home');
		expect(chosen).toEqual([]);
	});

	it('takes a row that is clicked, and keeps the focus', async () => {
		const { chosen, field } = await open();
		await userEvent.click(page.getByRole('option', { name: 'Confidence grows' }));
		expect(chosen).toEqual(['c']);
		await expect.element(field).toHaveFocus();
	});

	it('says how many more there are when it does not show all', async () => {
		const many = Array.from({ length: 75 }, (_, n) => ({
			value: String(n),
			label: `Element ${String(n)}`
		}));
		await render(Combobox, { label: 'Element', options: many });
		await userEvent.click(page.getByRole('combobox'));
		expect(rows()).toHaveLength(60);
		await expect.element(page.getByText('15 more: type on to find them')).toBeVisible();
	});
});
