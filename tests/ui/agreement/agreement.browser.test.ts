import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import { codersDesk } from '$lib/ui/agreement/desk.svelte';
import { codedProject, coded } from '../../core/agreement/coded';
import { openSmall } from '../check/open-small';
import { problemsFound } from '../problems-found';
import Host from './Host.svelte';

const trust = 'occurrence 1.trust';
const goes = 'occurrence 1.goes';
const button = (name: string | RegExp) => page.getByRole('button', { name });
const passage = () => page.getByRole('article', { name: 'The passage and its readings' });

async function opened(...extracts: readonly ReturnType<typeof coded>[]) {
	const workspace = await openSmall(codedProject(...extracts));
	await render(Host, { workspace });
	await userEvent.click(button('Compare'));
	return workspace;
}

beforeEach(async () => {
	codersDesk.now = undefined;
	await page.viewport(1280, 720);
});

it('with one coder alone it says what to do', async () => {
	await opened(coded([0, 10], [`anna supports ${trust}`]));
	await expect.element(page.getByText('Only one person has coded so far')).toBeVisible();
	await expect.element(page.getByText(/All codings are those of Anna/)).toBeVisible();
	expect(await problemsFound()).toEqual([]);
});

it('where no text is shared it says who coded what', async () => {
	await opened(
		coded([0, 10], [`anna supports ${trust}`]),
		coded([0, 10], [`ben supports ${trust}`], 'second')
	);
	await expect.element(page.getByText('No text has been coded by two of them.')).toBeVisible();
	await expect.element(page.getByText('Anna alone')).toBeVisible();
});

it('contradictions come first; settled ones leave the decision in sight and go to the end', async () => {
	const workspace = await opened(
		coded([0, 10], [`anna supports ${trust}`]),
		coded([20, 30], [`anna supports ${trust}`, `ben refutes ${trust}`]),
		coded([40, 50], [`anna supports ${goes}`, `ben supports ${trust}`])
	);
	await expect.element(page.getByRole('tab', { name: 'Where they differ · 3' })).toBeVisible();
	const headings = page
		.getByRole('list', { name: 'Passages read differently' })
		.getByRole('heading');
	await expect.element(headings.first()).toHaveTextContent('The same thing with another bearing');
	expect(await problemsFound()).toEqual([]);
	await userEvent.click(passage().getByLabelText(/Keep Ben’s reading: 1 coding set aside/));
	await userEvent.fill(
		passage().getByLabelText('What is decided, and why'),
		'He says the opposite.'
	);
	await userEvent.click(button('Record the decision'));
	await expect.element(passage().getByText('He says the opposite.')).toBeVisible();
	await expect.element(passage().getByText(/set aside by the decision/)).toBeVisible();
	await expect.element(passage().getByRole('heading', { name: 'Settled' })).toHaveFocus();
	await expect.element(headings.last()).toHaveTextContent('Settled');
	expect([...workspace.model.decision.values()]).toMatchObject([{ kind: 'adjudicate' }]);
	await userEvent.click(button('Next difference'));
	await expect.element(button('Record the decision')).toBeVisible();
});

it('a fraction of the table opens the differences behind it', async () => {
	await opened(
		coded([0, 10], [`anna supports ${trust}`, `ben refutes ${trust}`]),
		coded([20, 30], [`anna supports ${goes}`, `ben refutes ${goes}`])
	);
	await userEvent.click(page.getByRole('tab', { name: /How far they agree/ }));
	expect(await problemsFound()).toEqual([]);
	await userEvent.click(button(/^0 of 1: show where they differ on goes/));
	await expect.element(page.getByText('Only where they differ on “goes”')).toBeVisible();
	await expect.element(button('Show all')).toBeVisible();
});

it('blind coding is begun with a reason, seen over the room, and hides the comparison', async () => {
	const workspace = await opened(
		coded([0, 10], [`anna supports ${trust}`, `ben refutes ${trust}`])
	);
	await userEvent.keyboard('{Escape}');
	await userEvent.click(button('Blind'));
	await userEvent.fill(page.getByLabelText(/Why, for the trail/), 'Ben codes the same interviews.');
	await userEvent.click(button('Begin blind coding'));
	await expect.element(page.getByRole('note')).toHaveTextContent('Nobody is named as at work');
	expect(workspace.model.extract.size).toBe(0);
	expect((await workspace.changes({ limit: 1 }))[0]?.why).toBe('Ben codes the same interviews.');
	expect(await problemsFound()).toEqual([]);
	await userEvent.click(button('Compare'));
	await expect.element(page.getByText('Comparing shows what everybody coded.')).toBeVisible();
});

it('codings that name nobody stay out of the comparison of two who are named, until they are ticked', async () => {
	await opened(
		coded([0, 10], [`anna supports ${trust}`, `ben supports ${trust}`]),
		coded([20, 30], [`anna supports ${goes}`, `nobody supports ${trust}`])
	);
	const box = (name: string) => page.getByRole('checkbox', { name });
	await expect.element(box('Anna')).toBeChecked();
	await expect.element(box('Nobody named')).not.toBeChecked();
	await expect.element(page.getByText('1 of 2 passages')).toBeVisible();
	await userEvent.click(box('Nobody named'));
	await expect.element(page.getByText('2 of 2 passages')).toBeVisible();
});

it('fits a narrow window: its table scrolls by itself', async () => {
	await page.viewport(390, 844);
	await opened(coded([0, 10], [`anna supports ${trust}`, `ben supports ${goes}`]));
	await userEvent.click(page.getByRole('tab', { name: /How far they agree/ }));
	await expect.element(page.getByRole('table')).toBeVisible();
	const body = () => page.getByRole('table').element().closest('.body');
	await expect.poll(() => (body()?.scrollWidth ?? 0) - (body()?.clientWidth ?? 0)).toBe(0);
	const frame = page.getByRole('table').element().parentElement;
	expect(frame?.scrollWidth).toBeGreaterThan(frame?.clientWidth ?? 0);
});
