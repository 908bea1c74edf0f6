import { addOccurrence } from '$lib/core/commands/add-occurrence';
import type { Id } from '$lib/core/model/id';
import type { Role } from '$lib/core/model/role';
import { newId } from '$lib/workspace/context';
import type { Subject } from '$lib/workspace/selection.svelte';
import { openBeside } from '../beside/open-beside';
import { deciding } from '../decide/deciding.svelte';
import { consolidateEntries } from '../consolidate/menu-entries';
import type { OpenProject } from '../project/open-project';
import { entryOf } from '../command/entry-of';
import type { CommandId } from '../command/live-commands.svelte';
import type { MenuEntry } from '../shared/menu-entry';
import { sayProblem, say } from '../shared/toast';
import { askEntries } from './acts/ask-entries';
import { copyAsMarkedText } from './copy-marked-text';
import { foldEntries } from './graph/fold-offers';
import { startedWith } from './start-configuration';
import { takeAwaySelected, takingAway } from './subject-acts';

/** Everything that can be done with a subject from a menu: the same in graph, outline and inspector. */
export function subjectMenu(project: OpenProject, subject: Subject): MenuEntry[] {
	return [
		...lookEntries(project, subject),
		...besideEntries(project, subject),
		...foldEntries(project, subject),
		...withLine(askEntries(project, subject)),
		...consolidateEntries(project, elementOf(project, subject)),
		...goOnEntries(project, subject),
		...awayEntries(project, subject)
	];
}

function withLine(entries: MenuEntry[]): MenuEntry[] {
	return entries.length === 0 ? [] : ['line', ...entries];
}

function lookEntries(project: OpenProject, subject: Subject): MenuEntry[] {
	const element = elementOf(project, subject);
	if (subject.kind === 'configuration')
		return [
			entryOf(
				'show-only',
				() => (project.outlook.configurations = new Set([subject.configuration])),
				{ label: `Show only ${project.referenceOf(subject.configuration)}` }
			),
			entryOf('copy-marked-text', () => copyMarked(project, subject.configuration))
		];
	if (element === undefined) return [];
	return [
		entryOf(
			'focus',
			() => (project.outlook.focus = { element, degrees: project.outlook.focus?.degrees ?? 1 })
		),
		...(subject.kind === 'occurrence'
			? [
					entryOf('show-all-occurrences', () =>
						project.selection.pick({ kind: 'element', element })
					)
				]
			: [])
	];
}

function besideEntries(project: OpenProject, subject: Subject): MenuEntry[] {
	const decide = entryOf('decide', () => deciding.ask(subject));
	if (!('configuration' in subject)) return [decide];
	const { configuration } = subject;
	const label = `Evidence beside ${project.referenceOf(configuration)}`;
	return [entryOf('beside', () => openBeside(project, configuration), { label }), decide];
}

function goOnEntries(project: OpenProject, subject: Subject): MenuEntry[] {
	const element = elementOf(project, subject);
	if (element === undefined) return [];
	const start = (role: Role) => () => startConfiguration(project, element, role);
	return ['line', entryOf('becomes-mechanism', start('M')), entryOf('becomes-context', start('C'))];
}

function awayEntries(project: OpenProject, subject: Subject): MenuEntry[] {
	const away = takingAway(project, subject);
	if (away === undefined) return [];
	const commands: Partial<Record<Subject['kind'], CommandId>> = {
		occurrence: 'take-out',
		element: 'delete-element',
		configuration: 'delete-configuration',
		theory: 'delete-theory'
	};
	const takeAway = async () => {
		if (await project.actWithUndo(away.command, away.said)) project.selection.clear();
	};
	return [
		'line',
		entryOf(commands[subject.kind] ?? 'take-out-link', takeAway, { problem: true }),
		...awayTogether(project, subject)
	];
}

function awayTogether(project: OpenProject, subject: Subject): MenuEntry[] {
	const isOneOfSeveral = project.selection.subjects.length > 1 && project.selection.has(subject);
	if (!isOneOfSeveral) return [];
	return [entryOf('take-away', () => takeAwaySelected(project), { problem: true })];
}

function elementOf(project: OpenProject, subject: Subject): Id<'element'> | undefined {
	if (subject.kind === 'element') return subject.element;
	if (subject.kind !== 'occurrence') return undefined;
	return project.workspace.model.configuration.get(subject.configuration)?.occurrences[
		subject.occurrence
	]?.element;
}

/** Starts a configuration in which an element goes to work, in the theory that is looked at. */
export async function startConfiguration(
	project: OpenProject,
	element: Id<'element'>,
	role: Role
): Promise<void> {
	const configuration = newId('configuration');
	const first = addOccurrence({ configuration, choice: { element }, roles: [role] });
	const made = await project.act(startedWith(project, configuration, first), {
		said: () => `Started ${project.referenceOf(configuration)}.`
	});
	if (!made) return;
	project.selection.pick({ kind: 'configuration', configuration });
}

async function copyMarked(project: OpenProject, configuration: Id<'configuration'>): Promise<void> {
	try {
		await copyAsMarkedText(project.workspace.model, configuration);
		say('Copied as marked text.');
	} catch {
		sayProblem(
			'The browser did not let this be copied. Allow the clipboard for this page and try again.'
		);
	}
}
