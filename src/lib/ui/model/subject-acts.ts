import { deleteConfiguration } from '$lib/core/commands/delete-configuration';
import { deleteElement } from '$lib/core/commands/delete-element';
import { removeImpliedLink, removeLink } from '$lib/core/commands/edit-link';
import { inOneChange } from '$lib/core/commands/in-one-change';
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

/** Takes away all that is selected, in one change and with a way back. */
export async function takeAwaySelected(project: OpenProject): Promise<void> {
	const away = [...project.selection.subjects]
		.sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
		.flatMap((subject) => takingAway(project, subject) ?? []);
	const [first, ...others] = away;
	if (first === undefined) return;
	const command =
		others.length === 0
			? first.command
			: inOneChange(
					first.command,
					away.map((one) => () => one.command)
				);
	const said = others.length === 0 ? first.said : `Took ${away.length} of them away.`;
	if (await project.actWithUndo(command, said)) project.selection.clear();
}

/** What is part of something else goes before it. */
const order: readonly Subject['kind'][] = [
	'implied link',
	'link',
	'occurrence',
	'configuration',
	'element',
	'theory'
];
