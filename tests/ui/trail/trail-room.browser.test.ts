import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import { renameElement } from '$lib/core/commands/edit-element';
import { dismissPrompt, recordDecision } from '$lib/core/commands/record-decision';
import { createElement } from '$lib/core/commands/create-element';
import type { Workspace } from '$lib/workspace/workspace.svelte';
import { project } from '../../fixtures/small-project';
import Host from '../check/Host.svelte';
import { openSmall } from '../check/open-small';
import { problemsFound } from '../problems-found';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const sentences = () =>
	[...document.querySelectorAll('article .sentence')].map((one) => one.textContent);
const rename = (label: string) => renameElement({ element: 'element:lonely', label });

async function opened(): Promise<Workspace> {
	const workspace = await openSmall(project().configuration('1', ['C lonely', 'M network']));
	await render(Host, { workspace, shows: 'trail' });
	return workspace;
}

beforeEach(() => page.viewport(1280, 720));

describe('the Trail room', () => {
	it('says what it is for while nothing has been changed', async () => {
		await opened();
		await expect.element(page.getByText('Nothing has been changed yet')).toBeVisible();
	});

	it('lists every change, newest first, as it is made, with who and when', async () => {
		const workspace = await opened();
		await workspace.run(rename('Lonely'));
		await workspace.run(rename('Alone'));
		await expect.poll(sentences).toHaveLength(2);
		await expect.element(page.getByText(/^2 · nobody named · just now/)).toBeVisible();
		expect(document.querySelector('article')?.textContent).toMatch(/2 · nobody named/);
	});

	it('undoes a change, says so at the change, and does it again', async () => {
		const workspace = await opened();
		await workspace.run(rename('Alone'));
		await userEvent.click(button(/^Undo this: /));
		await expect.element(page.getByText(/undone by change 2/)).toBeVisible();
		expect(workspace.model.element.get('element:lonely')?.label).toBe('lonely');
		await expect.element(button('Details of change 1')).toHaveFocus();
		await userEvent.click(button(/^Do it again: /));
		await expect.poll(sentences).toHaveLength(3);
		expect(workspace.model.element.get('element:lonely')?.label).toBe('Alone');
		expect(page.getByText(/undone by change/).elements()).toEqual([]);
	});

	it('says in words why a change that others stand on cannot be undone', async () => {
		const workspace = await opened();
		await workspace.run(rename('Alone'));
		await workspace.run(rename('All alone'));
		await expect.poll(sentences).toHaveLength(2);
		await userEvent.click(button(/^Undo this: /).last());
		await expect.element(page.getByRole('alert')).toBeVisible();
		expect(page.getByRole('alert').element().textContent.trim()).toMatch(/\.$/);
		expect(workspace.model.element.get('element:lonely')?.label).toBe('All alone');
	});

	it('shows what stood there and what stands there since', async () => {
		const workspace = await opened();
		await workspace.run(rename('Alone'));
		await userEvent.click(button('Details of change 1'));
		const details = page.getByRole('list', { name: 'What change 1 did' });
		await expect.element(details).toHaveTextContent(/label of the element “Alone”/);
		await expect.element(details).toHaveTextContent(/lonely → \s*became\s*Alone/);
	});

	it('shows decisions and dismissals with their words', async () => {
		const workspace = await opened();
		await workspace.run(
			recordDecision({
				kind: 'situate',
				text: 'It holds for those who live alone.',
				about: [{ kind: 'configuration', configuration: 'configuration:1' }]
			})
		);
		const finding = { key: 'missing-slot:configuration:1', firedBy: 'x' };
		await workspace.run(dismissPrompt({ finding, reason: 'A dyad is all there is' }));
		await expect.element(page.getByText('It holds for those who live alone.')).toBeVisible();
		await expect.element(page.getByText('A dyad is all there is')).toBeVisible();
		await expect.element(page.getByText('Is this configuration finished? · CMO 1')).toBeVisible();
	});

	it('lists by what was touched and by words', async () => {
		const workspace = await opened();
		await workspace.run(createElement({ label: 'Walks' }));
		await workspace.run(recordDecision({ kind: 'note', text: 'Ask about walking.', about: [] }));
		await expect.poll(sentences).toHaveLength(2);
		await userEvent.click(button('Theory'));
		await expect.poll(sentences).toEqual(['Recorded a decision']);
		await userEvent.click(button('Theory'));
		await userEvent.fill(page.getByLabelText('Find in the trail'), 'walks');
		await expect.poll(sentences).toHaveLength(1);
		await userEvent.fill(page.getByLabelText('Find in the trail'), 'nothing like this');
		await expect.element(page.getByText(/^No change of this kind/)).toBeVisible();
	});

	it('reads on page by page, so that words of the first change are found too', async () => {
		const workspace = await openSmall(project().configuration('1', ['C lonely', 'M network']));
		await workspace.run(createElement({ label: 'The very first' }));
		for (let turn = 0; turn < 420; turn++) await workspace.run(rename(`Label ${turn}`));
		await render(Host, { workspace, shows: 'trail' });
		await expect.poll(() => sentences().length).toBeGreaterThan(5);
		expect(sentences().length).toBeLessThan(60);
		await userEvent.fill(page.getByLabelText('Find in the trail'), 'very first');
		await expect.poll(sentences).toHaveLength(1);
	});

	it('leaves axe nothing to find, in light and in dark', async () => {
		const workspace = await opened();
		await workspace.run(rename('Alone'));
		await workspace.run(rename('All alone'));
		await workspace.undo();
		await expect.poll(sentences).toHaveLength(3);
		await userEvent.click(button('Details of change 1'));
		for (const theme of ['light', 'dark']) {
			document.documentElement.dataset['theme'] = theme;
			expect(await problemsFound()).toEqual([]);
		}
		delete document.documentElement.dataset['theme'];
	});
});
