import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import { Selection } from '$lib/workspace/selection.svelte';
import { project, type SmallProject } from '../../fixtures/small-project';
import { problemsFound } from '../problems-found';
import Host from './Host.svelte';
import { openSmall } from './open-small';

const told = () =>
	project()
		.group('Clients')
		.group('Staff')
		.person('Dawn', { groups: { 'group:Clients': true } })
		.source('first', { date: '2026-01' })
		.source('second', { date: '2026-02' })
		.configuration('1', ['C poor', 'M trust', 'O better'], {
			links: ['poor > trust', 'trust > better']
		})
		.configuration('2', ['M better', 'O calm'], { links: ['better > calm'] })
		.extract('said of trust', ['supports link 1.1', 'supports link 1.2'], {
			person: 'Dawn',
			source: 'first'
		})
		.extract('said by staff', ['refines occurrence 1.trust'], {
			group: 'Staff',
			source: 'second'
		});

async function opened(small: SmallProject, question: RegExp): Promise<void> {
	const workspace = await openSmall(small);
	await render(Host, { workspace, selection: new Selection(), shows: 'check' });
	await userEvent.click(
		page.getByRole('navigation', { name: 'Checks' }).getByRole('button', { name: question })
	);
}

const link = (name: string) => page.getByRole('link', { name });

beforeEach(() => page.viewport(1280, 720));

describe('who has not been asked', () => {
	it('sets groups against configurations, and each number opens its extracts', async () => {
		await opened(told(), /Who has not been asked/);
		const row = page.getByRole('row', { name: /CMO 1/ }).first();
		await userEvent.click(
			row.getByRole('button', { name: '1, extracts from Clients on CMO 1', exact: true })
		);
		await expect.element(link('said of trust')).toBeVisible();
		await expect.element(page.getByText('none yet').first()).toBeVisible();
	});

	it('shows the parts of a configuration, and where one group is heard alone', async () => {
		await opened(told(), /Who has not been asked/);
		await userEvent.click(page.getByRole('button', { name: 'Parts of CMO 1' }));
		await expect.element(page.getByText('only Staff').first()).toBeVisible();
		await expect.element(page.getByText('only Clients').first()).toBeVisible();
	});
});

describe('what the last sources changed', () => {
	it('is drawn as a chart and told in the table beneath it', async () => {
		await opened(told(), /What did the last sources change/);
		const chart = page.getByRole('img', { name: /What is new, source by source/ });
		await expect.poll(() => chart.element().querySelectorAll('circle').length).toBe(6);
		const row = page.getByRole('row', { name: /1\. first/ });
		await userEvent.click(row.getByRole('button', { name: '2, New links in first' }));
		await expect.element(link('said of trust')).toBeVisible();
	});
});

describe('who carries a chain', () => {
	it('draws each link as it stands, and opens what says it', async () => {
		await opened(told(), /Does anyone carry this chain/);
		const chain = page.getByRole('article').first();
		await expect
			.element(chain.getByText(/the longest run that one voice carries is 2 of 3/))
			.toBeVisible();
		expect(chain.element().querySelectorAll('svg.thread')).toHaveLength(2);
		expect(chain.element().querySelectorAll('svg.broken')).toHaveLength(1);
		await userEvent.click(
			chain.getByRole('button', { name: '1 extract, say that poor leads to trust' })
		);
		await expect.element(link('said of trust')).toBeVisible();
	});
});

describe('everything that is found', () => {
	it('is listed across checks, each with its question, and told apart by kind', async () => {
		await opened(told(), /Everything that is found/);
		await expect
			.element(page.getByRole('article').getByText('Is this configuration finished?'))
			.toBeVisible();
		await userEvent.click(page.getByRole('radio', { name: 'Facts', exact: true }));
		await expect.element(page.getByText('Nothing of this kind here.')).toBeVisible();
		await userEvent.click(page.getByRole('radio', { name: 'What is there' }));
		await expect
			.element(page.getByRole('article').getByText('What supports, refutes, refines?').first())
			.toBeVisible();
	});

	it('is narrowed to one configuration', async () => {
		await opened(told(), /Everything that is found/);
		await userEvent.selectOptions(page.getByLabelText('Configuration', { exact: true }), 'CMO 2');
		await expect.element(page.getByText(/^CMO 2 is unfinished/)).toBeVisible();
		await expect.element(page.getByText(/^No passage tells CMO 1/)).not.toBeInTheDocument();
	});
});

describe('the views of single checks', () => {
	it.each([
		/Who has not been asked/,
		/What did the last sources change/,
		/Does anyone carry this chain/,
		/Everything that is found/
	])('leave axe nothing to find under %s', async (question) => {
		await opened(told(), question);
		await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(await problemsFound()).toEqual([]);
	});
});
