import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import type { ProjectEntry } from '$lib/ui/projects/project-entry';
import { problemsFound } from '../problems-found';
import Host from './Host.svelte';

const gone: ProjectEntry = {
	id: 'project:c',
	name: 'A trial run',
	createdAt: '2026-01-01T09:00:00.000Z',
	changedAt: '2026-01-02T09:00:00.000Z',
	deletedAt: '2026-01-03T09:00:00.000Z',
	counts: { elements: 1, configurations: 0, extracts: 0, sources: 0 },
	bytes: 900
};

const first: ProjectEntry[] = [
	{
		id: 'project:a',
		name: 'Gateway volunteering',
		createdAt: '2026-01-01T09:00:00.000Z',
		changedAt: '2026-01-02T09:00:00.000Z',
		counts: { elements: 1, configurations: 0, extracts: 0, sources: 0 },
		bytes: 900
	},
	{
		id: 'project:b',
		name: 'Social prescribing',
		createdAt: '2026-01-01T09:00:00.000Z',
		changedAt: new Date(Date.now() - 180_000).toISOString(),
		counts: { elements: 12, configurations: 7, extracts: 1200, sources: 2 },
		bytes: 1_240_000
	}
];

const button = (name: string) => page.getByRole('button', { name, exact: true });
const names = () =>
	[...document.querySelectorAll('[data-project] .name')].map((name) => name.textContent);

async function opened(
	projects: readonly ProjectEntry[] | undefined,
	more: { problem?: string } = {}
) {
	const heard: string[][] = [];
	await render(Host, { first: projects, hear: (...asked: string[]) => heard.push(asked), ...more });
	return heard;
}

async function choose(project: string, act: string): Promise<void> {
	await userEvent.click(button(`More for ${project}`));
	await userEvent.click(page.getByRole('menuitem', { name: `${act} ${project}` }));
}

beforeEach(() => page.viewport(1280, 720));

describe('the projects room', () => {
	it('lists the projects, those last changed first, with what they hold and when they changed', async () => {
		await opened(first);
		expect(names()).toEqual(['Social prescribing', 'Gateway volunteering']);
		await expect
			.element(page.getByText('12 elements · 7 configurations · 1,200 extracts'))
			.toBeVisible();
		await expect.element(page.getByText('1 element · 0 configurations · 0 extracts')).toBeVisible();
		await expect.element(page.getByText('changed 3 minutes ago')).toBeVisible();
		await expect.element(page.getByText('1.2 MB')).toBeVisible();
	});

	it('opens a project by its name, and the worked example by its button', async () => {
		const heard = await opened(first);
		await userEvent.click(button('Social prescribing'));
		await userEvent.click(button('Open worked example'));
		expect(heard).toEqual([['open', 'project:b'], ['example']]);
	});

	it('asks for the name and the heuristic of a new project, with the keyboard alone', async () => {
		const heard = await opened([]);
		(button('New project').element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveFocus();
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByText('Give the project a name.')).toBeVisible();
		await userEvent.keyboard('Supported housing{Tab}');
		await userEvent.selectOptions(page.getByLabelText('Heuristic'), 'ICMO');
		await userEvent.click(button('Create project'));
		expect(heard).toEqual([['new', 'Supported housing', 'ICMO']]);
	});

	it('gives the focus back to the button when a dialog is left with Escape', async () => {
		await opened([]);
		await userEvent.click(button('New project'));
		await expect.element(page.getByRole('dialog', { name: 'New project' })).toBeVisible();
		await userEvent.keyboard('{Escape}');
		await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
		await expect.element(button('New project')).toHaveFocus();
	});

	it('renames from the menu, and from the list with F2', async () => {
		await opened(first);
		await choose('Social prescribing', 'Rename');
		await userEvent.clear(page.getByRole('textbox', { name: 'Name' }));
		await userEvent.keyboard('Link workers{Enter}');
		await expect.element(button('Link workers')).toBeVisible();
		await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
		(button('Gateway volunteering').element() as HTMLElement).focus();
		await userEvent.keyboard('{F2}');
		await expect
			.element(page.getByRole('dialog', { name: 'Rename Gateway volunteering' }))
			.toBeVisible();
		await expect
			.element(page.getByRole('textbox', { name: 'Name' }))
			.toHaveValue('Gateway volunteering');
	});

	it('says what goes before it deletes, and restores from the same screen', async () => {
		await opened(first);
		await choose('Social prescribing', 'Delete');
		const dialog = page.getByRole('dialog', { name: 'Delete Social prescribing?' });
		await expect
			.element(dialog)
			.toHaveTextContent('With it go 12 elements, 7 configurations, 1,200 extracts and 2 sources.');
		await expect.element(button('Cancel')).toHaveFocus();
		await userEvent.click(button('Delete'));
		await expect.poll(names).toEqual(['Gateway volunteering']);
		await expect.element(page.getByRole('heading', { name: 'Projects' })).toHaveFocus();
		await userEvent.click(button('Restore Social prescribing'));
		await expect.poll(names).toEqual(['Social prescribing', 'Gateway volunteering']);
	});

	it('deletes for good only after it asked again', async () => {
		await opened(first);
		await choose('Social prescribing', 'Delete');
		await userEvent.click(button('Delete'));
		await userEvent.click(button('Delete Social prescribing for good'));
		await userEvent.click(button('Cancel'));
		await expect.element(button('Restore Social prescribing')).toBeVisible();
		await userEvent.click(button('Delete Social prescribing for good'));
		await userEvent.click(button('Delete for good'));
		await expect.element(button('Restore Social prescribing')).not.toBeInTheDocument();
	});

	it('opens a project file that is dropped anywhere on the page', async () => {
		const heard = await opened([]);
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(new File(['x'], 'study.retroduce'));
		const drag = (type: string) =>
			document.body.dispatchEvent(
				new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })
			);
		drag('dragenter');
		await expect.element(page.getByText(/^Drop a project file to open it/)).toBeVisible();
		expect(drag('drop')).toBe(false);
		expect(heard).toEqual([['file', 'study.retroduce']]);
	});

	it('opens a project file that is chosen', async () => {
		const heard = await opened([]);
		await userEvent.upload(
			document.querySelector<HTMLElement>('input[type=file]') ?? document.body,
			new File(['x'], 'study.retroduce')
		);
		await expect.poll(() => heard).toEqual([['file', 'study.retroduce']]);
	});

	it('says that it is looking, and what went wrong', async () => {
		await opened(undefined);
		await expect.element(page.getByText('Looking for your projects…')).toBeVisible();
		await opened(first, { problem: 'This file is not a project file.' });
		await expect
			.element(page.getByRole('alert'))
			.toHaveTextContent('This file is not a project file.');
	});

	it('has nothing that axe finds wrong: empty, with projects, with a menu or a dialog open, narrow', async () => {
		const { rerender } = await render(Host, { first: [] as readonly ProjectEntry[] });
		expect(await problemsFound()).toEqual([]);
		await rerender({ first: [...first, gone] });
		expect(await problemsFound()).toEqual([]);
		await userEvent.click(button('More for Social prescribing'));
		await expect.element(page.getByRole('menu')).toBeVisible();
		expect(await problemsFound()).toEqual([]);
		await userEvent.click(page.getByRole('menuitem', { name: 'Delete Social prescribing' }));
		await expect.element(page.getByRole('dialog')).toBeVisible();
		expect(await problemsFound()).toEqual([]);
		await userEvent.keyboard('{Escape}');
		await page.viewport(390, 844);
		expect(await problemsFound()).toEqual([]);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
	});
});
