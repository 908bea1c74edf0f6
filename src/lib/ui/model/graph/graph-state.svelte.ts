import type { Canvas } from '$lib/canvas/canvas';
import type { Detail } from '$lib/canvas/detail';
import { measuredSizesOf } from '$lib/canvas/card-sizes';
import { nextFrame } from '$lib/canvas/slices';
import { chainsBetween, shortestChains, type Chain, type Chains } from '$lib/core/graph/chains';
import { loops, type Loops } from '$lib/core/graph/loops';
import { partsOf } from '$lib/core/graph/parts';
import { inOrder } from '$lib/core/graph/places';
import { columnsOf, type Arrangement } from '$lib/core/graph/picture-columns';
import { pictureOf, shownConfigurations, type Picture } from '$lib/core/graph/picture';
import { folded, withoutShared } from '$lib/core/graph/picture-folded';
import { markCountsOf } from '$lib/core/graph/picture-marks';
import type { Point } from '$lib/core/graph/picture-space';
import { isEverything, wantedIn } from '$lib/core/graph/picture-wanted';
import { theoryGraph } from '$lib/core/graph/theory-graph';
import type { Model } from '$lib/core/model/model';
import { layout } from '$lib/workspace/layout';
import type { OpenProject } from '../../project/open-project';
import { Asks } from './asks.svelte';
import { Gliding } from './gliding';
import { besideOthers, newBlock, standing } from './new-block';
import { CardPlaces } from './card-places.svelte';
import { lensed } from './lensed';
import { alongChains, aroundLoop, keyOfLoop } from './trace';

/** From so many cards on, laying them out takes long enough to be told, and to be spared the next time. */
export const manyCards = 150;

/** What the graph shows, where its cards stand, and the layout that is being worked out. */
export class GraphState {
	readonly #project: OpenProject;
	readonly places: CardPlaces;
	#stop: AbortController | undefined;
	#seating = 0;
	#stopped = $state.raw<ReadonlySet<string>>(new Set());
	/** Whether something was laid out beside the rest that nobody has seen yet. */
	fresh = false;
	readonly gliding = new Gliding();
	/** Grows whenever the view moves. */
	viewed = $state(0);
	/** Grows whenever the cards have been put in their places. */
	drawn = $state(0);
	/** How large the graph is seen, and how much of each card with it. */
	seen = $state.raw<{ zoom: number; detail: Detail }>({ zoom: 1, detail: 'whole' });
	/** How many cards are being laid out, while a layout is worked out. */
	arranging = $state<number | undefined>(undefined);

	constructor(project: OpenProject) {
		this.#project = project;
		this.places = new CardPlaces(project);
		this.#asks = new Asks(project.workspace);
	}

