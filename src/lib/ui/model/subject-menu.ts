import { addOccurrence } from '$lib/core/commands/add-occurrence';
import type { Id } from '$lib/core/model/id';
import type { Role } from '$lib/core/model/role';
import { newId } from '$lib/workspace/context';
import type { Subject } from '$lib/workspace/selection.svelte';
import type { OpenProject } from '../project/open-project';
import type { MenuEntry } from '../shared/menu-entry';
import { sayProblem, say } from '../shared/toast';
import { askEntries } from './acts/ask-entries';
import { copyAsMarkedText } from './copy-marked-text';
import { startedWith } from './start-configuration';
import { takingAway } from './subject-acts';

/** Everything that can be done with a subject from a menu: the same in graph, outline and inspector. */
export function subjectMenu(project: OpenProject, subject: Subject): MenuEntry[] {
	return [
		...lookEntries(project, subject),
		...withLine(askEntries(project, subject)),
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
			{
				label: `Show only ${project.workspace.model.configuration.get(subject.configuration)?.reference ?? 'this'}`,
				onselect: () => (project.outlook.configurations = new Set([subject.configuration]))
			},
			{
				label: 'Copy as marked text',
				onselect: () => void copyMarked(project, subject.configuration)
			}
		];
	if (element === undefined) return [];
	return [
		{
			label: 'Focus on this element',
			onselect: () =>
				(project.outlook.focus = { element, degrees: project.outlook.focus?.degrees ?? 1 })
		},
		...(subject.kind === 'occurrence'
			? [
					{
						label: 'Show all its occurrences',
						onselect: () => project.selection.pick({ kind: 'element', element })
					}
				]
			: [])
	];
}

function goOnEntries(project: OpenProject, subject: Subject): MenuEntry[] {
	const element = elementOf(project, subject);
	if (element === undefined) return [];
	const start = (role: Role) => () => void startConfiguration(project, element, role);
	return [
		'line',
		{ label: 'Becomes a mechanism in a new configuration', onselect: start('M') },
		{ label: 'Becomes a context in a new configuration', onselect: start('C') }
	];
}

function awayEntries(project: OpenProject, subject: Subject): MenuEntry[] {
	const away = takingAway(project, subject);
	if (away === undefined) return [];
	const labels: Partial<Record<Subject['kind'], string>> = {
		occurrence: 'Take out of this configuration',
		element: 'Delete this element everywhere',
		configuration: 'Delete this configuration',
		theory: 'Delete this theory'
	};
	return [
		'line',
		{
			label: labels[subject.kind] ?? 'Take out',
			problem: true,
			onselect: () =>
				void project.actWithUndo(away.command, away.said).then((done) => {
					if (done) project.selection.clear();
				})
		}
	];
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
