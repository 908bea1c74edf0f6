import { deleteConfiguration } from '$lib/core/commands/delete-configuration';
import { deleteElement } from '$lib/core/commands/delete-element';
import { removeImpliedLink, removeLink } from '$lib/core/commands/edit-link';
import { removeOccurrence } from '$lib/core/commands/remove-occurrence';
import { deleteTheory } from '$lib/core/commands/theories';
import type { Command } from '$lib/core/commands/command';
import { nameOf } from '$lib/core/sentence';
import type { Subject } from '$lib/workspace/selection.svelte';
import type { OpenProject } from '../project/open-project';

/** The command that takes a subject away, and what is said afterwards. */
export function takingAway(
	project: OpenProject,
	subject: Subject
): { command: Command; said: string } | undefined {
	const name = (id: string) => nameOf(project.workspace.model, id) ?? 'it';
	switch (subject.kind) {
		case 'element':
			return { command: deleteElement(subject), said: `Deleted “${name(subject.element)}”.` };
		case 'occurrence':
			return {
				command: removeOccurrence(subject),
				said: `Took “${name(subject.occurrence)}” out of ${name(subject.configuration)}.`
			};
		case 'configuration':
			return {
				command: deleteConfiguration(subject),
				said: `Deleted ${name(subject.configuration)}.`
			};
		case 'link':
			return { command: removeLink(subject), said: 'Took the link out.' };
		case 'implied link':
			return {
				command: removeImpliedLink(subject),
				said: 'Took the link out; the others are explicit now.'
			};
		case 'theory':
			return {
				command: deleteTheory(subject),
				said: `Deleted the theory “${name(subject.theory)}”.`
			};
		default:
			return undefined;
	}
}

/** Takes away what is selected, with a way back. */
export async function takeAwaySelected(project: OpenProject): Promise<void> {
	for (const subject of project.selection.subjects) {
		const away = takingAway(project, subject);
		if (away !== undefined && (await project.actWithUndo(away.command, away.said)))
			project.selection.clear();
	}
}
