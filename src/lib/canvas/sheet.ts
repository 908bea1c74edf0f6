import type { Core, ElementDefinition } from 'cytoscape';
import type { Drawn } from './drawn-elements';

/** What is on the screen, and the least that has to change for it to be something else. */
export class Sheet {
	/** What is drawn for each card, arrow and ground, by the id of the part. */
	private readonly drawn = new Map<string, ReadonlyMap<string, Drawn>>();
	private added: ElementDefinition[] = [];
	private gone: string[] = [];

	constructor(private readonly cy: Core) {}

	/** The ids of everything drawn for a card, arrow or ground. */
	elementsOf(id: string): string[] {
		return [...(this.drawn.get(id)?.keys() ?? [])];
	}

	/** Does several changes at once, which costs far less than one by one. */
	change(act: () => void): void {
		this.cy.batch(act);
		if (this.gone.length > 0) {
			const gone = this.cy.collection();
			for (const id of this.gone.splice(0)) gone.merge(this.cy.getElementById(id));
			gone.remove();
		}
		// Asked for here, or the library would work out all styles and bounds at once before its next frame.
		if (this.added.length > 0)
			this.cy.add(this.added.splice(0)).forEach((one) => void one.boundingBox());
	}

	/** Draws a card, arrow or ground: adds what is new, changes what differs, takes away what is not part of it any more. */
	put(id: string, wanted: readonly Drawn[]): void {
		const before = this.drawn.get(id);
		const after = new Map(wanted.map((one) => [one.id, one]));
		this.drawn.set(id, after);
		for (const one of wanted) {
			const old = before?.get(one.id);
			if (old === undefined) this.added.push(definition(one));
			else this.adapt(old, one);
		}
		for (const part of before?.keys() ?? []) if (!after.has(part)) this.gone.push(part);
	}

	/** Takes a card, arrow or ground away. */
	take(id: string): void {
		this.gone.push(...this.elementsOf(id));
		this.drawn.delete(id);
	}

	private adapt(before: Drawn, after: Drawn): void {
		const element = this.cy.getElementById(after.id);
		if (before.classes !== after.classes) {
			element.removeClass(before.classes);
			element.addClass(after.classes);
		}
		if (!sameData(before.data, after.data)) element.data({ ...after.data });
		if (after.position === undefined) return;
		const { x, y } = element.position();
		if (x !== after.position.x || y !== after.position.y) element.position({ ...after.position });
	}
}

function definition({ id, group, classes, data, position, ...able }: Drawn): ElementDefinition {
	return {
		group,
		classes,
		data: { ...data, id },
		...(position === undefined ? {} : { position: { ...position } }),
		...able
	};
}

function sameData(before: Drawn['data'], after: Drawn['data']): boolean {
	return Object.keys(after).every((key) => sameValue(before[key], after[key]));
}

function sameValue(before: unknown, after: unknown): boolean {
	if (Array.isArray(before) && Array.isArray(after))
		return before.length === after.length && before.every((one, index) => one === after[index]);
	return before === after;
}
