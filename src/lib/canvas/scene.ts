import type { Arrow, Picture } from '../core/graph/picture';
import { groundBoxes, type Box, type Point } from '../core/graph/picture-space';
import {
	arrowPaths,
	middleOfArrow,
	type ArrowPaths,
	type Stretch,
	type Surroundings
} from './arrow-paths';
import { Bundles } from './bundles';
import { CardGrid } from './card-grid';
import { sizeOf } from './card-sizes';
import { drawnArrow, drawnCard, drawnGround, type Drawn } from './drawn-elements';
import { freePlaceFor } from './free-place';
import { differences, type Differences } from './differences';

const nothing: Picture = { shows: 'elements', cards: [], arrows: [], grounds: [] };

/** Where everything of a picture lies and how each arrow runs; knows nothing of how it gets onto the screen. */
export class Scene {
	readonly grid = new CardGrid();
	private picture = nothing;
	private bundles = new Bundles(nothing);
	private grounds: ReadonlyMap<string, Box> = new Map();
	private readonly paths = new Map<string, ArrowPaths>();
	/** Arrows that took the plain way while cards were being dragged. */
	private readonly rough = new Set<string>();

	constructor(private readonly showMarks: boolean) {}

	/** The picture shown. */
	get shown(): Picture {
		return this.picture;
	}

	/** Takes a picture in, with the places of its cards, and says what is different from the one before; a card without a place gets one near what it is linked with. */
	take(picture: Picture, positions: ReadonlyMap<string, Point>): Differences {
		const before = this.bundles;
		const groundsBefore = this.grounds;
		this.picture = picture;
		this.bundles = new Bundles(picture);
		const moved = this.settle(positions);
		this.grounds = groundBoxes(picture, this.grid.all());
		const found = differences(before, this.bundles, moved, groundsBefore, this.grounds);
		for (const id of found.gone) this.paths.delete(id);
		const arrows = [...new Set([...this.rough, ...found.arrows])];
		this.rough.clear();
		return { ...found, arrows: arrows.filter((id) => this.bundles.arrows.has(id)) };
	}

	/** A card as it is to be drawn. */
	card(id: string): Drawn[] {
		const card = this.bundles.cards.get(id);
		const box = this.grid.boxOf(id);
		if (card === undefined || box === undefined) return [];
		return [drawnCard(card, box, sizeOf(card), this.showMarks)];
	}

	/** A ground as it is to be drawn. */
	ground(id: string): Drawn[] {
		const ground = this.bundles.grounds.get(id);
		const box = this.grounds.get(id);
		return ground === undefined || box === undefined ? [] : drawnGround(ground, box);
	}

	/** An arrow as it is to be drawn. */
	arrow(id: string, avoidCards = true): Drawn[] {
		const arrow = this.bundles.arrows.get(id);
		if (arrow === undefined) return [];
		const paths = this.findWays(arrow, avoidCards);
		const isFree = (area: Box) => !avoidCards || this.grid.within(area).length === 0;
		return drawnArrow(arrow, paths, (card) => this.grid.boxOf(card), isFree);
	}

	/** The ways of an arrow as they were last found. */
	pathsOf(arrow: string): ArrowPaths | undefined {
		return this.paths.get(arrow);
	}

	/** Moves cards, and gives the grounds and arrows that have to be drawn again for it; links take the plain way until the next picture. */
	move(places: ReadonlyMap<string, Point>): Map<string, Drawn[]> {
		const { grounds, arrows } = this.place(places);
		return new Map([
			...grounds.map((id) => [id, this.ground(id)] as const),
			...arrows.map(({ id }) => [id, this.arrow(id, false)] as const)
		]);
	}

	/** Moves cards with their arrows; gives the grounds that have to be drawn again for it. */
	carry(places: ReadonlyMap<string, Point>): string[] {
		const { grounds, arrows } = this.place(places);
		for (const arrow of arrows) this.findWays(arrow, false);
		return grounds;
	}

	/** The rectangle of each ground. */
	groundBoxes(): ReadonlyMap<string, Box> {
		return this.grounds;
	}

