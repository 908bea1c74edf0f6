import type { Canvas } from '$lib/canvas/canvas';
import type { CanvasCallbacks } from '$lib/canvas/callbacks';
import type { Card } from '$lib/core/graph/picture';
import type { Id } from '$lib/core/model/id';
import type { OpenProject } from '../../project/open-project';
import { addHere, linkWithin, startsOf, type Answer, type Asking } from './add-here';
import type { GraphState } from './graph-state.svelte';
import { KeysInWaiting } from './keys-in-waiting';
import { idsOf, subjectOf } from './subject-ids';

type Point = { readonly x: number; readonly y: number };

/** What the gestures on the graph do: each says what was meant, and this turns it into selection, questions and commands. */
export class GraphActs {
	readonly #project: OpenProject;
	readonly #graph: GraphState;
	readonly #canvas: () => Canvas | undefined;

	/** Keys that wait for what was asked for before them. */
	readonly waiting = new KeysInWaiting();
	/** What a person is being asked before something new is put down. */
	asking = $state.raw<Asking>();
	/** The card whose label is being edited. */
	editing = $state<string>();
	/** What was typed on the card to begin with. */
	typed = $state<string>();
	/** Where the context menu stands, while it is open. */
	menu = $state<{ open: boolean; at: Point }>({ open: false, at: { x: 0, y: 0 } });
	/** Where the pointer was last, within the graph. */
	pointer: Point = { x: 120, y: 80 };
	/** Grows whenever the view moves. */
	view = $state(0);

	constructor(project: OpenProject, graph: GraphState, canvas: () => Canvas | undefined) {
		this.#project = project;
		this.#graph = graph;
		this.#canvas = canvas;
	}

	/** The cards, arrows and grounds that are selected. */
	readonly selected = $derived.by(() =>
		this.#project.selection.subjects.flatMap((subject) =>
			idsOf(this.#project.workspace.model, this.#graph.picture, subject)
		)
	);

	cardOf(id: string | undefined): Card | undefined {
		return this.#graph.picture.cards.find((card) => card.id === id);
	}

	/** What the canvas calls. */
	readonly callbacks: CanvasCallbacks = {
		onSelect: (ids, additive) => this.pick(ids, additive),
		onOpen: (id) => {
			if (this.cardOf(id)) this.#edit(id);
		},
		onMove: (moves) => void this.#graph.places.drop(this.#graph.picture.shows, moves),
		onLink: (from, to) => void this.link(from, to),
		onDropConnector: (from, place, ground) => this.ask({ place, from, ground }),
		onHandle: (from) => this.ask({ from, goesOn: true }),
		onAddAt: (place, ground) => this.ask({ place, ground }),
		onBackground: () => this.#project.selection.clear(),
		onContextMenu: (id, at) => {
			if (id === undefined) return;
			if (!this.selected.includes(id)) this.pick([id], false);
			this.menu = { open: true, at };
		},
		onView: () => {
			this.view += 1;
			this.#graph.viewed += 1;
			const { zoom, detail } = this.#canvas() ?? this.#graph.seen;
			if (zoom !== this.#graph.seen.zoom) this.#graph.seen = { zoom, detail };
		}
	};

	pick(ids: readonly string[], also: boolean): void {
		const { selection, workspace } = this.#project;
		const subjects = ids.flatMap((id) => subjectOf(workspace.model, this.#graph.picture, id) ?? []);
		if (subjects.length === 1 && subjects[0]) selection.pick(subjects[0], also);
		else selection.pickAll(also ? [...selection.subjects, ...subjects] : subjects);
	}

	/** Links two cards within a configuration that holds both, or asks how the second joins. */
	async link(from: string, to: string): Promise<void> {
		const goal = this.cardOf(to);
		const starts = this.#starts(from);
		if (goal?.folded !== undefined) {
			this.#edit(to);
			return;
		}
		if (goal === undefined || (await linkWithin(this.#project, starts, goal.element))) return;
		this.asking = {
			...this.#beside(to),
			to: goal.element,
			...(starts[0] && { from: starts[0] })
		};
	}

	/** Asks for something new at a point of the canvas, or after a card. */
	ask({
		place,
		from,
		ground,
		goesOn,
		before
	}: {
		place?: Point;
		from?: string | undefined;
		ground?: string | undefined;
		goesOn?: boolean;
		before?: boolean;
	}): void {
		const start = from === undefined ? undefined : this.#starts(from)[0];
		const home = (ground as Id<'configuration'> | undefined) ?? this.#near();
		this.asking = {
			...this.#beside(from),
			...(place && { place }),
			...(start && { from: start }),
			goesOn: goesOn ?? false,
			before: before ?? false,
			...(home && { configuration: home })
		};
	}

	/** Puts down what was answered; where that is refused it is asked again, with the words that were typed. */
	async answer(given: Answer): Promise<void> {
		const asked = this.asking;
		this.asking = undefined;
		if (!asked || (await addHere(this.#project, this.#graph.places, asked, given))) return;
		this.asking = 'label' in given.choice ? { ...asked, words: given.choice.label } : asked;
	}

	/** The configuration something new most likely belongs to: the one selected, or in the view of elements the one at hand last. */
	#near(): Id<'configuration'> | undefined {
		const { selection, outlook, workspace } = this.#project;
		const { subject, lastConfiguration } = selection;
		if (subject && 'configuration' in subject) return subject.configuration;
		const isThere = lastConfiguration && workspace.model.configuration.has(lastConfiguration);
		return outlook.shows === 'elements' && isThere ? lastConfiguration : undefined;
	}

	/** Edits the label of the selected card. */
	edit(): void {
		this.#edit(this.selectedCard);
	}

	/** Goes on in the label of the selected card with what was typed; false where none is selected. */
	typeOn(typed: string): boolean {
		if (!this.standsOnCard || this.selectedCard === undefined) return false;
		this.#edit(this.selectedCard, typed);
		return true;
	}

	#edit(id: string | undefined, typed?: string): void {
		const fold = this.cardOf(id)?.folded;
		if (fold !== undefined) {
			if (typed === undefined) this.#project.outlook.unfold([fold]);
			return;
		}
		this.typed = typed;
		this.editing = id;
	}

	/** Whether what is selected is a card itself, not a link or a configuration of cards. */
	get standsOnCard(): boolean {
		const kind = this.#project.selection.subject?.kind;
		return kind === 'element' || kind === 'occurrence';
	}

	/** The selected card, if one is selected. */
	get selectedCard(): string | undefined {
		return this.selected.find((id) => this.cardOf(id));
	}

	#starts(id: string): NonNullable<Asking['from']>[] {
		const card = this.cardOf(id);
		if (card === undefined) return [];
		if (card.ground !== undefined) return [...card.occurrences];
		return startsOf(this.#project, this.#graph.configurations, card.element);
	}

	/** Where a question about a card stands: at its right, or under it where there is no room. */
	#beside(id: string | undefined): { at: Point; orAt?: Point } {
		const box = id === undefined ? undefined : this.#canvas()?.screenPositionOf(id);
		if (box === undefined) return { at: this.pointer };
		return {
			at: { x: box.left + box.width + 16, y: box.top },
			orAt: { x: box.left, y: box.top + box.height + 12 }
		};
	}
}
