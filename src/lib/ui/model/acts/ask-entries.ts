import { editLink } from '$lib/core/commands/edit-link';
import type { Id } from '$lib/core/model/id';
import type { Subject } from '$lib/workspace/selection.svelte';
import type { OpenProject } from '../../project/open-project';
import { entryOf } from '../../command/entry-of';
import type { MenuEntry } from '../../shared/menu-entry';
import { ask, type Asked } from './asked.svelte';
import { startsOfLink } from './link-starts';
import { sentenceOf } from './words-place';

const actsOn: Readonly<Record<Subject['kind'], readonly Asked['act'][]>> = {
	occurrence: ['link', 'links', 'words', 'roles', 'move'],
	element: ['link', 'words', 'place', 'occurrences'],
	configuration: ['add', 'words', 'statement', 'contexts'],
	link: ['condition', 'kind'],
	'implied link': [],
	theory: ['words'],
	chain: []
};

/** The acts on a subject that ask something first, as menu entries. */
export function askEntries(project: OpenProject, subject: Subject): MenuEntry[] {
	const entries = actsOn[subject.kind]
		.filter((act) => isAnswerable(project, subject, act))
		.map((act) => entryOf(act, () => ask(act, subject)));
	return subject.kind === 'link' ? [...entries, ...turning(project, subject)] : entries;
}

/** Whether there would be anything to choose from. */
function isAnswerable(project: OpenProject, subject: Subject, act: Asked['act']): boolean {
	const { model } = project.workspace;
	if (act === 'link' || act === 'occurrences') return startsOfLink(project, subject).length > 0;
	if (act === 'contexts') return model.configuration.size > 1;
	return act !== 'statement' || sentenceOf(model, subject) !== undefined;
}

/** Asks where a link from what is selected leads to; false where nothing is selected that could lead anywhere. */
export function askForLink(project: OpenProject): boolean {
	const { subject } = project.selection;
	if (subject === undefined || startsOfLink(project, subject).length === 0) return false;
	ask('link', subject);
	return true;
}

function turning(
	project: OpenProject,
	{ configuration, link }: Extract<Subject, { kind: 'link' }>
): MenuEntry[] {
	const one = project.workspace.model.configuration.get(configuration)?.links[link];
	if (one === undefined || !one.to.every((end) => end.startsWith('occurrence:'))) return [];
	const turned = { from: one.to as Id<'occurrence'>[], to: one.from };
	return [
		entryOf('turn-round', () =>
			project.act(editLink({ configuration, link, fields: turned }), {
				said: 'The link runs the other way now.'
			})
		)
	];
}
