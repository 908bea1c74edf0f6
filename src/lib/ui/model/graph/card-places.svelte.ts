import {
	arrangeCards,
	placeCards,
	releaseCards,
	standardViews
} from '$lib/core/commands/place-cards';
import { configurationFolded } from '$lib/core/graph/picture-folded';
import type { Id } from '$lib/core/model/id';
import type { Position } from '$lib/core/model/view';
import type { OpenProject } from '../../project/open-project';
import { cardsBehind, unfolded, withFolded } from './fold-places';

type Shows = 'elements' | 'configurations';
type Point = { readonly x: number; readonly y: number };

const nowhere: Readonly<Record<string, Position>> = {};

/** Where the cards of a view stand: what is stored, and what was worked out here and is not stored yet. */
export class CardPlaces {
	readonly #project: OpenProject;
	#worked = $state.raw<ReadonlyMap<string, Point>>(new Map());

	constructor(project: OpenProject) {
		this.#project = project;
	}

	/** Places in a part of the graph that is looked at for a while, laid out by itself and never stored. */
	passing = $state.raw<ReadonlyMap<string, Point> | undefined>(undefined);

	/** The view kept under a name that is looked at, if one is. */
	#viewOf(shows: Shows): Id<'view'> | undefined {
		const { outlook, workspace } = this.#project;
		const view = outlook.view === undefined ? undefined : workspace.model.view.get(outlook.view);
		return view?.shows === shows ? view.id : undefined;
	}

	/** The stored positions of a view. */
	stored(shows: Shows): Readonly<Record<string, Position>> {
		const id = this.#viewOf(shows) ?? standardViews[shows];
		return this.#project.workspace.model.view.get(id)?.positions ?? nowhere;
	}

	/** Every place that is known now, as a view that is kept takes it along. */
	asStored(shows: Shows): Record<string, Position> {
		const stored = this.stored(shows);
		const places = [...this.all(shows)].filter(([id]) => configurationFolded(id) === undefined);
		const known = rounded(new Map(places), new Map());
		return Object.fromEntries(
			Object.entries(known).map(([id, place]) => [
				id,
				stored[id]?.placed === true ? { ...place, placed: true } : place
			])
		);
	}

	/** Every place that is known for a view, or those of the part that is looked at for a while. */
	all(shows: Shows): ReadonlyMap<string, Point> {
		const known = this.passing ?? this.#together(this.stored(shows), this.#worked);
		const { outlook, workspace } = this.#project;
		return shows === 'elements' ? known : withFolded(workspace.model, outlook.folded, known);
	}

	#last: { stored: object; worked: object; all: ReadonlyMap<string, Point> } | undefined;

	/** Asked for several times at every edit, and put together only where something has moved. */
	#together(stored: Readonly<Record<string, Position>>, worked: ReadonlyMap<string, Point>) {
		const isSame = this.#last?.stored === stored && this.#last.worked === worked;
		const all = (isSame && this.#last?.all) || new Map([...worked, ...Object.entries(stored)]);
		this.#last = { stored, worked, all };
		return all;
	}

	/** The places a person has chosen, which no layout touches. */
	placed(shows: Shows): Map<string, Point> {
		return new Map(Object.entries(this.stored(shows)).filter(([, { placed }]) => placed === true));
	}

	/** Remembers places that the canvas or a layout worked out, without storing them. */
	workedOut(places: ReadonlyMap<string, Point>): void {
		this.#worked = new Map([...this.#worked, ...this.#unfolded('configurations', places)]);
	}

	/** Stores where a person dropped cards, and with them the places worked out so far. */
	async drop(shows: Shows, moves: readonly { id: string; x: number; y: number }[]): Promise<void> {
		if (this.passing !== undefined) {
			const moved = moves.map(({ id, x, y }) => [id, { x, y }] as const);
			this.passing = new Map([...this.passing, ...moved]);
			return;
		}
		await this.keep(shows);
		const places: Record<string, Position> = {};
		const to = new Map(moves.map(({ id, x, y }) => [id, { x, y }]));
		for (const [id, { x, y }] of this.#unfolded(shows, to))
			places[id] = { x: Math.round(x), y: Math.round(y), placed: true };
		await this.#project.act(placeCards({ shows, view: this.#viewOf(shows), places }), {
			said: moves.length === 1 ? 'Moved.' : `Moved ${moves.length} cards.`
		});
	}

	/** Keeps cards where they stand, whatever layout is asked for. */
	async pin(shows: Shows, ids: readonly string[]): Promise<void> {
		const all = this.all(shows);
		const moves = ids.flatMap((id) => {
			const place = all.get(id);
			return place === undefined ? [] : [{ id, x: place.x, y: place.y }];
		});
		if (moves.length > 0) await this.drop(shows, moves);
	}

	/** Lets layouts move cards again. */
	async release(shows: Shows, cards: readonly string[]): Promise<void> {
		await this.#project.act(
			releaseCards({
				shows,
				view: this.#viewOf(shows),
				cards: cardsBehind(this.#project.workspace.model, cards)
			}),
			{
				said: 'Tidying may move them again.'
			}
		);
	}

	/** Stores a layout that a person asked for, as one step to undo. */
	async arrange(shows: Shows, places: ReadonlyMap<string, Point>): Promise<void> {
		const placed = this.placed(shows);
		const found = this.#unfolded(shows, places);
		await this.#project.act(
			arrangeCards({ shows, view: this.#viewOf(shows), places: rounded(found, placed) }),
			{
				said: 'Tidied. Cards you placed yourself have stayed.'
			}
		);
	}

	/** Where a folded configuration has moved, its own cards have. */
	#unfolded(shows: Shows, places: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
		const { outlook, workspace } = this.#project;
		if (shows === 'elements' || outlook.folded.size === 0) return places;
		return unfolded(workspace.model, places, this.all(shows));
	}

	/** Stores the places worked out so far, beside the undo steps: nobody asked for them. */
	async keep(shows: Shows): Promise<void> {
		const stored = this.stored(shows);
		const fresh = new Map([...this.#worked].filter(([id]) => stored[id] === undefined));
		if (fresh.size > 0)
			await this.#project.workspace.keep(
				arrangeCards({ shows, view: this.#viewOf(shows), places: rounded(fresh, new Map()) })
			);
	}
}

function rounded(
	places: ReadonlyMap<string, Point>,
	except: ReadonlyMap<string, Point>
): Record<string, Point> {
	const all = [...places].filter(([id]) => !except.has(id));
	return Object.fromEntries(
		all.map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }])
	);
}
