import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/app.css';
import { withValues } from '../../fixtures/case-values';
import { project } from '../../fixtures/small-project';
import { problemsFound } from '../problems-found';
import { findingsPane, happened, openAt } from './open-at';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const tab = (name: string) => userEvent.click(page.getByRole('tab', { name }));

const theory = () =>
	project()
		.configuration('1', ['C lonely', 'M trust', 'O goes'])
		.theory('first', ['1'])
		.case('Amy')
		.case('Dawn')
		.case('Keith');

beforeEach(() => page.viewport(1280, 720));

describe('configurations over the cases', () => {
	const made = () =>
		withValues(project().configuration('1', ['C lonely', 'M trust', 'O goes']), {
			Amy: { lonely: 'present', trust: 'present', goes: 'present' },
			Bo: { lonely: 'present', trust: 'present', goes: 'absent' },
			Dawn: { lonely: 'present', trust: 'absent', goes: 'present' },
			Keith: { lonely: 'present' }
		});

	it('are a matrix that opens named fractions and the truth table of one', async () => {
		await openAt(made(), happened);
		await tab('Configurations');
		await expect
			.element(page.getByRole('grid', { name: 'Each configuration in each case' }))
			.toHaveTextContent(/Amy\s*PPP\s*Bo\s*PPA\s*Dawn\s*PAP\s*Keith\s*P··/);
		await userEvent.click(button('CMO 1'));
		const row = (name: RegExp) => page.getByRole('row', { name });
		await expect.element(row(/All of them together 1 of 2: not Bo 1 of 2: not Dawn/)).toBeVisible();
		await expect.element(row(/M trust 1 of 2: not Bo 1 of 2: not Dawn/)).toBeVisible();
		const table = page.getByRole('table', { name: 'Truth table for goes' });
		await expect.element(table).toHaveTextContent(/a contradiction/);
		await expect.element(page.getByText(/1 contradiction: .* unknown: Keith\./)).toBeVisible();
		await expect
			.element(page.getByText(/A pattern to be explained, not an explanation/))
			.toBeVisible();
		expect(await problemsFound(findingsPane())).toEqual([]);
	});
});

describe('a table of values', () => {
	it('is looked over, taken in with its source, and undone as one', async () => {
		const workspace = await openAt(theory().source('paper'), happened);
		await userEvent.click(button('Take a table in…'));
		await userEvent.fill(
			page.getByLabelText('Or paste a table'),
			'Case\ttrust\tgoes\tmood\nAmy\tP\tA\tlow\nZoe\tyes\t?\t\nDawn\tx\t\t'
		);
		await userEvent.click(button('Look it over'));
		await expect.element(page.getByText(/1 new, 1 changed, 0 the same, 1/)).toBeVisible();
		await expect.element(page.getByText(/Column 4, “mood”, is left out/)).toBeVisible();
		await expect.element(page.getByText(/Row 4\. trust: “x” is neither/)).toBeVisible();
		await userEvent.selectOptions(page.getByLabelText('The table stands in'), 'paper');
		await userEvent.fill(page.getByLabelText('Where in it'), 'Table 1');
		await userEvent.click(button('Take in 2 cases'));
		await expect
			.poll(() =>
				[...workspace.model.value.values()].map(({ from, source, locator }) => [
					from,
					source,
					locator
				])
			)
			.toEqual(Array.from({ length: 4 }, () => ['table', 'source:paper', 'Table 1']));
		expect([...workspace.model.case.values()].map(({ name }) => name)).toContain('Zoe');
		await workspace.undo();
		await expect.poll(() => workspace.model.value.size).toBe(0);
		expect(workspace.model.case.size).toBe(3);
	});
});

describe('ordered steps', () => {
	it('are chosen for a theory, and then each case shows how it went', async () => {
		const made = withValues(
			project().configuration('1', ['I s1', 'M s2', 'O s3']).theory('stages', ['1']),
			{
				Amy: { s1: 'present', s2: 'present', s3: 'present' },
				Dawn: { s1: 'present', s2: 'absent', s3: 'absent' }
			}
		);
		const workspace = await openAt(made, /Did the steps come in this order/);
		await userEvent.click(button('Choose the steps…'));
		for (const step of ['s1', 's3', 's2']) {
			await userEvent.fill(page.getByLabelText('Add a step'), step);
			await userEvent.click(page.getByRole('option', { name: step }));
			await expect.element(button(`Take ${step} out`)).toBeVisible();
		}
		await userEvent.click(button('Move s2 up'));
		await userEvent.click(button('Keep the steps'));
		await expect
			.poll(() => workspace.model.theory.get('theory:stages')?.steps)
			.toEqual(['element:s1', 'element:s2', 'element:s3']);
		const table = page.getByRole('table', { name: 'Steps of each case, stages' });
		await expect.element(table.getByRole('row', { name: /^Amy/ })).toHaveTextContent(/completes/);
		await expect
			.element(table.getByRole('row', { name: /^Dawn/ }))
			.toHaveTextContent(/stops at step 1: no barrier noted/);
		await expect
			.element(page.getByText(/1 of 2 complete all three steps of stages: Amy/))
			.toBeVisible();
		expect(await problemsFound(findingsPane())).toEqual([]);
	});
});

describe('what keeps recurring', () => {
	it('opens a blank because, which starts a configuration with the reason as its mechanism', async () => {
		const present = { lonely: 'present', goes: 'present' } as const;
		const made = withValues(project().configuration('1', ['C lonely', 'O goes']), {
			Amy: present,
			Bo: present
		});
		const workspace = await openAt(made, /What keeps recurring/);
		await userEvent.click(button('Because…'));
		const because = page.getByLabelText('Because', { exact: true });
		await expect.element(because).toHaveValue('');
		await userEvent.fill(because, 'Somebody waits for them');
		await userEvent.click(button('Keep as a note'));
		await expect
			.poll(() => [...workspace.model.decision.values()].map(({ text }) => text))
			.toEqual([
				'“lonely” (C) and “goes” (O) come together in 2 cases because Somebody waits for them'
			]);
		await userEvent.click(button('Because…'));
		await userEvent.fill(because, 'Somebody waits for them');
		await userEvent.click(button('Start a configuration with it'));
		await expect.poll(() => workspace.model.configuration.size).toBe(2);
		const started = [...workspace.model.configuration.values()].find(
			({ id }) => id !== 'configuration:1'
		);
		const parts = Object.values(started?.occurrences ?? {}).map(
			({ element, roles }) =>
				`${roles.join('')} ${workspace.model.element.get(element)?.label ?? ''}`
		);
		expect(parts.sort()).toEqual(['C lonely', 'M Somebody waits for them', 'O goes']);
	});
});
