import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import { SmallProject } from '../../fixtures/small-project';
import { openSmall } from '../check/open-small';
import { problemsFound } from '../problems-found';
import Host from './Host.svelte';

const button = (name: string | RegExp) => page.getByRole('button', { name });
const keys = (text: string) => userEvent.keyboard(text);
/** Which cell has the focus: who stands in its row, and its column. */
const here = () => (document.activeElement as HTMLElement).dataset['cell'];
const cell = (name: string) => page.getByRole('gridcell', { name, exact: true });

async function opened(small: SmallProject, tab?: string) {
	const workspace = await openSmall(small);
	await render(Host, { workspace });
	await userEvent.click(button('Open the table'));
	if (tab !== undefined) await userEvent.click(page.getByRole('tab', { name: tab }));
	return workspace;
}

const trio = () =>
	new SmallProject()
		.element('trust', 'Trust')
		.group('clients')
		.person('Amanda', { attributes: { Age: 52 } })
		.person('Dawn', { attributes: { Age: 61 }, groups: { 'group:clients': true } })
		.person('Keith')
		.extract('1', ['speaks of element trust'], { person: 'Dawn' });

beforeEach(() => page.viewport(1280, 720));

it('is gone through and written in with the keys of a spreadsheet', async () => {
	const workspace = await opened(trio(), 'People');
	const age = () =>
		[...workspace.model.person.values()].map(({ attributes }) => attributes?.['Age']);
	await expect.element(page.getByRole('grid', { name: 'People' })).toBeVisible();
	await userEvent.click(page.getByRole('rowheader', { name: 'Amanda' }));
	await keys('{ArrowRight}{ArrowRight}{ArrowRight}');
	await expect.element(cell('52')).toHaveFocus();
	await keys('53{Enter}');
	await expect.element(cell('61')).toHaveFocus();
	await expect.poll(age).toEqual([53, 61, undefined]);
	await keys('{F2}2{Escape}');
	await expect.element(cell('61')).toHaveFocus();
	await keys('{ArrowDown}old{Enter}');
	await expect
		.element(page.getByRole('alert'))
		.toHaveTextContent('Keith, Age: “old” is no number.');
	await expect.element(page.getByLabelText('Age of Keith')).toHaveFocus();
	await keys('{Control>}a{/Control}47{Shift>}{Tab}{/Shift}');
	await expect.poll(age).toEqual([53, 61, 47]);
	await expect.poll(here).toBe('person:Keith cases');
	await keys('{ArrowLeft}Clients; Volunteers{Tab}');
	await expect.element(cell('clients; Volunteers')).toBeVisible();
	await expect
		.poll(() => [...workspace.model.group.values()].map(({ name }) => name))
		.toEqual(['clients', 'Volunteers']);
	await expect.poll(here).toBe('person:Keith cases');
	await keys('{Home}{Delete}');
	await expect.element(page.getByRole('alert')).toHaveTextContent('This needs a name.');
	expect(await problemsFound()).toEqual([]);
});

it('finds, sorts, and opens the extracts behind a number', async () => {
	await opened(trio(), 'People');
	await userEvent.click(button('Age'));
	await userEvent.click(button('Age'));
	const names = () =>
		page
			.getByRole('rowheader')
			.elements()
			.map((one) => one.textContent.trim());
	await expect.poll(names).toEqual(['Dawn', 'Amanda', 'Keith']);
	await userEvent.click(button('1 extract of Dawn'));
	await expect.element(page.getByRole('list', { name: 'Extracts of Dawn' })).toBeVisible();
	expect(await problemsFound()).toEqual([]);
	await userEvent.fill(page.getByLabelText('Only with the words'), 'keith');
	await expect.poll(names).toEqual(['Keith']);
});

