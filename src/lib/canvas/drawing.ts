import type { Picture } from '../core/graph/picture';
import type { Point } from '../core/graph/picture-space';
import { measureAhead } from './card-sizes';
import type { Drawn } from './drawn-elements';
import { drawAgain, hideEdgesOnTheMove, restyled } from './renderer';
import { inSlices } from './slices';
import type { Stage } from './stage';

/** From so many cards on, links are left out while the view moves, so that it stays smooth. */
const manyCards = 700;

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
		const { scene, cy, overview } = this.stage;
		if (!(await measureAhead(picture.cards, isWanted))) return;
		const found = scene.take(picture, positions);
		this.note(found);
		placed();
		hideEdgesOnTheMove(cy, picture.cards.length > manyCards);
		overview.refresh();
		const { cards, grounds, arrows, gone } = this.due;
		const steps: [Set<string>, readonly string[], (id: string) => void][] = [
			[gone, [...gone], (id) => this.stage.sheet.take(id)],
			[grounds, [...grounds], (id) => this.put(id, scene.ground(id))],
			[cards, this.visibleFirst([...cards]), (id) => this.put(id, scene.card(id))],
			[arrows, [...arrows], (id) => this.put(id, scene.arrow(id))]
		];
		for (const [due, ids, act] of steps) {
			const work = (some: readonly string[]) => {
				this.stage.sheet.change(() => some.forEach(act));
				for (const id of some) due.delete(id);
			};
			if (!(await inSlices(ids, work, isWanted))) return;
		}
		overview.refresh();
	}

	/** Shows these as selected and no others. */
	select(ids: readonly string[]): void {
		const { cy, sheet, overview } = this.stage;
		const chosen = cy.collection();
		for (const id of ids)
			for (const element of sheet.elementsOf(id)) chosen.merge(cy.getElementById(element));
		overview.selected = new Set(ids);
		overview.refresh();
		cy.autounselectify(false);
		cy.batch(() => {
			cy.elements(':selected').difference(chosen).unselect();
			chosen.select();
		});
		cy.autounselectify(true);
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

	private put(id: string, drawn: readonly Drawn[]): void {
		this.stage.sheet.put(id, drawn);
	}

	private visibleFirst(cards: string[]): string[] {
		const { viewport, scene } = this.stage;
		const isVisible = (id: string) => {
			const box = scene.grid.boxOf(id);
			return box !== undefined && viewport.isOnScreen(box);
		};
		return [...cards.filter(isVisible), ...cards.filter((id) => !isVisible(id))];
	}
}
