import type { Collection, Core, NodeCollection } from 'cytoscape';
import { isDragging, leaveBehind, takeAlong } from './drag-layer';
import { LiftedCards } from './lifted-cards';
import { drawLink } from './lifted-links';
import { inkOf, type Ink } from './link-ink';
import type { Overview } from './overview';
import { drawAgain, sheetsOf } from './renderer';
import type { Scene } from './scene';
import type { Sheet } from './sheet';
import { StillPicture } from './still-picture';

/** Of so many cards at most each is drawn by us; more are left to the library. */
const mostCards = 60;

/** What is dragged, lifted off the drawing: a pen of our own draws it over a picture of the rest, so that the library need not work out and draw links in every frame. */
export class Lift {
	private readonly still: StillPicture;
	private readonly pen: CanvasRenderingContext2D | null;
	private arrows: readonly string[] = [];
	private cards: LiftedCards | undefined;
	private inks: ReadonlyMap<string, Ink> = new Map();
	private isStill = false;

	constructor(
		private readonly cy: Core,
		private readonly scene: Scene,
		private readonly sheet: Sheet,
		private readonly overview: Overview
	) {
		const { dragged, rest } = sheetsOf(cy);
		this.still = new StillPicture(rest);
		this.pen = dragged.getContext('2d');
	}

	/** Whether anything is lifted off. */
	get isOn(): boolean {
		return this.cards !== undefined;
	}

	/** Takes cards off the drawing with everything drawn for their links. What is seen from far away, or is very many, is left to be drawn as ever. */
	begin(cards: NodeCollection): void {
		const { cy, scene } = this;
		this.arrows = scene.arrowsAt(cards.map((one) => one.id()));
		takeAlong(cy, this.linksOf(this.arrows));
		if (this.overview.isSeen || cards.length > mostCards) return;
		leaveBehind(cy, cards.neighborhood('node.card').difference(cards));
		this.cards = new LiftedCards(cy, cards);
	}

	/** Draws what is lifted where it is now. */
	show(): void {
		const { cards, pen, cy, scene, overview } = this;
		if (cards?.areDrawn !== true || pen === null || overview.isSeen) return;
		if (!this.isStill && !sheetsOf(cy).isRestDue) {
			this.still.show();
			this.isStill = true;
		}
		const scale = window.devicePixelRatio;
		const [zoom, pan] = [cy.zoom() * scale, cy.pan()];
		pen.setTransform(1, 0, 0, 1, 0, 0);
		pen.clearRect(0, 0, pen.canvas.width, pen.canvas.height);
		pen.setTransform(zoom, 0, 0, zoom, pan.x * scale, pan.y * scale);
		for (const id of this.arrows) {
			const paths = scene.pathsOf(id);
			if (paths) drawLink(pen, paths, (stretch) => this.inks.get(stretch));
		}
		pen.setTransform(1, 0, 0, 1, 0, 0);
		cards.show(pen, (id) => scene.grid.boxOf(id));
	}

	/** The library has drawn the rest anew, and what is lifted is up to date. */
	noteRest(): void {
		if (this.isStill) this.still.hide();
		this.isStill = false;
		if (!isDragging(this.cy)) this.cards = undefined;
		if (this.cards === undefined) return;
		this.cards.draw();
		const links = this.linksOf(this.arrows).edges().toArray();
		this.inks = new Map(links.map((one) => [one.id(), inkOf(one)]));
		this.show();
	}

	/** Leaves everything to the library again. */
	end(): void {
		if (!this.isOn) return;
		this.cards = undefined;
		drawAgain(this.cy);
	}

	/** Everything drawn for some links, with the points where they join. */
	private linksOf(arrows: readonly string[]): Collection {
		const links = this.cy.collection();
		for (const arrow of arrows)
			for (const id of this.sheet.elementsOf(arrow)) links.merge(this.cy.getElementById(id));
		return links;
	}
}
