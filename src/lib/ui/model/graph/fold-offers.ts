import type { Id } from '$lib/core/model/id';
import type { Subject } from '$lib/workspace/selection.svelte';
import type { Offers } from '../../command/live-commands.svelte';
import { entryOf } from '../../command/entry-of';
import type { MenuEntry } from '../../shared/menu-entry';
import type { OpenProject } from '../../project/open-project';
import type { GraphState } from './graph-state.svelte';

type Configuration = Id<'configuration'>;

/** The configurations that a subject is, holds, or is part of. */
function configurationsOf(project: OpenProject, subject: Subject): Configuration[] {
	if ('configuration' in subject) return [subject.configuration];
	if (subject.kind !== 'theory') return [];
	const held = project.workspace.model.theory.get(subject.theory)?.configurations ?? {};
	return Object.keys(held) as Configuration[];
}

/** Folding and unfolding from a menu, where configurations are shown. */
export function foldEntries(project: OpenProject, subject: Subject): MenuEntry[] {
	const { outlook } = project;
	const ids = outlook.shows === 'configurations' ? configurationsOf(project, subject) : [];
	const open = ids.filter((id) => !outlook.folded.has(id));
	return [
		...(open.length > 0 ? [entryOf('fold', () => outlook.fold(open))] : []),
		...(open.length < ids.length ? [entryOf('unfold', () => outlook.unfold(ids))] : [])
	];
}

/** Folding and unfolding, where configurations are shown: what is selected, or all. */
export function foldOffers(project: OpenProject, graph: GraphState): Offers {
	const { outlook, selection } = project;
	const selected = () => selection.subjects.flatMap((one) => configurationsOf(project, one));
	const all = () => graph.configurations.map(({ id }) => id);
	const ifAny = (ids: () => Configuration[], isFolded: boolean, run: () => void) => ({
		run,
		isPossible: () =>
			outlook.shows === 'configurations' && ids().some((id) => outlook.folded.has(id) === isFolded)
	});
	return {
		fold: ifAny(selected, false, () => outlook.fold(selected())),
		unfold: ifAny(selected, true, () => outlook.unfold(selected())),
		'fold-all': ifAny(all, false, () => outlook.foldAll(all())),
		'unfold-all': ifAny(
			() => [...outlook.folded],
			true,
			() => outlook.unfold([...outlook.folded])
		)
	};
}
