import type { Collection } from 'cytoscape';
import type { Picture } from '../core/graph/picture';
import type { Point } from '../core/graph/picture-space';
import { measureAhead } from './card-sizes';
import { drawAgain, outOfSight, restyled } from './renderer';
import { inSlices, nextFrame } from './slices';
import type { Stage } from './stage';

/** From so many cards on, links are left out while the view is zoomed, so that it stays smooth. */
const manyCards = 700;

interface Step {
	readonly due: Set<string>;
	readonly isSeen: (id: string, isBoxSeen: (id: string) => boolean) => boolean;
	readonly act: (id: string) => void;
}

/** Brings pictures onto the screen, in slices, so that the page answers meanwhile; a new picture takes over from an unfinished one. */
export class Drawing {
	private turn = 0;
	private styling = 0;
	private readonly due = {
		cards: new Set<string>(),
		grounds: new Set<string>(),
		arrows: new Set<string>(),
		gone: new Set<string>()
	};

	constructor(private readonly stage: Stage) {}

	/** Draws a picture; ends when all of it is on the screen, or another has taken over. */
	async draw(
		picture: Picture,
		positions: ReadonlyMap<string, Point>,
		placed: () => void
	): Promise<void> {
		const turn = ++this.turn;
		const isWanted = () => turn === this.turn;
		const { scene, viewport, overview } = this.stage;
		if (!(await measureAhead(picture.cards, isWanted))) return;
		const found = scene.take(picture, positions);
		this.note(found);
		const isLong = found.cards.length > manyCards;
		if (isLong) await nextFrame();
		if (!isWanted()) return;
		placed();
		viewport.hasMany = picture.cards.length > manyCards;
		overview.refresh();
		if (isLong) await nextFrame();
		for (const step of this.steps()) if (!(await this.follow(step, isWanted))) return;
		overview.refresh();
	}

	/** What there is to do one after the other. */
	private steps(): Step[] {
		const { scene, sheet } = this.stage;
		const { cards, grounds, arrows, gone } = this.due;
		const isSeen: Step['isSeen'] = (id, isBoxSeen) => isBoxSeen(id);
		const isArrowSeen: Step['isSeen'] = (id, isBoxSeen) => scene.endsOf(id).some(isBoxSeen);
		return [
			{ due: gone, isSeen: () => true, act: (id) => sheet.take(id) },
			{ due: grounds, isSeen, act: (id) => sheet.put(id, scene.ground(id)) },
			{ due: cards, isSeen, act: (id) => sheet.put(id, scene.card(id)) },
			{ due: arrows, isSeen: isArrowSeen, act: (id) => sheet.put(id, scene.arrow(id)) }
		];
	}

	/** Follows a step: what is on the screen first. While the view moves, nothing else is drawn, so that it moves smoothly. */
	private async follow(step: Step, isWanted: () => boolean): Promise<boolean> {
		const { cy, viewport } = this.stage;
		const { due, act } = step;
		let isUnseen = false;
		while (due.size > 0) {
			if (!isWanted()) return false;
			const near = this.seenOf(step);
			const isStill = () => isWanted() && !viewport.isMoving;
			if (near.length > 0) await inSlices(near, (some) => this.work(due, act, some), isWanted);
			else if (viewport.isMoving) await nextFrame();
			else {
				isUnseen = true;
				// Each time something off the screen is put in its place the whole screen would be drawn again, so the library is kept from it until the end.
				const unseen = (some: readonly string[]) => outOfSight(cy, () => this.work(due, act, some));
				await inSlices([...due], unseen, isStill);
			}
		}
		if (isUnseen) drawAgain(cy);
		return isWanted();
	}

	private work(due: Set<string>, act: (id: string) => void, some: readonly string[]): void {
		this.stage.sheet.change(() => some.forEach(act));
		for (const id of some) due.delete(id);
	}

	/** What of a step is on the screen as it is now; from far away the overview is seen instead. */
	private seenOf({ due, isSeen }: Step): string[] {
		const { scene, viewport, overview } = this.stage;
		const sees = viewport.sight();
		const isBoxSeen = (id: string) => {
			const box = scene.boxOf(id);
			return box !== undefined && !overview.isSeen && sees(box);
		};
		return [...due].filter((id) => isSeen(id, isBoxSeen));
	}

	/** Shows these as selected and no others. */
	select(ids: readonly string[]): void {
		const { cy, overview } = this.stage;
		const chosen = this.elementsOf(ids);
		const before = this.elementsOf(overview.selected);
		overview.selected = new Set(ids);
		overview.refresh();
		cy.autounselectify(false);
		cy.batch(() => {
			before.difference(chosen).unselect();
			chosen.select();
		});
		cy.autounselectify(true);
	}

	private elementsOf(ids: Iterable<string>): Collection {
		const { cy, sheet } = this.stage;
		const elements = cy.collection();
		for (const id of ids)
			for (const element of sheet.elementsOf(id)) elements.merge(cy.getElementById(element));
		return elements;
	}

	/** Looks all colours up again, in slices. */
	async restyle(): Promise<void> {
		const turn = ++this.styling;
		const { cy, own } = this.stage;
		// Drawn meanwhile, everything would have to be restyled at once.
		own.isRestyling = true;
		const ids = this.visibleFirst(cy.elements().map((one) => one.id()));
		const work = (some: readonly string[]) => {
			const elements = cy.collection();
			for (const id of some) elements.merge(cy.getElementById(id));
			restyled(elements);
		};
		if (!(await inSlices(ids, work, () => turn === this.styling))) return;
		own.isRestyling = false;
		drawAgain(cy);
	}

	/** Gives up what is still being drawn. */
	stop(): void {
		this.turn++;
		this.styling++;
	}

	/** Adds what is newly due to what an unfinished drawing has left. */
	private note(found: ReturnType<Stage['scene']['take']>): void {
		for (const id of found.gone) {
			this.due.gone.add(id);
			for (const due of [this.due.cards, this.due.grounds, this.due.arrows]) due.delete(id);
		}
		for (const kind of ['cards', 'grounds', 'arrows'] as const)
			for (const id of found[kind]) {
				this.due[kind].add(id);
				this.due.gone.delete(id);
			}
	}

	private visibleFirst(cards: string[]): string[] {
		const { viewport, scene } = this.stage;
		const sees = viewport.sight();
		const isVisible = (id: string) => {
			const box = scene.grid.boxOf(id);
			return box !== undefined && sees(box);
		};
		return [...cards.filter(isVisible), ...cards.filter((id) => !isVisible(id))];
	}
}