	/** The rectangles of all cards and grounds. */
	boxes(): Box[] {
		return [...this.grid.all().values(), ...this.grounds.values()];
	}

	/** The rectangle of a card, or of a ground. */
	boxOf(id: string): Box | undefined {
		return this.grid.boxOf(id) ?? this.grounds.get(id);
	}

	/** The stretches of an arrow, where its ways have been found already. */
	stretchesOf(arrow: string): readonly Stretch[] {
		return this.paths.get(arrow)?.stretches ?? [];
	}

	/** The cards at which an arrow begins and ends; of one that conditions others, those of the arrow it conditions. */
	endsOf(arrow: string): readonly string[] {
		let found = this.bundles.arrows.get(arrow);
		const passed = new Set<string>();
		while (found !== undefined && 'arrow' in found.to && !passed.has(found.id)) {
			passed.add(found.id);
			found = this.bundles.arrows.get(found.to.arrow);
		}
		if (found === undefined || 'arrow' in found.to) return [];
		return [...found.from, ...found.to];
	}

	/** The arrows that have to be drawn again where cards move. */
	arrowsAt(cards: Iterable<string>): string[] {
		return this.bundles.touching(cards).map(({ id }) => id);
	}

	/** The middle of an arrow. */
	middleOf(arrow: string): Point | undefined {
		const paths = this.paths.get(arrow);
		return paths && middleOfArrow(paths);
	}

	/** The cards that stand on a ground. */
	cardsOn(ground: string): string[] {
		return this.bundles.cardsOn(ground);
	}

	/** The ground at a point. */
	groundAt(point: Point): string | undefined {
		for (const [id, box] of this.grounds)
			if (Math.abs(point.x - box.x) <= box.width / 2 && Math.abs(point.y - box.y) <= box.height / 2)
				return id;
		return undefined;
	}

	/** Puts every card in its place, and says which are not where they were. */
	private settle(positions: ReadonlyMap<string, Point>): Set<string> {
		const { cards } = this.bundles;
		for (const id of [...this.grid.all().keys()]) if (!cards.has(id)) this.grid.take(id);
		const moved = new Set<string>();
		const place = (id: string, box: Box) => this.grid.put(id, box) && moved.add(id);
		for (const [id, card] of cards) {
			const at = positions.get(id);
			const { width, height } = sizeOf(card);
			if (at !== undefined) place(id, { x: at.x, y: at.y, width, height });
		}
		for (const [id, card] of cards) {
			if (positions.has(id)) continue;
			const { width, height } = sizeOf(card);
			const at =
				this.grid.boxOf(id) ?? freePlaceFor(card, { width, height }, this.grid, this.bundles);
			place(id, { x: at.x, y: at.y, width, height });
		}
		return moved;
	}

	/** Puts cards somewhere else, and says which grounds and arrows that touches. */
	private place(places: ReadonlyMap<string, Point>): { grounds: string[]; arrows: Arrow[] } {
		for (const [id, { x, y }] of places) {
			const box = this.grid.boxOf(id);
			if (box !== undefined) this.grid.put(id, { ...box, x, y });
		}
		const grounds = this.bundles.groundsOf(places.keys());
		if (grounds.length > 0) this.grounds = groundBoxes(this.picture, this.grid.all());
		return { grounds, arrows: this.bundles.touching(places.keys()) };
	}

	private findWays(arrow: Arrow, avoidCards: boolean): ArrowPaths {
		if (!avoidCards) this.rough.add(arrow.id);
		const paths = arrowPaths(arrow, this.around(avoidCards));
		this.paths.set(arrow.id, paths);
		return paths;
	}

	private around(avoidCards: boolean): Surroundings {
		return {
			boxOf: (id) => this.grid.boxOf(id),
			middleOf: (id) => this.middleOf(id),
			crossings: (route, ends) => (avoidCards ? this.grid.crossings(route, ends) : 0),
			shiftOf: (arrow) => this.bundles.shiftOf(arrow)
		};
	}
}
