import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import { Selection } from '$lib/workspace/selection.svelte';
import { prepareText } from '$lib/workspace/texts';
import { at } from '../../fixtures/rows';
import { project, type SmallProject } from '../../fixtures/small-project';
import { problemsFound } from '../problems-found';
import Host from './Host.svelte';
import { openSmall } from './open-small';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const cards = () => page.getByRole('article').elements();

async function opened(small: SmallProject, texts: readonly string[] = []) {
	const workspace = await openSmall(small, texts);
	const selection = new Selection();
	await render(Host, { workspace, selection, shows: 'check' });
	return { workspace, selection };
}

async function choose(question: RegExp): Promise<void> {
	await userEvent.click(
		page.getByRole('navigation', { name: 'Checks' }).getByRole('button', { name: question })
	);
}

/** `anchored` says where words stand in a text; the words need not be those that stand there. */
async function anchored(text: string, exact: string, start: number): Promise<SmallProject> {
	const { sha256, length } = await prepareText(text);
	const reading = { 'text:1': { id: 'text:1' as const, sha256, length, at } };
	return project()
		.source('interview', { texts: reading, currentText: 'text:1' })
		.extract('e', [], {
			record: {
				anchor: { text: sha256, start, end: start + exact.length, exact, prefix: '', suffix: '' }
			}
		});
}

const several = () =>
	project()
		.configuration('1', ['C lonely', 'M network'])
		.configuration('2', ['M trust', 'O better'])
		.theory('first', ['1'])
		.theory('second', ['2'], { rank: 1 });

beforeEach(() => page.viewport(1280, 720));

