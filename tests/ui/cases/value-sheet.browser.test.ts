import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/app.css';
import type { Workspace } from '$lib/workspace/workspace.svelte';
import { withValues } from '../../fixtures/case-values';
import { project } from '../../fixtures/small-project';
import { problemsFound } from '../problems-found';
import { findingsPane, happened, openAt } from './open-at';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const tab = (name: string) => userEvent.click(page.getByRole('tab', { name }));
const keys = (text: string) => userEvent.keyboard(text);
const cell = (name: string | RegExp) => page.getByRole('gridcell', { name });

const theory = () =>
	project()
		.configuration('1', ['C lonely', 'M trust', 'O goes'])
		.theory('first', ['1'])
		.case('Amy')
		.case('Dawn')
		.case('Keith');

const recorded = ({ model }: Workspace) =>
	[...model.value.values()]
		.map(
			(value) => `${value.case.slice(5)} ${value.element.slice(8)} ${value.presence} ${value.from}`
		)
		.sort();

/** What a spreadsheet puts on the clipboard, dropped on the cell that has the focus. */
function paste(text: string): void {
	const clipboardData = new DataTransfer();
	clipboardData.setData('text/plain', text);
	document.activeElement?.dispatchEvent(
		new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
	);
}

beforeEach(() => page.viewport(1280, 720));

describe('the sheet of values', () => {
	it('is filled with the keys of a spreadsheet, a block in one change, and undone as one', async () => {
		const workspace = await openAt(theory(), happened);
		await userEvent.click(cell('Amy, lonely: nothing known'));
		await keys('p{ArrowRight}a{ArrowRight}u');
		await expect
			.poll(() => recorded(workspace))
			.toEqual([
				'Amy goes unknown entered',
				'Amy lonely present entered',
				'Amy trust absent entered'
			]);
		await expect.element(cell('Amy, goes: unknown, entered here')).toHaveFocus();
		await keys('{ArrowDown}{Shift>}{ArrowDown}{ArrowLeft}{/Shift}p');
		await expect.poll(() => recorded(workspace).length).toBe(7);
		await workspace.undo();
		await expect.poll(() => recorded(workspace).length).toBe(3);
		await keys('{Home}{ArrowUp}{ArrowUp}{Delete}');
		await expect.element(cell('Amy, lonely: nothing known')).toBeVisible();
		expect(await problemsFound(findingsPane())).toEqual([]);
	});

	it('takes a pasted block from the cell that has the focus, or says which cell cannot be read and changes nothing', async () => {
		const workspace = await openAt(theory(), happened);
		await userEvent.click(cell('Dawn, trust: nothing known'));
		paste('P\tyes\nA\t?\n');
		await expect
			.poll(() => recorded(workspace))
			.toEqual([
				'Dawn goes present entered',
				'Dawn trust present entered',
				'Keith goes unknown entered',
				'Keith trust absent entered'
			]);
		paste('P\tmaybe');
		await expect
			.element(page.getByRole('alert'))
			.toHaveTextContent('Line 1, cell 2 of what was pasted: “maybe” is neither present');
		expect(recorded(workspace)).toHaveLength(4);
	});

	it('tells where a value comes from and what disagrees, and keeps a note, a time and a place', async () => {
		const made = withValues(project().configuration('1', ['M trust', 'O goes']), {
			David: { trust: 'absent' }
		}).extract('e', ['supports occurrence 1.trust'], { cases: ['David'] });
		const workspace = await openAt(made, happened);
		await userEvent.click(cell('David, trust: absent, entered here, and something disagrees'));
		await keys('{Enter}');
		const form = page.getByRole('form', { name: 'trust in David' });
		await expect.element(form).toHaveTextContent('A passage about David says otherwise.');
		await expect.element(page.getByRole('list', { name: '1 passage about David' })).toBeVisible();
		await userEvent.fill(form.getByLabelText('Note, such as a barrier'), 'An operation first.');
		await userEvent.fill(form.getByLabelText('When'), '2018-03');
		await userEvent.fill(form.getByLabelText('Place in an order'), '2');
		await userEvent.click(form.getByRole('button', { name: 'Keep' }));
		await expect
			.poll(() => [...workspace.model.value.values()][0])
			.toMatchObject({
				presence: 'absent',
				note: 'An operation first.',
				time: '2018-03',
				order: 2
			});
		await expect.element(cell(/^David, trust/)).toHaveFocus();
	});

	it('says what to do where there are no cases', async () => {
		await openAt(project().configuration('1', ['M trust', 'O goes']), happened);
		await expect.element(page.getByText('No cases to look at yet')).toBeVisible();
		await expect.element(button('Take a table in…')).toBeVisible();
		expect(await problemsFound(findingsPane())).toEqual([]);
	});

	it('shows sixty cases in forty configurations, and is walked to its end', async () => {
		const made = project();
		const row: Record<string, 'present' | 'absent'> = {};
		for (let at = 0; at < 40; at++) {
			made.configuration(`${at}`, [`C c${at}`, `M m${at}`, `O o${at}`]);
			for (const element of [`c${at}`, `m${at}`, `o${at}`])
				row[element] = at % 3 ? 'present' : 'absent';
		}
		const cases = Object.fromEntries(
			Array.from({ length: 60 }, (_, at) => [`Case ${at + 1}`, row])
		);
		await openAt(withValues(made, cases), happened);
		await userEvent.click(cell(/^Case 1, c0:/));
		await keys('{Control>}{End}{/Control}');
		await expect.element(cell(/^Case 60, c13:/)).toHaveFocus();
		await userEvent.click(button('Later'));
		await expect.element(page.getByText('Elements 41 to 80 of 120.')).toBeVisible();
		await tab('Configurations');
		const grid = page.getByRole('grid', { name: 'Each configuration in each case' });
		await expect.poll(() => grid.getByRole('gridcell').elements().length).toBe(2400);
	});
});
