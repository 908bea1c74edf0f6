import { entryOf } from '../../command/entry-of';
import type { CommandId, LiveCommands, Offers } from '../../command/live-commands.svelte';
import type { OpenProject } from '../../project/open-project';
import type { MenuEntry } from '../../shared/menu-entry';
import { subjectMenu } from '../subject-menu';
import type { GraphDesk } from './graph-commands';
import { linedUp, type CardBox, type LineUp } from './line-up';
import { alongThePath, inSameRole } from './select-more';

const ways = {
	'line-left': 'left',
	'line-column': 'column',
	'line-top': 'top',
	'line-row': 'row',
	'space-across': 'across',
	'space-down': 'down'
} as const satisfies Partial<Record<CommandId, LineUp>>;

/** What can be done with the cards that are selected, as cards: bring them into line, keep them in their place, select more like them. */
export function arrangeOffers(on: GraphDesk): Offers {
	const { project, graph, acts, canvas } = on;
	const cards = () => acts.selected.filter((id) => acts.cardOf(id));
	const shows = () => graph.picture.shows;
	const ifAny = (run: () => unknown) => ({ run, isPossible: () => cards().length > 0 });
	const isPinned = (id: string) => graph.places.stored(shows())[id]?.placed === true;
	const lines = Object.entries(ways).map(([id, how]) => [
		id,
		{
			run: () => graph.places.drop(shows(), linedUp(boxesOf(on, cards()), how)),
			isPossible: () => cards().length > (how === 'across' || how === 'down' ? 2 : 1)
		}
	]);
	return {
		...(Object.fromEntries(lines) as Offers),
		'select-path': ifAny(() => acts.pick([...alongThePath(graph.picture, cards())], false)),
		'select-role': ifAny(() => acts.pick(inSameRole(graph.picture, cards()), false)),
		'zoom-selection': {
			run: () => canvas()?.zoomTo(acts.selected),
			isPossible: () => project.selection.subjects.length > 0
		},
		pin: {
			run: () => graph.places.pin(shows(), cards()),
			isPossible: () => cards().some((id) => !isPinned(id))
		},
		unpin: {
			run: () => graph.places.release(shows(), cards().filter(isPinned)),
			isPossible: () => cards().some(isPinned)
		}
	};
}

const inMenu: readonly CommandId[] = [
	'select-path',
	'select-role',
	'zoom-selection',
	'line-left',
	'line-column',
	'line-top',
	'line-row',
	'space-across',
	'space-down',
	'pin',
	'unpin'
];

/** The menu of what is selected in the graph; where that is several parts, only what is done with all of them. */
export function graphMenu(project: OpenProject, commands: LiveCommands): MenuEntry[] {
	const { subject, subjects } = project.selection;
	if (subject === undefined) return [];
	const entries = entriesOf(commands, inMenu);
	const arranging: MenuEntry[] = entries.length === 0 ? [] : ['line', ...entries];
	if (subjects.length === 1) return [...subjectMenu(project, subject), ...arranging];
	const [link, away] = [entriesOf(commands, ['link']), entriesOf(commands, ['take-away'])];
	return [...link, ...arranging, 'line', ...away];
}

function entriesOf(commands: LiveCommands, ids: readonly CommandId[]): MenuEntry[] {
	return ids
		.filter((id) => commands.possible.includes(id))
		.map((id) => entryOf(id, () => commands.run(id), { problem: id === 'take-away' }));
}

function boxesOf({ canvas }: GraphDesk, ids: readonly string[]): CardBox[] {
	const now = canvas();
	if (now === undefined) return [];
	const places = now.positions();
	return ids.flatMap((id) => {
		const [place, box] = [places.get(id), now.screenPositionOf(id)];
		if (place === undefined || box === undefined) return [];
		return [{ id, ...place, width: box.width / now.zoom, height: box.height / now.zoom }];
	});
}