	get #model(): Model {
		return this.#project.workspace.model;
	}

	readonly #theory = $derived.by(() => {
		const { theory } = this.#project.outlook;
		const record = theory === null ? undefined : this.#model.theory.get(theory);
		return record && new Set(Object.keys(record.configurations));
	});

	readonly options = $derived.by(() => {
		const { shows, configurations, focus, ripplesOnly, leftOut } = this.#project.outlook;
		return {
			shows,
			ripplesOnly,
			leftOut,
			...(this.#theory && { theory: this.#theory }),
			...(configurations.size > 0 && { configurations }),
			...(focus && { focus })
		};
	});

	/** What is wanted by role, evidence and version; nothing where all is. */
	readonly wanted = $derived.by(() => {
		const { wanted } = this.#project.outlook;
		if (isEverything(wanted)) return {};
		return { isWanted: wantedIn(this.#model, this.#project.workspace.evidence, wanted) };
	});

	/** What is asked of what is shown; another each time somebody chooses. */
	readonly sifting = $derived.by(() => {
		const { theory, configurations, ripplesOnly, wanted, leftOut } = this.#project.outlook;
		return [theory, configurations, ripplesOnly, wanted, leftOut];
	});

	/** The configurations that are shown. */
	readonly configurations = $derived.by(() =>
		inOrder(shownConfigurations(this.#model, this.options))
	);

	readonly #marks = $derived.by(() =>
		markCountsOf(this.#model).in(this.#project.workspace.evidence)
	);
	readonly #asks: Asks;

	/** The chains that are traced, where two elements were chosen. */
	readonly chains = $derived.by((): Chains | undefined => {
		const { trace, traces } = this.#project.outlook;
		const find = traces === 'shortest' ? shortestChains : chainsBetween;
		return trace && find(theoryGraph(this.configurations), trace.from, trace.to, { atMost: 40 });
	});

	/** The loops in what is shown; looked for only where somebody asks for them. */
	readonly loops = $derived.by((): Loops => loops(theoryGraph(this.configurations)));

	/** The loop that is looked at, as long as it is there. */
	readonly loop = $derived.by((): Chain | undefined => {
		const { loop } = this.#project.outlook;
		return loop === undefined ? undefined : this.loops.loops.find((one) => keyOfLoop(one) === loop);
	});

	/** The picture to draw. */
	readonly picture = $derived.by((): Picture => {
		const counts = { marksOf: this.#marks, asksOf: this.#asks.of };
		const picture = pictureOf(this.#model, { ...this.options, ...this.wanted, ...counts });
		return folded(this.#traced(picture), this.#project.outlook.folded, counts);
	});

	/** The picture as it is drawn: through the evidence lens, where that is on. What is projected or printed is made from the picture without it. */
	readonly drawnPicture = $derived.by(() =>
		lensed(this.#project, this.picture, this.chains?.chains ?? [])
	);

	#traced(picture: Picture): Picture {
		if (this.loop !== undefined) return aroundLoop(picture, this.loop);
		return this.chains === undefined ? picture : alongChains(picture, this.chains);
	}

	/** How many cards there would be if nothing were left out. */
	readonly total = $derived.by(() => {
		const { element, configuration } = this.#model;
		if (this.#project.outlook.shows === 'elements') return element.size;
		return inOrder(configuration)
			.flatMap((one) => partsOf(one).occurrences)
			.filter((occurrence) => element.has(occurrence.element)).length;
	});

	/** Whether nothing was ever laid out here, so that a first layout is due. */
	get isUnarranged(): boolean {
		const { shows } = this.#project.outlook;
		const known = this.places.all(shows);
		return this.picture.cards.length > 1 && this.picture.cards.every(({ id }) => !known.has(id));
	}

	/** What has just come all at once and has no places yet; nothing where a person has stopped its laying out. */
	get arrived(): Picture | undefined {
		if (this.isPassing) return undefined;
		const block = newBlock(this.picture, this.places.all(this.picture.shows));
		return block?.cards.every(({ id }) => this.#stopped.has(id)) === true ? undefined : block;
	}

	/** Lays out by itself what has just come, beside what is there, which stays where it is. */
	async seat(block: Picture): Promise<void> {
		if (this.#seating === block.cards.length && this.arranging !== undefined) return;
		this.cancel();
		const stop = (this.#stop = new AbortController());
		this.#seating = this.arranging = block.cards.length;
		try {
			const sizes = await measuredSizesOf(this.picture);
			const found = await layout(block, sizes, { signal: stop.signal });
			const others = standing(this.#model, block.shows, this.places.all(block.shows));
			this.fresh = true;
			await this.#show(block, besideOthers(found, others, sizes));
		} catch (error) {
			if (!stop.signal.aborted) throw error;
			if (this.#stop === stop) this.#stopped = new Set(block.cards.map(({ id }) => id));
		} finally {
			if (this.#stop === stop) {
				this.arranging = undefined;
				this.#seating = 0;
			}
		}
	}

	/** Works out a layout of what is shown and hands it on; a later call or `cancel` stops it. */
	async arrange(then: 'show' | 'store', as: Arrangement = 'chains'): Promise<void> {
		if (this.isPassing) return this.arrangePassing();
		this.cancel();
		const stop = (this.#stop = new AbortController());
		const { picture } = this;
		this.arranging = picture.cards.length;
		try {
			const placed = this.places.placed(picture.shows);
			const found = await layout(picture, await measuredSizesOf(picture), {
				placed,
				columns: as === 'roles' || as === 'layers' ? columnsOf(this.#model, picture, as) : [],
				near: as === 'near',
				signal: stop.signal
			});
			if (then === 'show') await this.#show(picture, found);
			else await this.places.arrange(picture.shows, found);
		} catch (error) {
			if (!stop.signal.aborted) throw error;
		} finally {
			if (this.#stop === stop) this.arranging = undefined;
		}
	}

	/** Shows a layout nobody asked for. One that takes seconds is stored, so that the project opens at once the next time. */
	async #show(picture: Picture, found: ReadonlyMap<string, Point>): Promise<void> {
		this.places.workedOut(found);
		if (picture.cards.length <= manyCards) return;
		// Drawn first, and stored when the page is free again.
		await nextFrame();
		await this.places.keep(picture.shows);
	}

	/** What a part of the graph is looked at by itself for: the surroundings of an element, chains, a loop, or all of it folded. */
	readonly narrowing = $derived.by(() => {
		const { focus, trace, wanted, shows, foldedApart, folded } = this.#project.outlook;
		const isApart = foldedApart && shows === 'configurations';
		const isPart = focus !== undefined || trace !== undefined || this.loop !== undefined;
		return isPart || isApart ? [this.options, wanted, folded, this.chains, this.loop] : undefined;
	});

	/** Whether a part of the graph is looked at by itself. */
	get isPassing(): boolean {
		return this.narrowing !== undefined;
	}

	/** Lays out a part that is looked at for a while, close together; the places of the whole stay as they are. */
	async arrangePassing(found: () => void = () => undefined): Promise<void> {
		const { picture } = this;
		const places = await layout(withoutShared(picture), await measuredSizesOf(picture));
		if (!this.isPassing) return;
		found();
		this.places.passing = places;
	}

	/** Stops the layout that is being worked out. */
	cancel(): void {
		this.#stop?.abort(new DOMException('Stopped', 'AbortError'));
		this.arranging = undefined;
	}

	/** Takes over where the canvas has put cards that had no place. */
	settle(canvas: Canvas): void {
		if (this.places.passing !== undefined) return;
		const known = this.places.all(this.picture.shows);
		const fresh = [...canvas.positions()].filter(([id]) => !known.has(id));
		if (fresh.length > 0) this.places.workedOut(new Map(fresh));
	}
}