describe('the Check room', () => {
	it('says in words how many findings of each check still ask, and opens them', async () => {
		await opened(several());
		const standing = (question: RegExp) =>
			expect.element(page.getByRole('navigation').getByRole('button', { name: question }));
		await standing(/this configuration finished/).toHaveAccessibleDescription('2 still ask');
		await standing(/Joint, alternative/).toHaveAccessibleDescription('nothing to ask');
		await choose(/Is this configuration finished/);
		expect(cards()).toHaveLength(2);
		await choose(/Joint, alternative/);
		await expect.element(page.getByText('Nothing to ask here.')).toBeVisible();
	});

	it('says of each check why it fires, what it cannot know and where it comes from', async () => {
		await opened(several());
		await choose(/Did anyone say the link/);
		await expect.element(page.getByText('Why it fires')).toBeVisible();
		await userEvent.click(page.getByText('About this check'));
		await expect.element(page.getByText('What it cannot know', { exact: true })).toBeVisible();
		await expect.element(page.getByText(/^Whether the link holds/)).toBeVisible();
		await expect.element(page.getByText('Where it comes from', { exact: true })).toBeVisible();
	});

	it('lists only what concerns a theory or a configuration', async () => {
		await opened(several());
		await userEvent.selectOptions(page.getByLabelText('Theory', { exact: true }), 'second');
		await expect.element(page.getByText(/^CMO 2 is unfinished/)).toBeVisible();
		expect(cards()).toHaveLength(1);
		await userEvent.selectOptions(page.getByLabelText('Theory', { exact: true }), 'all theories');
		await userEvent.selectOptions(page.getByLabelText('Configuration', { exact: true }), 'CMO 1');
		await expect.element(page.getByText(/^CMO 1 is unfinished/)).toBeVisible();
		expect(cards()).toHaveLength(1);
	});

	it('lists apart what was dismissed, and the next finding takes the focus', async () => {
		await opened(several());
		await userEvent.click(button('Dismiss…').first());
		await userEvent.fill(page.getByLabelText('Why it does not need an answer'), 'As told');
		await userEvent.click(button('Dismiss with this reason'));
		await expect.element(page.getByText(/^CMO 1 is unfinished/)).not.toBeInTheDocument();
		await expect.poll(() => document.activeElement?.textContent).toMatch(/^\s*CMO 2 is unfinished/);
		await userEvent.click(page.getByText('Dismissed', { exact: true }));
		await expect.element(page.getByText(/^CMO 1 is unfinished/)).toBeVisible();
		await expect.element(page.getByText('As told')).toBeVisible();
	});

	it('reads every quoted text and states as a fact what it does not say', async () => {
		await opened(await anchored('We walked every day.', 'talked', 3), ['We walked every day.']);
		await choose(/Is the quote still/);
		await expect.element(page.getByText('A fact, not a question')).toBeVisible();
		await expect.element(page.getByText(/the text reads “walked”/)).toBeVisible();
		await expect.element(page.getByText(/^1 text read and held against/)).toBeVisible();
	});

	it('has nothing to say of a quotation that stands in its text', async () => {
		await opened(await anchored('We walked every day.', 'walked', 3), ['We walked every day.']);
		await choose(/Is the quote still/);
		await expect.element(page.getByText(/^1 text read and held against/)).toBeVisible();
		await expect.element(page.getByText('Nothing to ask here.')).toBeVisible();
	});

	it('opens from the cells of the coverage table what each number counts', async () => {
		await opened(
			several().extract('spoke of the network', ['supports occurrence 1.network'], {
				cases: []
			})
		);
		await choose(/What speaks to this/);
		const row = page.getByRole('row', { name: /network/ });
		await userEvent.click(row.getByRole('button', { name: '1 source, network in CMO 1' }));
		await expect.element(page.getByRole('link', { name: 'spoke of the network' })).toBeVisible();
		await expect.element(page.getByText('no extract linked yet').first()).toBeVisible();
	});

	it('sets supports, refutes and refines side by side', async () => {
		await opened(several().extract('spoke of the network', ['refines occurrence 1.network']));
		await choose(/What supports, refutes, refines/);
		await expect.element(page.getByText('No extract supports it yet.')).toBeVisible();
		await expect.element(page.getByText('No extract refutes it yet.')).toBeVisible();
		await expect.element(page.getByText('Not looked for.')).toBeVisible();
		await expect.element(page.getByRole('link', { name: 'spoke of the network' })).toBeVisible();
	});

	it('starts a configuration from a passage that no theory uses, as one change', async () => {
		const { workspace, selection } = await opened(several().extract('a surprise', []));
		await choose(/What does the theory not use/);
		await userEvent.click(button('Start a configuration from it'));
		await expect.poll(() => selection.subject?.kind).toBe('configuration');
		const made = selection.subject as { configuration: `configuration:${string}` };
		expect(
			Object.values(workspace.model.extract.get('extract:a surprise')?.codings ?? {})
		).toMatchObject([{ target: { configuration: made.configuration }, bearing: 'not yet judged' }]);
		await workspace.undo();
		expect(workspace.model.configuration.size).toBe(2);
	});

	it('keeps decisions and searches in quiet lists', async () => {
		await opened(several().search('s', ['configuration 1'], 'nothing against it'));
		await choose(/Search log/);
		await expect.element(page.getByText('Found: nothing against it')).toBeVisible();
		await choose(/Decisions/);
		await expect.element(page.getByText(/^No decision yet/)).toBeVisible();
	});

	it('says what it is for while there is nothing to check', async () => {
		await opened(project());
		await expect.element(page.getByText('Nothing to check yet')).toBeVisible();
		await expect.element(page.getByRole('link', { name: 'Write a configuration' })).toBeVisible();
	});

	it.each([/Is this configuration/, /What speaks to this/, /change its role/, /What supports/])(
		'leaves axe nothing to find under %s',
		async (question) => {
			await opened(
				several()
					.configuration('3', ['O network', 'C lonely'])
					.extract('spoke of the network', ['refines occurrence 1.network'])
			);
			await choose(question);
			expect(await problemsFound()).toEqual([]);
			document.documentElement.dataset['theme'] = 'dark';
			expect(await problemsFound()).toEqual([]);
			delete document.documentElement.dataset['theme'];
		}
	);
});
