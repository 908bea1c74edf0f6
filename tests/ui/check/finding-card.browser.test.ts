import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import { removeOccurrence } from '$lib/core/commands/remove-occurrence';
import { Selection } from '$lib/workspace/selection.svelte';
import { project } from '../../fixtures/small-project';
import { problemsFound } from '../problems-found';
import Host from './Host.svelte';
import { openSmall } from './open-small';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const dyad = () => project().configuration('1', ['C lonely', 'M network']).theory('t', ['1']);

async function shown(shows: string, small = dyad(), selection = new Selection()) {
	const workspace = await openSmall(small);
	await render(Host, { workspace, shows, selection });
	return { workspace, selection };
}

async function dismiss(reason: string): Promise<void> {
	await userEvent.click(button('Dismiss…'));
	await userEvent.fill(page.getByLabelText('Why it does not need an answer'), reason);
	await userEvent.click(button('Dismiss with this reason'));
}

beforeEach(() => page.viewport(1280, 720));

describe('a finding', () => {
	it('says what is so, why it fired, and what it is about', async () => {
		await shown('missing-slot');
		await expect
			.element(page.getByText('CMO 1 is unfinished: a C-M dyad, no outcome yet.'))
			.toBeVisible();
		await expect.element(page.getByText(/It has .* outcome is not written/)).toBeVisible();
		await expect.element(page.getByRole('link', { name: 'CMO 1', exact: true })).toBeVisible();
	});

	it('selects what it is about and goes to the Model room', async () => {
		const { selection } = await shown('missing-slot');
		await userEvent.click(page.getByRole('link', { name: 'CMO 1', exact: true }));
		expect(selection.subject).toEqual({ kind: 'configuration', configuration: 'configuration:1' });
		expect(location.hash).toMatch(/\/model$/);
	});

	it('opens the extracts behind every number, and closes them again', async () => {
		const small = project()
			.configuration('1', ['C lonely', 'M network', 'O better'], { links: ['network > better'] })
			.extract('talked of the network', ['supports occurrence 1.network'])
			.extract('talked of feeling better', ['supports occurrence 1.better']);
		await shown('dyad-binding', small);
		const number = button('2 extracts');
		await userEvent.click(number);
		await expect.element(page.getByRole('link', { name: 'talked of the network' })).toBeVisible();
		await expect.element(number).toHaveAttribute('aria-expanded', 'true');
		await userEvent.click(number);
		expect(page.getByRole('link', { name: 'talked of the network' }).elements()).toEqual([]);
	});

	it('is dismissed with a reason, says so, and asks again when it is reopened', async () => {
		const { workspace } = await shown('missing-slot');
		await dismiss('A dyad is all there is to say');
		await expect.element(page.getByText('A dyad is all there is to say')).toBeVisible();
		await expect.element(page.getByText(/^Dismissed, just now, by nobody named/)).toBeVisible();
		expect(button('Decide…').elements()).toEqual([]);
		await userEvent.click(button('Reopen'));
		await expect.element(button('Decide…')).toBeVisible();
		expect(workspace.model.response.size).toBe(0);
	});

	it('is answered with a decision of a kind, by keyboard alone', async () => {
		const { workspace } = await shown('missing-slot');
		(button('Decide…').element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByLabelText('What you decide, and why')).toHaveFocus();
		await userEvent.keyboard('Nobody was asked about outcomes.');
		await userEvent.tab();
		await userEvent.keyboard('s');
		await userEvent.tab();
		await userEvent.tab();
		await userEvent.keyboard('{Enter}');
		await expect
			.element(page.getByText('Nobody was asked about outcomes. (situate)'))
			.toBeVisible();
		const [decision] = workspace.model.decision.values();
		expect(decision).toMatchObject({ kind: 'situate', about: [{ kind: 'configuration' }] });
	});

	it('comes back when what made it fire has changed, with what was decided before', async () => {
		const { workspace } = await shown('missing-slot');
		await dismiss('A dyad is all there is to say');
		await expect.element(button('Reopen')).toBeVisible();
		await workspace.run(
			removeOccurrence({ configuration: 'configuration:1', occurrence: 'occurrence:1.lonely' })
		);
		await expect
			.element(
				page.getByText(/^Came back: what made it fire has changed. Dismissed before, just now/)
			)
			.toBeVisible();
		await expect.element(page.getByText('A dyad is all there is to say')).toBeVisible();
		await expect.element(button('Dismiss…')).toBeVisible();
	});

	it('says where evidence against it was looked for, and no longer asks', async () => {
		const small = project().configuration('1', ['C lonely', 'M network', 'O better']);
		const { workspace } = await shown('disconfirming-search', small);
		await userEvent.click(button('Look for it…'));
		await userEvent.fill(page.getByLabelText('What would speak against it'), 'Networks that harm');
		await userEvent.fill(page.getByLabelText('Where and how you looked'), 'All interviews');
		await userEvent.click(button('Log the search'));
		await expect.element(page.getByText(/looked for, not decided yet/).first()).toBeVisible();
		expect([...workspace.model.search.values()]).toMatchObject([
			{ lookedFor: 'Networks that harm', where: 'All interviews' }
		]);
		expect(button('Decide…').elements()).toEqual([]);
	});

	it('leaves axe nothing to find, in light and in dark', async () => {
		await shown('missing-slot');
		for (const theme of ['light', 'dark']) {
			document.documentElement.dataset['theme'] = theme;
			expect(await problemsFound()).toEqual([]);
		}
		delete document.documentElement.dataset['theme'];
	});
});
