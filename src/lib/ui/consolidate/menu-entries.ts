import { placesOf } from '$lib/core/graph/places';
import type { Id } from '$lib/core/model/id';
import { entryOf } from '../command/entry-of';
import type { OpenProject } from '../project/open-project';
import type { MenuEntry } from '../shared/menu-entry';
import { openWorkbench } from './workbench.svelte';

/** What can be done with an element at the workbench, as menu entries. */
export function consolidateEntries(
	project: OpenProject,
	element: Id<'element'> | undefined
): MenuEntry[] {
	if (element === undefined) return [];
	const entries = [entryOf('merge-with', () => openWorkbench('words', element))];
	return placesOf(project.workspace.model, element).length < 2
		? entries
		: [...entries, entryOf('split-element', () => openWorkbench('split', element))];
}