it('an attribute is declared with a list and chosen from it; two people become one', async () => {
	const workspace = await opened(trio(), 'People');
	await userEvent.click(button('Attributes'));
	await userEvent.click(page.getByRole('menuitem', { name: 'New attribute…' }));
	await userEvent.fill(page.getByLabelText('Name of the attribute'), 'Site');
	await userEvent.selectOptions(page.getByLabelText('Holds'), 'one of a list');
	await userEvent.fill(page.getByLabelText('The list'), 'North; South');
	expect(await problemsFound()).toEqual([]);
	await userEvent.click(button('Keep'));
	await userEvent.click(page.getByRole('rowheader', { name: 'Keith' }));
	await keys('{ArrowRight}{ArrowRight}{ArrowRight}{Enter}');
	await userEvent.selectOptions(page.getByLabelText('Site of Keith'), 'South');
	await keys('{Enter}');
	await expect
		.poll(() => workspace.model.person.get('person:Keith')?.attributes)
		.toEqual({ Site: 'South' });
	await userEvent.click(button('Merge Keith…'));
	await userEvent.fill(page.getByLabelText('Who is the same person as Keith?'), 'Dawn');
	await keys('{Enter}');
	expect(await problemsFound()).toEqual([]);
	await userEvent.click(button('Merge them'));
	await expect.poll(() => workspace.model.person.size).toBe(2);
	await expect.poll(() => workspace.model.extract.get('extract:1')?.person).toBe('person:Keith');
});

it('two cases become one, and what they hold apart is told before', async () => {
	const value = (of: string, presence: 'present' | 'absent') => ({
		id: `value:${of}` as const,
		case: `case:${of}` as const,
		element: 'element:trust' as const,
		presence,
		from: 'entered' as const
	});
	const workspace = await opened(
		trio()
			.case('Family A')
			.case('Family B')
			.add('value', value('Family A', 'present'))
			.add('value', value('Family B', 'absent'))
	);
	await userEvent.click(page.getByRole('rowheader', { name: 'Family A' }));
	await userEvent.click(button('Merge Family A…'));
	await userEvent.fill(page.getByLabelText('Which is the same case as Family A?'), 'Family B');
	await keys('{Enter}');
	await expect.element(page.getByText('“Trust” is present here and absent there')).toBeVisible();
	expect(await problemsFound()).toEqual([]);
	await userEvent.click(button('Merge them'));
	await expect.poll(() => workspace.model.case.size).toBe(1);
	expect([...workspace.model.value.values()].map((one) => one.case)).toEqual([
		'case:Family A',
		'case:Family A'
	]);
});

it('a pasted table is looked over, taken in as one change, and the next one updates by name', async () => {
	const workspace = await opened(new SmallProject().case('Family A'));
	const paste = async (text: string) => {
		await userEvent.click(button('From a table…'));
		await userEvent.fill(page.getByLabelText('Or paste a table'), text);
		await userEvent.click(button('Look it over'));
	};
	await paste('Name,Kind,Size\nFamily A,family,4\nFamily B,family,3\n,family,2');
	await expect.element(page.getByText('Row 4. The first column holds no name.')).toBeVisible();
	await userEvent.click(page.getByText('1 row changed'));
	await expect.element(page.getByText('person', { exact: true })).toBeVisible();
	expect(await problemsFound()).toEqual([]);
	await userEvent.click(button('Take in 2 rows'));
	await expect.element(page.getByRole('rowheader', { name: 'Family B' })).toBeVisible();
	await expect
		.poll(async () => (await workspace.changes({ limit: 1 }))[0]?.file)
		.toBe('pasted table');
	await paste('Name,Size\nFamily A,5\nFamily B,3');
	await expect.element(page.getByText(/0 new, 1 changed, 1 the same/)).toBeVisible();
	await userEvent.click(button('Take in 1 row'));
	await expect
		.poll(() => workspace.model.case.get('case:Family A')?.attributes)
		.toEqual({ Size: 5 });
	expect(workspace.model.case.size).toBe(2);
	await workspace.undo();
	await workspace.undo();
	expect(workspace.model.case.size).toBe(1);
});
