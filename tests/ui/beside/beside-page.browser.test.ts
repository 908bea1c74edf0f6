import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import { project, type SmallProject } from '../../fixtures/small-project';
import { openSmall } from '../check/open-small';
import { problemsFound } from '../problems-found';
import Host from './Host.svelte';

const theory = (): SmallProject =>
	project()
		.group('clients')
		.group('staff')
		.configuration('1', ['C lonely', 'M trust', 'O better'], { links: ['lonely > trust'] })
		.configuration('2', ['M hope', 'O better']);

async function opened(small: SmallProject) {
	const workspace = await openSmall(small);
	await render(Host, { workspace });
	return workspace;
}

const cards = () => document.querySelectorAll('main li .card').length;

beforeEach(() => page.viewport(1280, 720));

describe('the evidence beside a configuration', () => {
	it('says of each part that no extract is linked yet, and that nobody looked for the opposite', async () => {
		await opened(theory());
		await expect.element(page.getByRole('heading', { level: 1, name: 'CMO 1' })).toBeVisible();
		const bare = page.getByText('No extract linked yet.', { exact: true });
		await expect.poll(() => bare.elements().length).toBe(5);
		await expect.element(page.getByText('Not looked for.')).toBeVisible();
		await expect.element(page.getByText('No extract here from: clients and staff.')).toBeVisible();
		await expect.poll(() => problemsFound()).toEqual([]);
	});

	it('shows the first of 300 extracts, more when they are asked for, and all of them on paper', async () => {
		const small = theory();
		for (let nth = 1; nth <= 300; nth++)
			small.extract(`passage ${nth}`, ['supports occurrence 1.trust'], { group: 'clients' });
		await opened(small);
		await expect.element(page.getByRole('heading', { name: 'Supports · 300' })).toBeVisible();
		expect(cards()).toBe(30);
		window.dispatchEvent(new Event('beforeprint'));
		expect(cards()).toBe(300);
		window.dispatchEvent(new Event('afterprint'));
		await expect.poll(cards).toBe(30);
		await userEvent.click(page.getByRole('button', { name: 'Show all 300' }));
		await expect.poll(cards).toBe(300);
	});

	it('goes to the next configuration and back by a key, round at the ends', async () => {
		await opened(theory());
		const title = page.getByRole('heading', { level: 1 });
		await expect.element(title).toHaveTextContent('CMO 1');
		await userEvent.keyboard('{Alt>}{PageDown}{/Alt}');
		await expect.element(title).toHaveTextContent('CMO 2');
		await userEvent.keyboard('{Alt>}{PageDown}{/Alt}');
		await expect.element(title).toHaveTextContent('CMO 1');
		await userEvent.keyboard('{Alt>}{PageUp}{/Alt}');
		await expect.element(title).toHaveTextContent('CMO 2');
	});
});
