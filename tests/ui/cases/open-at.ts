import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Selection } from '$lib/workspace/selection.svelte';
import type { Workspace } from '$lib/workspace/workspace.svelte';
import type { SmallProject } from '../../fixtures/small-project';
import Host from '../check/Host.svelte';
import { openSmall } from '../check/open-small';

/** Opens a small project in the Check room, at one of its questions. */
export async function openAt(small: SmallProject, question: RegExp): Promise<Workspace> {
	const workspace = await openSmall(small);
	await render(Host, { workspace, selection: new Selection(), shows: 'check' });
	await userEvent.click(
		page.getByRole('navigation', { name: 'Checks' }).getByRole('button', { name: question })
	);
	return workspace;
}

/** The question of the check that shows the cases. */
export const happened = /What happened in each case/;

/** Where the room shows what a check finds, beside the list of checks. */
export function findingsPane(): Element {
	return page.getByRole('region', { name: 'Findings', exact: true }).element();
}
